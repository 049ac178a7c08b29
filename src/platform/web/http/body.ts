import type { Context as Request } from 'hono';
import type * as z from 'zod';
import { problem } from './problem.ts';

/** What was sent, or the problem with it. */
export type Sent =
  | { readonly kind: 'sent'; readonly value: unknown }
  | { readonly kind: 'wrong'; readonly answer: Response };

/** The JSON of a body. */
export async function readBody(c: Request): Promise<Sent> {
  if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? ''))
    return { kind: 'wrong', answer: problem(c, 415, 'The body must be JSON, with Content-Type: application/json.') };
  try {
    return { kind: 'sent', value: JSON.parse(await c.req.text()) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'wrong', answer: problem(c, 400, 'The body is not JSON.') };
  }
}

/** Which fields are wrong, in words and one by one. */
export function wrongFields({ issues }: z.ZodError) {
  const errors = issues.map(({ path, message, code, ...rest }) => {
    const names = code === 'unrecognized_keys' ? (rest as { readonly keys: readonly string[] }).keys : path;
    return { field: names.join('.') || 'body', message: code === 'unrecognized_keys' ? 'is not known here' : message };
  });
  return [errors.map(({ field, message }) => `${field}: ${message}`).join('; '), { errors }] as const;
}

/** The JSON of a body, checked. */
export async function readAs<T>(
  c: Request,
  schema: z.ZodType<T>,
): Promise<{ readonly kind: 'read'; readonly value: T } | { readonly kind: 'wrong'; readonly answer: Response }> {
  const sent = await readBody(c);
  if (sent.kind === 'wrong') return sent;
  const checked = schema.safeParse(sent.value);
  if (checked.success) return { kind: 'read', value: checked.data };
  return { kind: 'wrong', answer: problem(c, 400, ...wrongFields(checked.error)) };
}
