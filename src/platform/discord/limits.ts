/**
 * Discord's numbers (API v10). Characters are counted in UTF-16 code units, which is never less than Discord counts.
 */

/** An interaction must be answered, or its answer announced, within this time; its token is dead afterwards. */
export const acknowledgementMs = 3_000;
/** An answer that takes longer than this is announced first. Leaves room within one second for a call that has to be repeated. */
export const deferAfterMs = 650;
/** How often it is judged anew whether an answer will be ready in time. */
export const lookAgainMs = 100;
/** What is retried before the first answer must be done by then, counted from when the interaction came. */
export const firstAnswerMs = acknowledgementMs - 300;

/** Text of all components of a message together. */
export const maxTextChars = 4_000;
/** Components of a message, nested ones counted. */
export const maxComponents = 40;
export const maxRowButtons = 5;
export const maxButtonLabelChars = 80;
export const maxSelectOptions = 25;
/** An option's label and its description, each. */
export const maxOptionChars = 100;
export const maxPlaceholderChars = 150;

export const maxChoices = 25;
export const maxChoiceChars = 100;

export const maxCommandNameChars = 32;
export const maxDescriptionChars = 100;
export const maxCommandOptions = 25;

/** The longest `nonce` of a message; for some minutes the same one gives the first message again. */
export const maxNonceChars = 25;
/** How far back a delivery is looked for, where that much was posted since: messages a page, and pages. */
export const maxLookedThroughMessages = 100;
export const maxLookedThroughPages = 20;

/** A gateway from which nothing came for so long, not even the answer to a heartbeat, is connected anew. */
export const maxSilenceMs = 180_000;

/** How often that silence is measured. */
export const watchEveryMs = 15_000;
/** A single call that takes longer is given up and tried again. */
export const callTimeoutMs = 10_000;

/** A call that Discord wants to wait longer than this is given up; the library would wait, whatever the time. */
export const maxRateLimitWaitMs = 60_000;

/** Servers (for their threads), messages in servers and direct messages: none is privileged. */
export const intents = (1 << 0) | (1 << 9) | (1 << 12);

/** Waits between attempts of a call that failed on the way; the library itself repeats a 5xx at once, without waiting. */
export const retryWaitsMs = [100, 1_000, 4_000] as const;

/** Message flags. */
export const flags = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** Kinds of components. */
export const component = { actionRow: 1, button: 2, select: 3, textDisplay: 10, separator: 14 } as const;
