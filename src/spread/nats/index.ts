/** Reports coded on many machines, by way of NATS. */
export { untilDone } from './backoff.ts';
export { connectNats, type Link } from './link.ts';
export { type Parked, parkedIn, type QueueStatus, resultsIn, retry, statusOf } from './look.ts';
export { DEFAULTS, Queue, type QueueOptions } from './queue.ts';
export { type Sink, StoreSink, StreamSink } from './sink.ts';
export { type SubmitOptions, type Submitted, submit } from './submit.ts';
export { type Coder, type WorkOptions, work } from './work.ts';
