import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createAnswering } from '../../src/bot/answering.ts';
import type { BotWithOutcomes } from '../../src/bot/bot.ts';
import type { Option } from '../../src/bot/command.ts';
import { settingNames } from '../../src/bot/setting-values.ts';
import type { Interaction, PlatformName } from '../../src/chat/interaction.ts';
import type { Block, Reply } from '../../src/chat/reply.ts';
import { silent } from '../../src/log.ts';
import { article } from '../support/articles.ts';
import { temporaryStore } from '../support/bot.ts';
import { contextOf } from '../support/context.ts';

const facts = { publisher: 'Diario Alba', language: 'es', kind: 'report' } as const;
const articles = [
  article(
    'puente',
    'El puente de Lorne costó 42 millones de dólares. Ana Duarte, la ministra de Transporte, lo abrió en marzo de 2021.',
    { ...facts, title: 'El puente de Lorne' },
  ),
  article('mina', 'El puente de Lorne costó 45 millones de dólares. La mina de Olm emplea a 300 personas.', {
    ...facts,
    publisher: 'La Voz de Olm',
    title: 'La mina de Olm',
  }),
];
let bot: BotWithOutcomes;
let kept: Awaited<ReturnType<typeof temporaryStore>>;
beforeAll(async () => {
  kept = await temporaryStore();
  const context = { ...contextOf(articles, commands, () => Date.UTC(2025, 5, 1)), store: kept.store };
  bot = createAnswering({
    context,
    config: { questionsPerMinute: 1_000, keepQuestionsDays: 0 },
    log: silent,
    onOutcome: () => {},
  }).bot;
});
afterAll(() => kept.remove());

let count = 0;
interface Where {
  readonly locale?: string | null;
  readonly sharedLocale?: string | null;
  readonly kind?: 'channel' | 'direct';
  readonly platform?: PlatformName;
  readonly mayManage?: boolean;
}
const said = (command: string, args: object = {}, where: Where = {}): Promise<Reply> =>
  handled({ kind: 'command', command, args }, where);

async function handled(
  what: object,
  { locale = null, sharedLocale = null, kind = 'channel', platform = 'discord', mayManage = true }: Where,
): Promise<Reply> {
  count += 1;
  const reply = await bot.handle({
    ...what,
    id: `${count}`,
    place: { platform, installation: 'g', channel: 'c', thread: null, kind },
    person: {
      id: 'ana',
      locale,
      timeZone: null,
      mayManageChannel: mayManage,
      mayManageInstallation: mayManage,
    },
    sharedLocale,
    atMs: 0,
  } as Interaction);
  if (reply === null) throw new Error('nothing was said');
  return reply;
}

/** What is said in words of the bot's own: no quotations, titles, names or buttons that ask a question. */
function ownWords(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'headline' || block.kind === 'heading') return [block.text];
      if (block.kind === 'paragraph' || block.kind === 'note')
        return block.inlines.map((inline) => (inline.kind === 'text' || inline.kind === 'strong' ? inline.text : ''));
      if (block.kind === 'list')
        return block.items
          .flat()
          .map((inline) => (inline.kind === 'text' || inline.kind === 'strong' ? inline.text : ''));
      if (block.kind === 'buttons') return block.buttons.map(({ label }) => label);
      if (block.kind === 'select') return [block.prompt];
      if (block.kind === 'table') return [block.caption, ...block.columns];
      return block.kind === 'excerpt' ? [block.detail ?? ''] : [];
    })
    .join('\n');
}

/** Names of options, choices and settings, which are typed as they are where commands are typed. */
const codes = new RegExp(
  `(?<![\\p{L}-])(?:${[
    ...settingNames,
    ...commands.flatMap(({ verbs }) =>
      verbs.flatMap((verb) =>
        Object.entries<Option>(verb.options).flatMap(([name, { choices }]) => [name, ...choices]),
      ),
    ),
  ].join('|')})(?![\\p{L}-])`,
  'gu',
);

/** Apart from quotations, commands and what is typed behind them, links. */
const withoutCode = (words: string): string =>
  words
    .replace(/“[^”]*”|\/[\w-]+(?: \w+)?|https?:\S+|--[\p{L}]+(?: \w+)?/gu, '')
    .replace(/[a-z]+:[\w/-]+|KEEP_QUESTIONS|ADD_IN_CHAT|\/invite @Quipu/gu, '');

const spoken = { locale: 'es-419', sharedLocale: 'es-ES' };
const english =
  /(?<![\p{L}/“-])(?:the|of|and|is|are|was|not|this|that|with|from|for|by|says?|said|will|would|what|which|who|when|there|here|none|nothing|more|please|use|ask|answer|questions?|channel|server|workspace|setting|articles?|outlets?|sources?|helpful|show|only|you|your|where|report|opinion|days?)(?![\p{L}”])/iu;

describe('the language of a reply', () => {
  it.each<[string, object]>([
    ['ask', { question: '¿Cuánto costó el puente de Lorne?' }],
    ['ask', { question: 'Lorne' }],
    ['ask', { question: 'Atlantis' }],
    ['overview', {}],
    ['overview', { view: 'people' }],
    ['overview', { view: 'disagreements' }],
    ['compare', { first: 'Diario Alba', second: 'La Voz de Olm' }],
    ['check', { claim: 'El puente de Lorne costó 99 millones de dólares.' }],
    ['sources', {}],
    ['help', {}],
    ['help', { command: 'ask' }],
    ['privacy', {}],
    ['gaps', {}],
    ['feedback', {}],
    ['quiet', { setting: 'on' }],
    ['quiet', { setting: 'off' }],
    ['overview', { view: 'figures' }],
    ['overview', { view: 'timeline' }],
    ['overview', { view: 'latest' }],
    ['overview', { of: 'Atlantis' }],
    ['compare', { first: 'Diario Alba', second: 'La Voz de Olm', topic: 'Atlantis' }],
    ['compare', { first: 'Diario Alba', second: 'Diario Alba' }],
    ['compare', { first: 'Diario Alba', second: 'Nadie' }],
    ['check', { claim: 'El puente de Lorne costó 42 millones de dólares.' }],
    ['check', { claim: 'La mina de Olm emplea a 300 personas.' }],
    ['check', { claim: 'La luna es de queso.' }],
    [
      'check-draft',
      { draft: 'El puente de Lorne costó 99 millones de dólares. La mina de Olm emplea a 300 personas.' },
    ],
    ['ask', { question: '¿Cuánto costó el puente de Lorne?', since: 'ayer' }],
    ['ask', { question: '¿Cuánto costó el puente de Lorne?', source: 'Nadie' }],
    ['ask', { question: '¿Cuánto costó el puente de Lorne? ¿Y quién lo abrió?' }],
    ['settings show', {}],
    ['settings set', { name: 'language', value: 'es' }],
    ['settings set', { name: 'language', value: 'fr' }],
    ['settings set', { name: 'limit', value: 'x' }],
    ['settings set', { name: 'managers', value: 'x' }],
    ['settings set', { name: 'channels', value: 'x', where: 'here' }],
    ['settings set', { name: 'collections', value: 'x' }],
    ['settings set', { name: 'feedback', value: 'x' }],
    ['settings set', { name: 'x', value: 'x' }],
    ['settings history', {}],
    ['quipu-admin collections', { names: 'x' }],
    ['add', { link: 'x' }],
    ...commands.map(({ name }): [string, object] => ['help', { command: name }]),
    ['help', { command: 'x' }],
    ['digest preview', {}],
    ['digest subscribe', { timezone: 'America/Lima' }],
    ['digest status', {}],
    ['digest pause', {}],
    ['digest unsubscribe', {}],
    ['digest status', {}],
    ['ask', {}],
    ['nothing', {}],
  ])('is Spanish throughout for who reads Spanish: /%s %j', async (command, args) => {
    for (const platform of ['discord', 'slack', 'terminal'] as const) {
      const reply = await said(command, args, { ...spoken, platform });
      const own = withoutCode(ownWords(reply.blocks));
      const words =
        command === 'help' && (platform !== 'discord' || /settings|admin/.test(JSON.stringify(args)))
          ? own.replace(codes, '')
          : own;
      expect(words).not.toMatch(english);
      expect(words).toMatch(/\p{L}/u);
    }
  });

  it.each([
    'hola',
    'gracias',
    'chao',
    '¿qué puedes hacer?',
    '¿quién eres?',
    '¿qué artículos tienes?',
    '¿qué hay de nuevo?',
    '¿en qué no coinciden las fuentes?',
    '¿de cuándo es lo más reciente?',
    'dame un resumen',
    'escríbeme un poema sobre el puente',
    'no sirves para nada',
    '¿es confiable Diario Alba?',
    '¿en español?',
    '¿es cierto que el puente de Lorne costó 99 millones de dólares?',
    'compara Diario Alba con La Voz de Olm',
  ])('is Spanish throughout in conversation: %s', async (typed) => {
    const reply = await handled({ kind: 'message', text: typed, isAddressed: true }, { ...spoken, kind: 'direct' });
    expect(withoutCode(ownWords(reply.blocks))).not.toMatch(english);
  });

  it.each<[string, object]>([
    ['digest subscribe', { timezone: 'America/Lima' }],
    ['settings set', { name: 'language', value: 'es' }],
    ['quipu-admin collections', {}],
    ['add', { link: 'https://example.com/' }],
  ])('is Spanish for those who may not: /%s', async (command, args) => {
    const reply = await said(command, args, { ...spoken, mayManage: false });
    expect(withoutCode(ownWords(reply.blocks))).not.toMatch(english);
  });

  it('is the person’s where only they see it, and the server’s where all do', async () => {
    const both = { locale: 'es-419', sharedLocale: 'en-US' };
    expect((await said('sources', { private: true }, both)).language).toBe('es');
    expect((await said('sources', {}, both)).language).toBe('en');
    expect((await said('sources', {}, { locale: 'en-US', sharedLocale: 'es-ES' })).language).toBe('es');
    expect((await said('sources', {}, { ...both, kind: 'direct' })).language).toBe('es');
    expect((await said('sources', {}, { locale: 'de' })).language).toBe('en');
  });

  it('is that of the question where it is asked in Spanish', async () => {
    expect((await said('ask', { question: '¿Cuánto costó el puente?' }, { locale: 'en-US' })).language).toBe('es');
  });

  it('is remembered of whoever subscribed', async () => {
    await said('digest subscribe', { timezone: 'America/Lima' }, spoken);
    const db = await kept.store.open();
    expect(await db.selectFrom('subscriptions').select('language').execute()).toEqual([{ language: 'es' }]);
  });
});
