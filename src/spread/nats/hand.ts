import type { JsMsg } from '@nats-io/jetstream';

/**
 * The messages that a worker has in hand. As long as it has them, the server is told that it is at work on them, so that
 * they go to nobody else.
 */
export class Hand {
  readonly #messages = new Set<JsMsg>();
  readonly #timer: NodeJS.Timeout;

  /** @param patience milliseconds after which the server takes a silent worker for dead */
  constructor(patience: number) {
    this.#timer = setInterval(() => {
      for (const message of this.#messages) message.working();
    }, patience / 3);
  }

  take(message: JsMsg): void {
    this.#messages.add(message);
  }

  /** It is done for good. */
  done(message: JsMsg): void {
    this.#messages.delete(message);
    message.ack();
  }

  /** It shall come again, after some milliseconds, to whoever is free then. */
  giveBack(message: JsMsg, after: number): void {
    this.#messages.delete(message);
    message.nak(after);
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
