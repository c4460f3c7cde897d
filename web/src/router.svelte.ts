/** Where the reader of the app is: the browser's address, as state. */
class Route {
  path = $state(location.pathname);
  query = $state.raw(new URLSearchParams(location.search));
  /** What of the page is meant, without the sign. */
  hash = $state(location.hash.slice(1));

  constructor() {
    addEventListener('popstate', () => this.#read());
    addEventListener('hashchange', () => this.#read());
    document.addEventListener('click', (event) => this.#follow(event));
  }

  /** Segments of the path, decoded: `/dyads/KOR-CHN` is `dyads`, `KOR-CHN`. */
  get segments(): string[] {
    return this.path.split('/').filter(Boolean).map(decoded);
  }

  go(href: string, { replace = false } = {}): void {
    const before = this.path;
    if (replace) history.replaceState(null, '', href);
    else history.pushState(null, '', href);
    this.#read();
    if (!replace && !location.hash) scrollTo({ top: 0, behavior: 'instant' });
    // Who listens to the page is led to what is new on it
    if (this.path !== before) document.getElementById('main')?.focus({ preventScroll: true });
  }

  /** Sets or, with null, drops parts of the query and keeps the rest. */
  set(parts: Readonly<Record<string, string | null>>, how = { replace: true }): void {
    const query = new URLSearchParams(this.query);
    for (const [name, value] of Object.entries(parts))
      if (value === null || value === '') query.delete(name);
      else query.set(name, value);
    this.go(hrefOf(this.path, query), how);
  }

  #read(): void {
    this.path = location.pathname;
    this.query = new URLSearchParams(location.search);
    this.hash = location.hash.slice(1);
  }

  /** Links inside the app are followed without loading it again. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const held = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
    if (!link || held || event.defaultPrevented || link.target || link.hasAttribute('download')) return;
    if (link.origin !== location.origin) return;
    if (link.pathname === location.pathname && link.hash) return;
    event.preventDefault();
    this.go(link.pathname + link.search + link.hash);
  }
}

export const route = new Route();

/** An address of a path and what is asked of it. */
export const hrefOf = (path: string, query: URLSearchParams): string =>
  query.size > 0 ? `${path}?${query}` : path;

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
