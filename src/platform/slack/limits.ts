/** Slack's numbers. Characters are counted in UTF-16 code units, which is never less than Slack counts. */

/** Blocks of one message; a view, which is a form or the app's home, would take 100. */
export const maxBlocks = 50;
/** All blocks of a message together, as JSON; Slack refuses more than about 13,200 (`msg_blocks_too_long`). */
export const maxBlocksChars = 12_000;
export const maxHeaderChars = 150;
/** One text object of a section or a context. */
export const maxTextObjectChars = 3_000;
export const maxActionsElements = 25;
export const maxButtonChars = 75;
export const maxTableRows = 100;
export const maxTableColumns = 20;
export const maxUrlChars = 3_000;

export const maxOptions = 100;
/** An option's text and its description, each. */
export const maxOptionChars = 75;
export const maxOptionValueChars = 150;
export const maxPlaceholderChars = 150;

export const maxViewTitleChars = 24;
export const maxInputChars = 3_000;
export const maxLabelChars = 2_000;
export const maxMetadataChars = 3_000;

export const maxShortcutNameChars = 24;
export const maxShortcutDescriptionChars = 150;
export const maxUsageHintChars = 1_000;

/** A `response_url` takes five answers; the last is left for whatever else must be said. */
export const maxResponseAttempts = 4;
/** Waits between attempts of a call that failed on the way or met a 5xx. */
export const retryWaitsMs = [250, 1_000, 4_000] as const;
/** How often a call that is told to slow down is tried again, and the longest wait it accepts. */
export const maxRateLimitWaits = 6;
export const maxRateLimitWaitMs = 60_000;
/** A single call that takes longer is given up and tried again. */
export const callTimeoutMs = 10_000;

/** A post is waited for so long: what is posted twice because the first came late cannot be taken back unseen. */
export const postTimeoutMs = 30_000;
/** How often a message is posted at most whose fate is not known, and not to be seen. */
export const maxPostAttempts = 3;
/** Waits before each look whether a post arrived, after it failed at once and after it took long. */
export const lookWaitsMs = [200, 1_000] as const;
export const slowLookWaitsMs = [200, 2_000, 8_000] as const;

/** How far back a delivery is looked for, where that much was posted since; apps from outside the Marketplace get 15 messages at a time. */
export const maxLookedThroughMessages = 15;
export const maxLookedThroughPages = 20;

/** Pings go out this often, and a connection without an answer for as long is given up. */
export const pingTimeoutMs = 5_000;
/** Waits between attempts to connect anew; the last one repeats. */
export const reconnectWaitsMs = [0, 500, 1_000, 2_000, 5_000, 15_000] as const;
/** A connection that has not said hello by then is given up. */
export const helloTimeoutMs = 20_000;
/** An answer to a command that takes longer is announced to the asker. Takes one of the address's five answers. */
export const announceAfterMs = 2_000;

/** Tokens that run out are good for twelve hours; they are renewed while they have this long to go, as Slack advises. */
export const renewBeforeMs = 7_200_000;
/** A process that renews a token has this long before another one tries. */
export const credentialHoldMs = 30_000;
/** How long a token is waited for that another process renews, and how often it is looked at. */
export const renewalWaitMs = 10_000;
export const renewalLookMs = 250;
/** How many workspaces are known by heart, and for how long before the database is asked again. */
export const rememberedWorkspaces = 5_000;
export const rememberedWorkspaceMs = 60_000;

/** Questions that are offered to whoever opens the conversation with an agent; how long their titles may be is not said. */
export const maxPrompts = 4;
export const maxPromptTitleChars = 75;
export const maxAgentDescriptionChars = 300;
