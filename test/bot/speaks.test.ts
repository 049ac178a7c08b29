import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createAnswering } from '../../src/bot/answering.ts';
import type { BotWithOutcomes } from '../../src/bot/bot.ts';
import type { Interaction } from '../../src/chat/interaction.ts';
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
}
async function said(
  command: string,
  args: object = {},
  { locale = null, sharedLocale = null, kind = 'channel' }: Where = {},
): Promise<Reply> {
  count += 1;
  const reply = await bot.handle({
    kind: 'command',
    command,
    args,
    id: `${count}`,
    place: { platform: 'discord', installation: 'g', channel: 'c', thread: null, kind },
    person: { id: 'ana', locale, timeZone: null, mayManageChannel: true },
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
      return block.kind === 'excerpt' ? [block.detail ?? ''] : [];
    })
    .join('\n');
}

const spoken = { locale: 'es-419', sharedLocale: 'es-ES' };
const english =
  /(?<![\p{L}/“-])(?:the|of|and|is|are|was|not|this|that|with|from|for|by|says?|articles?|outlets?|sources?|helpful|show|only|you|your|where|report|opinion|days?)(?![\p{L}”])/iu;

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
    ['digest preview', {}],
    ['digest subscribe', { timezone: 'America/Lima' }],
    ['digest status', {}],
    ['digest pause', {}],
    ['digest unsubscribe', {}],
    ['digest status', {}],
    ['ask', {}],
    ['nothing', {}],
  ])('is Spanish throughout for who reads Spanish: /%s %j', async (command, args) => {
    const reply = await said(command, args, spoken);
    const words = ownWords(reply.blocks).replace(/Por ejemplo: .*|“[^”]*”|\/[\w-]+(?: \w+)?|[a-z]+:[\w/-]+/gu, '');
    expect(words).not.toMatch(english);
    expect(words).toMatch(/\p{L}/u);
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
