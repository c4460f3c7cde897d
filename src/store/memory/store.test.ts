import { conformance } from '../conformance.ts';
import { MemoryStore } from './index.ts';

conformance('memory', async () => new MemoryStore());
