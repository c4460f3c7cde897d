// Stands in for the coder in tests: does what the text of a report asks for.
import { parentPort } from 'node:worker_threads';

parentPort.once('message', ({ options }) => {
  parentPort.on('message', ({ index, raw }) => {
    const text = Buffer.from(raw.body).toString();
    if (text === 'crash') throw new Error('the thread fell');
    if (text === 'exit') process.exit(3);
    while (text === 'hang');
    if (text === 'refuse') {
      parentPort.postMessage({ index, refused: { input: raw.name, problem: 'is bad', remedy: 'mend it' } });
      return;
    }
    const coded = { article: { id: raw.name, text, published: options.published }, claims: [] };
    parentPort.postMessage({ index, coded });
  });
  parentPort.postMessage({ ready: true });
});
