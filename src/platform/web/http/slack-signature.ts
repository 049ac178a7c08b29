import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context as Request } from 'hono';
import * as z from 'zod';
import type { Caller } from './caller.ts';

/** An older signature may be one that somebody recorded; Slack's own advice. */
const maxAgeSeconds = 300;

/** Whom Slack asks for, where it calls tools on a person's behalf. */
const calledForSchema = z.object({
  params: z.object({
    _meta: z.object({ slack: z.object({ user_id: z.string().max(50), team_id: z.string().max(50) }) }),
  }),
});

/**
 * The caller of a request that Slack signed with the app's signing secret: the person, where it is made for one. Null for one
 * that it did not sign, or too long ago.
 */
export async function slackCallerOf(c: Request, signingSecret: string, nowMs: number): Promise<Caller | null> {
  const at = c.req.header('x-slack-request-timestamp') ?? '';
  const signature = c.req.header('x-slack-signature') ?? '';
  if (!/^\d{1,12}$/.test(at) || Math.abs(nowMs / 1_000 - Number(at)) > maxAgeSeconds) return null;
  const body = await c.req.raw.clone().text();
  const expected = `v0=${createHmac('sha256', signingSecret).update(`v0:${at}:${body}`).digest('hex')}`;
  const [given, own] = [Buffer.from(signature), Buffer.from(expected)];
  if (given.length !== own.length || !timingSafeEqual(given, own)) return null;
  const { data } = calledForSchema.safeParse(parsed(body));
  const person = data?.params._meta.slack;
  return { id: person ? `slack-${person.team_id}-${person.user_id}` : 'slack' };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
