/** What an overview may show. */
export const overviewViews = ['summary', 'latest', 'timeline', 'people', 'figures', 'disagreements'] as const;
export type OverviewView = (typeof overviewViews)[number];
