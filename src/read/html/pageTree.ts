/** What is needed of an element of a parsed page. */
export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  closest(selector: string): PageElement | null;
}

/** What is needed of a parsed page. */
export interface PageTree {
  querySelectorAll(selector: string): Iterable<PageElement>;
}
