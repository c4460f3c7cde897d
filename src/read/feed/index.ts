/** Feeds (RSS, Atom, RDF, JSON) to what they tell of reports. Apart from the rest, since it needs a parser of feeds. */
export type { Content, Feed, FeedEntry } from './feed.ts';
export { carriesReport, ownReport } from './ownReport.ts';
export { type FeedOptions, parseFeed } from './parseFeed.ts';
