/** The tables, by name. Portable types only; instants are epoch milliseconds. */
// biome-ignore lint/complexity/noBannedTypes: filled by the first migration
export type Tables = {};
