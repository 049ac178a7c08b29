import { note, paragraph, type Reply, reply, text } from '../chat/reply.ts';

/** What is set, here and for the whole server or workspace; null where nothing is. */
export interface SettingsView {
  readonly settings: readonly {
    readonly name: string;
    readonly here: string | null;
    readonly everywhere: string | null;
  }[];
  /** The one that was changed just now. */
  readonly changed: string | null;
}

const about: Readonly<Record<string, string>> = {
  language: 'that of each reader',
  collections: 'all that may be seen',
  managers: 'those who may manage the channel',
  channels: 'all channels',
  feedback: 'on',
  limit: 'as whoever runs the bot has it',
};

/** What is set here, what everywhere, and what holds where nothing is. */
export function settingsReply(view: SettingsView): Reply {
  const rows = view.settings.map(({ name, here, everywhere }) => [
    [text(name)],
    [text(here ?? '')],
    [text(everywhere ?? '')],
    [text(about[name] ?? '')],
  ]);
  const columns = ['Setting', 'This channel', 'Everywhere', 'Where nothing is set'];
  return reply(
    [
      ...(view.changed === null ? [] : [paragraph(text(`${view.changed} is changed, and that is recorded.`))]),
      { kind: 'table', caption: 'Settings', columns, rows },
      note(text('/settings set changes one; the value "usual" ends it. /settings history shows who changed what.')),
    ],
    { isPrivate: true, data: { kind: 'facts', value: view } },
  );
}

/** One change of a setting; null where nothing was, or is, set. */
interface Change {
  readonly channel: string | null;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Null once deleted on request. */
  readonly person: string | null;
  readonly atMs: number;
}

/** Who changed what, and when; the newest first. */
export function settingsHistoryReply(changes: readonly Change[], channel: string | null): Reply {
  const where = (each: string | null) =>
    each === null ? 'everywhere' : each === channel ? 'in this channel' : `in the channel ${each}`;
  const items = changes.map(({ name, before, after, person, atMs, channel: at }) => [
    { kind: 'time', atMs, style: 'date-time' } as const,
    text(
      `: ${name} ${where(at)} from ${before ?? 'usual'} to ${after ?? 'usual'}, by ${person === null ? 'somebody whose name was deleted' : `the person ${person}`}`,
    ),
  ]);
  const blocks =
    items.length === 0
      ? [paragraph(text('Nothing was ever set in this server or workspace.'))]
      : [{ kind: 'list', items } as const];
  return reply(blocks, { isPrivate: true, data: { kind: 'facts', value: { changes } } });
}
