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

/** Field names whose values never reach a log: tokens and secrets, and what people wrote. */
export const redactedFields = ['token', 'secret', 'authorization', 'question', 'claim', 'text', 'args'] as const;

/** JSON lines on standard error, so that standard output stays for answers. */
export async function createLog(level: LogLevel): Promise<Log> {
  const { pino } = await import('pino');
  const paths = redactedFields.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  const log: Log = pino({ level, redact: { paths, censor: '[redacted]' } }, pino.destination({ dest: 2, sync: true }));
  return log;
}
