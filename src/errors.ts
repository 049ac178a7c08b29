/** Why the bot could not post in a place by itself. */
export type PostingTrouble =
  | { readonly kind: 'no-member' | 'not-installed' | 'forum' | 'no-messages' | 'not-in-channel' }
  | { readonly kind: 'permission'; readonly permission: string };

/** What a person did that cannot be done, with its values. `reply/words` says what happened and what to do. */
export type Trouble =
  /** What is said on the command line alone, in English. */
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'no-command'; readonly name: string }
  | { readonly kind: 'verb-needed'; readonly command: string; readonly verbs: readonly string[] }
  | { readonly kind: 'no-option'; readonly name: string; readonly options: readonly string[] }
  | { readonly kind: 'option-missing'; readonly name: string }
  | { readonly kind: 'value-missing'; readonly name: string }
  | { readonly kind: 'not-a-flag' | 'not-a-day'; readonly name: string; readonly value: string }
  | {
      readonly kind: 'not-a-choice';
      readonly name: string;
      readonly value: string;
      readonly choices: readonly string[];
    }
  | { readonly kind: 'too-much'; readonly typed: string }
  | { readonly kind: 'too-long'; readonly what: string; readonly chars: number; readonly maxChars: number }
  | { readonly kind: 'days-swapped'; readonly since: string; readonly until: string }
  | {
      readonly kind: 'no-source';
      readonly name: string;
      readonly nearest: readonly string[];
      readonly there: readonly string[];
      readonly isMore: boolean;
    }
  | { readonly kind: 'same-source'; readonly label: string }
  | { readonly kind: 'no-button'; readonly typed: string }
  | { readonly kind: 'not-manager'; readonly command: string; readonly isUnknown: boolean }
  | { readonly kind: 'posting'; readonly why: PostingTrouble }
  | { readonly kind: 'no-topic' | 'no-hour'; readonly typed: string }
  | { readonly kind: 'digests-paused'; readonly reason: string }
  | { readonly kind: 'not-administrator' | 'needs-installation'; readonly command: string }
  | { readonly kind: 'setting-language'; readonly languages: readonly string[] }
  | {
      readonly kind: 'setting-limit' | 'setting-managers' | 'setting-channels' | 'too-many-links';
      readonly max: number;
    }
  | { readonly kind: 'setting-everywhere'; readonly name: string }
  | { readonly kind: 'no-setting' | 'no-collection'; readonly name: string; readonly there: readonly string[] }
  | { readonly kind: 'collection-name'; readonly typed: string }
  | { readonly kind: 'which-collection'; readonly there: readonly string[] }
  | {
      readonly kind:
        | 'archive-away'
        | 'settings-away'
        | 'setting-feedback'
        | 'collections-need-server'
        | 'no-collections'
        | 'none-to-add-to'
        | 'add-not-allowed'
        | 'no-link'
        | 'old-button'
        | 'unreadable-message'
        | 'busy'
        | 'source-gone'
        | 'nothing-more'
        | 'weekday-not-weekly'
        | 'no-digest-here'
        | 'no-channel'
        | 'private-gaps'
        | 'private-thumb'
        | 'private-feedback'
        | 'quiet-here';
    };

/** Something the person can put right. Shown in words, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly trouble: Trouble;
  /** After how many seconds the very same may work; null where it never will. */
  readonly retryAfterSeconds: number | null;
  constructor(
    trouble: Trouble | string,
    { retryAfterSeconds = null }: { readonly retryAfterSeconds?: number | null } = {},
  ) {
    super(typeof trouble === 'string' ? trouble : JSON.stringify(trouble));
    this.trouble = typeof trouble === 'string' ? { kind: 'said', text: trouble } : trouble;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Something the operator must put right: `message` names the file, line, field or variable. Ends a command with `exitCode`. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
  readonly exitCode: number;
  constructor(message: string, exitCode = 1, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** `EX_CONFIG` of sysexits.h: something in the configuration is missing or wrong. */
export const exitCodeConfig = 78;
/** `EX_USAGE` of sysexits.h: the command line is wrong. */
export const exitCodeUsage = 64;
