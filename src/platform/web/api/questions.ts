import { Hono, type Context as Request } from 'hono';
import type * as z from 'zod';
import type { Ended } from '../../../bot/bot.ts';
import type { RawArguments } from '../../../chat/interaction.ts';
import { readBody, type Sent, wrongFields } from '../http/body.ts';
import { type Caller, commandBy, type WebChannel } from '../http/caller.ts';
import type { WebEnvironment } from '../http/guard.ts';
import { maxQueryChars } from '../http/limits.ts';
import { problem } from '../http/problem.ts';
import type { WebSettings } from '../http/settings.ts';
import { type Question, questionsOf } from './shapes.ts';

/** `/api/ask` and the like, each by GET with a query or by POST with JSON; the answer is what `--json` prints. */
export function questionRoutes(settings: WebSettings): Hono<WebEnvironment> {
  const routes = new Hono<WebEnvironment>();
  for (const question of questionsOf(settings.bot.commands)) {
    const path = `/api/${question.name}`;
    routes.get(path, (c) => answered(c, question, readQuery(c, question), settings));
    routes.post(path, async (c) => answered(c, question, await readBody(c), settings));
  }
  return routes;
}

function readQuery(c: Request, { request }: Question): Sent {
  const wrong = (field: string, message: string): Sent => ({
    kind: 'wrong',
    answer: problem(c, 400, `${field}: ${message}`, { errors: [{ field, message }] }),
  });
  if (c.req.url.length > maxQueryChars)
    return { kind: 'wrong', answer: problem(c, 414, 'That is too long for an address; send it as JSON with POST.') };
  const given: [string, string | boolean][] = [];
  for (const [field, values] of Object.entries(c.req.queries())) {
    const [value = '', ...more] = values;
    if (more.length > 0) return wrong(field, 'stands there more than once');
    const isFlag = Object.hasOwn(request.shape, field) && unwrapped(request.shape[field])?.def.type === 'boolean';
    if (isFlag && !/^(?:true|false)$/.test(value)) return wrong(field, 'must be true or false');
    given.push([field, isFlag ? value === 'true' : value]);
  }
  return { kind: 'sent', value: Object.fromEntries(given) };
}

const unwrapped = (schema: z.ZodType | undefined): z.ZodType | undefined =>
  schema?.def.type === 'optional' ? ((schema as z.ZodOptional<z.ZodType>).unwrap() as z.ZodType) : schema;

async function answered(c: Request<WebEnvironment>, question: Question, sent: Sent, settings: WebSettings) {
  if (sent.kind === 'wrong') return sent.answer;
  const checked = question.request.safeParse(sent.value);
  if (!checked.success) return problem(c, 400, ...wrongFields(checked.error));
  const outcome = await outcomeOf(question.name, checked.data as RawArguments, c.get('caller'), 'api', settings);
  if (outcome === null || outcome.kind !== 'replied') return refused(c, outcome);
  return c.body(`${JSON.stringify(outcome.reply.data?.value ?? null)}\n`, 200, { 'content-type': 'application/json' });
}

/** Has the bot answer a program's question; `null` cannot be, for each has an id of its own. */
export function outcomeOf(
  name: string,
  args: RawArguments,
  caller: Caller,
  channel: WebChannel,
  { bot, context }: Pick<WebSettings, 'bot' | 'context'>,
): Promise<Ended | null> {
  return bot.outcomeOf(commandBy(caller, channel, name, args, context.nowMs()));
}

/** Why there is no answer, by status: too much at once, nothing that could be done, or a fault of ours. */
export function refused(c: Request, outcome: Ended | null): Response {
  const { kind, errorId, refusal, retryAfterSeconds } = outcome ?? noOutcome;
  const detail = refusal ?? 'It could not be answered.';
  if (retryAfterSeconds !== null)
    return problem(c, errorId === null ? 429 : 503, detail, {
      errorId,
      headers: { 'retry-after': String(retryAfterSeconds) },
    });
  return problem(c, kind === 'refused' ? 422 : 500, detail, { errorId });
}

const noOutcome = { kind: 'failed', errorId: null, refusal: null, retryAfterSeconds: null } as const;
