/** Bundles page/ for the browser into a folder. */
export function buildPage(folder: string): Promise<void>;
