export { randomFrom, shuffle } from '../src/model/random.ts';
