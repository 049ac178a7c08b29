import type { Context as Request } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import * as z from 'zod';

/** What is wrong with a request, by RFC 9457. */
export const problemSchema = z.object({
  type: z.literal('about:blank'),
  title: z.string().describe('The status in words'),
  status: z.int(),
  detail: z.string().describe('What happened and what to do, for a person'),
  errorId: z.string().optional().describe('Stands in the log beside what went wrong'),
  errors: z
    .array(z.object({ field: z.string(), message: z.string() }))
    .optional()
    .describe('The fields that are wrong'),
});
export type Problem = z.infer<typeof problemSchema>;

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

export interface ProblemDetails {
  readonly errorId?: string | null;
  readonly errors?: Problem['errors'];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with what is wrong, as `application/problem+json`. */
export function problem(
  c: Request,
  status: ContentfulStatusCode,
  detail: string,
  { errorId, errors, headers = {} }: ProblemDetails = {},
): Response {
  const body: Problem = {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    detail,
    ...(errorId ? { errorId } : {}),
    ...(errors ? { errors } : {}),
  };
  return c.body(`${JSON.stringify(body)}\n`, status, { ...headers, 'content-type': 'application/problem+json' });
}
