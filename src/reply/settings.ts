import { note, paragraph, type Reply, reply, text } from '../chat/reply.ts';
import type { Change } from './words/en/settings.ts';
import type { Words } from './words/words.ts';

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

/** What is set here, what everywhere, and what holds where nothing is. */
export function settingsReply(view: SettingsView, words: Words): Reply {
  const rows = view.settings.map(({ name, here, everywhere }) => [
    [text(name)],
    [text(here ?? '')],
    [text(everywhere ?? '')],
    [text(words.settingUsual(name))],
  ]);
  return reply(
    [
      ...(view.changed === null ? [] : [paragraph(text(words.settingChanged(view.changed)))]),
      { kind: 'table', caption: words.settingsTable, columns: words.settingsColumns, rows },
      note(text(words.settingsNote)),
    ],
    { isPrivate: true, language: words.language, data: { kind: 'facts', value: view } },
  );
}

/** Who changed what, and when; the newest first. */
export function settingsHistoryReply(
  changes: readonly (Omit<Change, 'isHere'> & { readonly atMs: number })[],
  channel: string | null,
  words: Words,
): Reply {
  const items = changes.map((change) => [
    { kind: 'time', atMs: change.atMs, style: 'date-time' } as const,
    text(words.settingChange({ ...change, isHere: change.channel === channel })),
  ]);
  const blocks = items.length === 0 ? [paragraph(text(words.settingsNever))] : [{ kind: 'list', items } as const];
  return reply(blocks, { isPrivate: true, language: words.language, data: { kind: 'facts', value: { changes } } });
}
