/** What one fetch may cost. Each has a default in `fetchLimits`. */
export interface FetchLimits {
  /** Longest body, counted after decompression, so that a small compressed body cannot become a large one. */
  readonly maxBytes: number;
  /** Redirects followed; each is checked like the first address. */
  readonly maxRedirects: number;
  /** From the first look-up to the last byte, redirects included. */
  readonly maxFetchMs: number;
}

/** Enough for a 5 MB page or a long report as PDF; a larger body is hardly an article. */
export const fetchLimits: FetchLimits = { maxBytes: 20 * 1024 * 1024, maxRedirects: 5, maxFetchMs: 30_000 };

/** Longest URL that is fetched, in characters. */
export const maxUrlChars = 2_000;
