import type { ReadingDesk, Stage } from '../add/desk.ts';
import type { Message, Question } from './protocol.ts';

interface Waiting {
  readonly done: (message: Message) => void;
  readonly reached: (stage: Stage) => void;
}
type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, 'id'> : never) : never;

/** The desk of the page: its worker reads. */
export class WorkerDesk implements ReadingDesk {
  readonly addresses = false;
  /** When the reader is there. */
  readonly ready: Promise<void>;
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor() {
    this.ready = new Promise((done, fail) => {
      this.#worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        if (data.say === 'ready') done();
        else if (data.say === 'failed') fail(new Error(data.why));
        else this.#hear(data);
      });
      this.#worker.addEventListener('error', (event) => fail(new Error(event.message)));
    });
  }

  readonly read: ReadingDesk['read'] = async (report, reached) => {
    const message = await this.#ask({ ask: 'read', report }, reached);
    if (message.say !== 'read') throw new Error('the worker gave another answer');
    return message.reading;
  };

  readonly explain: ReadingDesk['explain'] = async (report, claim) => {
    const message = await this.#ask({ ask: 'explain', report, claim: claim.id });
    if (message.say !== 'explained') throw new Error('the worker gave another answer');
    return message.explanation;
  };

  #ask(question: Asked, reached: (stage: Stage) => void = () => {}): Promise<Message> {
    const id = ++this.#last;
    this.#worker.postMessage({ ...question, id });
    return new Promise((resolve, reject) => {
      const done = (message: Message): void =>
        message.say === 'refused' ? reject(new Error(message.why)) : resolve(message);
      this.#waiting.set(id, { done, reached });
    });
  }

  #hear(message: Exclude<Message, { say: 'ready' | 'failed' }>): void {
    const waiting = this.#waiting.get(message.id);
    if (message.say === 'stage') waiting?.reached(message.stage);
    else if (this.#waiting.delete(message.id)) waiting?.done(message);
  }
}
