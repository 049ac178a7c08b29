/** Something the person can put right: `message` says what happened and what to do. Shown as it is, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** After how many seconds the very same may work; null where it never will. */
  readonly retryAfterSeconds: number | null;
  constructor(message: string, { retryAfterSeconds = null }: { readonly retryAfterSeconds?: number | null } = {}) {
    super(message);
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
