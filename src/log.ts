/** What the code needs of a logger; pino fits. Fields first, then the message; never the text of a question. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Says nothing: for commands whose output is their only output. */
export const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Field names whose values never reach a log, at any depth: tokens and secrets, and what people wrote. */
export const redactedFields = [
  'token',
  'secret',
  'authorization',
  'password',
  'question',
  'claim',
  'text',
  'content',
  'typed',
  'args',
] as const;

const censored = '[redacted]';
/** What secrets look like wherever they stand, such as in the address of a failed call. */
const secretShapes: readonly (readonly [RegExp, string])[] = [
  [/\bxox[a-z]-[\w-]+/g, censored],
  [/\bxapp-[\w-]+/g, censored],
  // Discord's bot tokens, and the tokens of interactions and webhooks in addresses.
  [/\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g, censored],
  [/(\/(?:webhooks|interactions)\/\d+\/)[\w%.-]+/g, `$1${censored}`],
  [/(\/(?:commands|actions|services)\/T\w+\/\w+\/)\w+/g, `$1${censored}`],
  [/\b((?:Bearer|Bot) )[\w.-]{8,}/g, `$1${censored}`],
  [/(:\/\/[^\s:/@"]+:)[^\s@/"]+@/g, `$1${censored}@`],
];
/** Objects are looked through to this depth; nothing that is logged goes deeper. */
const maxDepth = 8;

export interface LogSettings {
  readonly level: LogLevel;
  /** Values that are never written, whatever field or message they stand in. */
  readonly secrets: readonly string[];
  /** Takes one line. */
  readonly write: (line: string) => void;
}

/** JSON lines, one an event; secrets and what people wrote are taken out. */
export async function createLog({ level, secrets, write }: LogSettings): Promise<Log> {
  const { pino } = await import('pino');
  const known = secrets.filter((secret) => secret.length >= 4);
  const scrubbed = (line: string): string => {
    const withoutKnown = known.reduce((rest, secret) => rest.replaceAll(secret, censored), line);
    return secretShapes.reduce((rest, [shape, instead]) => rest.replace(shape, instead), withoutKnown);
  };
  const log: Log = pino(
    {
      level,
      formatters: { log: (fields) => redacted(fields, 0) as Record<string, unknown> },
      serializers: { err: readError },
    },
    { write: (line) => write(scrubbed(line)) },
  );
  return log;
}

function redacted(value: unknown, depth: number): unknown {
  if (value instanceof Error) return readError(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= maxDepth) return censored;
  if (Array.isArray(value)) return value.map((each) => redacted(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      (redactedFields as readonly string[]).includes(name.toLowerCase()) ? censored : redacted(each, depth + 1),
    ]),
  );
}

/** An error in fields: what it says and where, and what it came from. Its other properties may hold anything and stay out. */
function readError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  const code = 'code' in error && ['string', 'number'].includes(typeof error.code) ? { code: error.code } : {};
  return { type: name, message, ...code, stack, ...(cause instanceof Error ? { cause: readError(cause) } : {}) };
}
