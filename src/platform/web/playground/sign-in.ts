import { Hono } from 'hono';
import * as z from 'zod';
import type { WebConfig } from '../../../config.ts';
import { readBody } from '../http/body.ts';
import { callerOf } from '../http/caller.ts';
import type { WebEnvironment } from '../http/guard.ts';
import { problem } from '../http/problem.ts';
import type { Sessions } from '../http/sessions.ts';

const tokenSchema = z.strictObject({ token: z.string().max(500) });

/** A token, typed into the page once: from then on a cookie stands for it. */
export function signInRoutes(web: WebConfig, sessions: Sessions): Hono<WebEnvironment> {
  const routes = new Hono<WebEnvironment>();
  routes.post('/page/sign-in', async (c) => {
    const sent = await readBody(c);
    if (sent.kind === 'wrong') return sent.answer;
    const read = tokenSchema.safeParse(sent.value);
    const caller = read.success && web.tokens !== null ? callerOf(read.data.token.trim(), web.tokens) : null;
    if (caller === null) return problem(c, 403, 'That is none of the tokens. Whoever runs Quipu has set them.');
    sessions.begin(c, caller);
    return c.body(null, 204);
  });
  routes.post('/page/sign-out', (c) => {
    sessions.end(c);
    return c.body(null, 204);
  });
  return routes;
}
