import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { digestCommand } from '../../commands/digest.ts';
import { renderReply } from '../../src/app/cli/render.ts';
import { createDigests } from '../../src/app/digests.ts';
import { readArguments } from '../../src/bot/arguments.ts';
import type { Context } from '../../src/bot/command.ts';
import type { Interaction, Person, Place } from '../../src/chat/interaction.ts';
import type { Platform } from '../../src/chat/platform.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { silent } from '../../src/log.ts';
import { createStore } from '../../src/store/create.ts';
import { channelSubscription } from '../../src/store/subscriptions.ts';
import { article } from './articles.ts';
import { contextOf } from './context.ts';

export const dayMs = 86_400_000;
/** A Monday, 08:00 in Lima. */
export const mondayMs = Date.UTC(2026, 0, 5, 13);
export const place: Place = { platform: 'slack', installation: 'T1', channel: 'C1', thread: null, kind: 'channel' };
export const ana: Person = { id: 'ana', locale: 'en-US', timeZone: 'America/Lima', mayManageChannel: true };

export const report = (id: string, city: string, published = '2026-01-05') =>
  article(
    id,
    `The harbour of ${city} was reopened on Monday after a long repair of its northern pier. The repair of the northern pier in ${city} cost $4 million in all.`,
    {
      title: `Harbour of ${city} reopened`,
      publisher: `${city} Gazette`,
      published,
    },
  );

/** What a test of `/digest` sets and looks at. */
interface DigestCase {
  nowMs: number;
  context: Context;
  posted: Reply[];
}

/** Filled anew before each test by `freshDigestChannel`. */
export const at = {} as DigestCase;

export const platform: Platform = {
  name: 'slack',
  start: async () => {},
  stop: async () => {},
  trouble: () => null,
  isHopeless: () => false,
  deliver: async (_target, said) => {
    if (said !== null) at.posted.push(said);
    return { kind: 'delivered', messageId: '1' };
  },
};

export const callBy = (person: Person, where: Place, postingTrouble: string | null = null) => ({
  context: at.context,
  interaction: {
    kind: 'command',
    id: 'i',
    place: where,
    person,
    atMs: at.nowMs,
    command: 'digest',
    args: {},
    postingTrouble,
  } as Interaction,
});

export async function run(
  name: string,
  args: Record<string, string> = {},
  person = ana,
  where = place,
): Promise<Reply> {
  const verb = digestCommand.verbs.find((each) => each.name === name);
  if (!verb) throw new Error(`no verb ${name}`);
  return verb.run(readArguments(verb.options, args), callBy(person, where));
}
export const press = (value: string, person = ana) => digestCommand.actions.confirm?.(value, callBy(person, place));
export const wordsOf = (said: Reply | undefined) =>
  renderReply(said ?? { blocks: [], isPrivate: false, asked: null, data: null }, { columns: 1000, isStyled: false });
export const buttonsOf = (said: Reply) =>
  said.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
export const here = () =>
  channelSubscription(at.context.store, { platform: 'slack', installation: 'T1', channel: 'C1' });
export const round = () =>
  createDigests({
    context: at.context,
    config: { keepQuestionsDays: 0 },
    log: silent,
    platforms: [platform],
    onWithheld: () => {},
  }).runDue();
export const lima = { timezone: 'America/Lima' };

/** Gives every test one article, a store of its own, and Monday morning in Lima. */
export function freshDigestChannel(): void {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quipu-digest-'));
    at.nowMs = mondayMs;
    at.posted = [];
    const store = createStore({ dataDir: folder, databaseUrl: null });
    at.context = { ...contextOf([report('a', 'Adria')], [digestCommand], () => at.nowMs), store };
  });
  afterEach(async () => {
    await at.context.store.close();
    await rm(folder, { recursive: true, force: true });
  });
}
