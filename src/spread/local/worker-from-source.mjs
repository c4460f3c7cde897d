// Threads inherit no loader: where the program runs from its source, this one is begun with one of its own.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
