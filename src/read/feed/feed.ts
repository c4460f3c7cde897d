/** Text of an entry, as the feed carries it. */
export interface Content {
  readonly form: 'text' | 'html';
  readonly text: string;
}

/** One report that a feed tells of. What the feed does not tell is null. */
export interface FeedEntry {
  /** What the feed calls it: RSS `guid`, Atom and JSON `id`, RDF `about`. */
  readonly id: string | null;
  /** The address of its page, absolute. */
  readonly url: string | null;
  readonly title: string | null;
  /** ISO 8601 to the minute; null also where the feed writes what is no date. */
  readonly published: string | null;
  /** A teaser, or all that the feed has. */
  readonly summary: Content | null;
  /** What the feed gives as the report itself; it may still be cut short. */
  readonly content: Content | null;
}

/** A feed, whatever its format. */
export interface Feed {
  readonly title: string | null;
  /** In the order of the document. */
  readonly entries: readonly FeedEntry[];
}
