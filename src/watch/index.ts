/** Feeds that are watched: polled politely, and what is new in them taken into the record. */
export { type Alert, alertsOf, alertText } from './alert.ts';
export { CLOCK, type Clock } from './clock.ts';
export { type FeedsFile, readFeedsFile, type WatchedFeed } from './feedsFile.ts';
export { type FeedHealth, healthOf, healthText, type WatchHealth } from './health.ts';
export { type Keep, keepInHeld, keepInStore, type News } from './keeper.ts';
export { freshState } from './state.ts';
export { peek, StateFolder } from './stateFolder.ts';
export { Watch } from './watch.ts';
export { createWeb } from './web/web.ts';
