import { Hono, type Context as Request } from 'hono';
import * as z from 'zod';
import { gather } from '../../../answer/evidence/gather.ts';
import { maxQuestionChars } from '../../../answer/limits.ts';
import { askWhy } from '../../../bot/asking.ts';
import type { Command, Option } from '../../../bot/command.ts';
import { spokenLanguage, usualLanguage } from '../../../chat/language.ts';
import { type Words, wordsOf } from '../../../reply/words/words.ts';
import { everything } from '../../../search/query.ts';
import { readAs } from '../http/body.ts';
import { placeOf } from '../http/caller.ts';
import type { WebEnvironment } from '../http/guard.ts';
import { problem } from '../http/problem.ts';
import type { WebSettings } from '../http/settings.ts';
import { type Conversation, createConversation } from './conversation.ts';
import { deskRoutes } from './desk.ts';
import { gapsOf } from './gaps.ts';
import { didSchema, type OfferedCommand } from './shapes.ts';

/** What the page itself asks for; other programs have `/api`. */
export function playgroundRoutes(settings: WebSettings): { routes: Hono<WebEnvironment>; conversation: Conversation } {
  const { bot, context } = settings;
  const conversation = createConversation(settings);
  const routes = new Hono<WebEnvironment>();

  routes.get('/page/commands', (c) =>
    c.json(offered(bot.commands, wordsOf(spokenLanguage(localeOf(c)) ?? usualLanguage))),
  );
  routes.post('/page/say', async (c) => {
    const read = await readAs(c, didSchema);
    if (read.kind === 'wrong') return read.answer;
    const said = await conversation.say(read.value, c.get('caller'), localeOf(c));
    return said === null ? c.body(null, 204) : c.json(said);
  });
  routes.get('/page/suggest', async (c) => {
    const { command = '', option = '', typed = '' } = c.req.query();
    const place = placeOf('page', c.get('caller'));
    const offers = await bot.suggest({ command, option, typed: typed.slice(0, 200), place });
    return c.json(offers.slice(0, maxSuggested));
  });
  routes.post('/page/why', async (c) => {
    const read = await readAs(c, z.strictObject({ question: z.string().max(maxQuestionChars) }));
    if (read.kind === 'wrong') return read.answer;
    const { question } = read.value;
    const { nowMs } = context;
    return c.json(await gather(context.retriever, (retriever) => askWhy(question, everything, { retriever, nowMs })));
  });
  // Whoever has a token may be anybody; what was asked in all channels is for who runs the bot, and sits at its machine.
  routes.get('/page/gaps', async (c) =>
    settings.web.tokens === null ? c.json(await gapsOf(context)) : problem(c, 403, gapsElsewhere),
  );
  routes.route('/', deskRoutes(settings));
  return { routes, conversation };
}

const maxSuggested = 25;
const gapsElsewhere =
  'What was asked in all channels is shown only where the page is open to its own machine alone, without API_TOKENS. In a channel, /gaps tells what was asked there.';

/** The language that the browser prefers. */
const localeOf = (c: Request): string | null =>
  /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*/i.exec(c.req.header('accept-language') ?? '')?.[0] ?? null;

const pathOf = (command: string, verb: string | null) => (verb === null ? command : `${command} ${verb}`);

/** The commands as a form shows them, described in the reader's language. */
function offered(commands: readonly Command[], words: Words): readonly OfferedCommand[] {
  return commands.flatMap(({ name, verbs, menu }) =>
    verbs.map((verb) => ({
      path: pathOf(name, verb.name),
      description: words.described(pathOf(name, verb.name)) ?? verb.description,
      menu:
        menu !== null && Object.hasOwn(verb.options, menu.option)
          ? { ...menu, label: words.described(`menu.${name}`) ?? menu.label }
          : null,
      options: Object.entries(verb.options as Record<string, Option>).map(
        ([option, { description, type, required, choices, suggest, maxChars }]) => ({
          name: option,
          label: words.optionName(option),
          description: words.described(`${pathOf(name, verb.name)}.${option}`) ?? description,
          type,
          isRequired: required,
          choices: choices.map((value) => ({ value, label: words.choiceName(value) })),
          isSuggested: suggest !== null,
          maxChars,
        }),
      ),
    })),
  );
}
