import { languages } from '../chat/language.ts';
import { UserError } from '../errors.ts';
import { chosenCollections } from './collections.ts';
import type { Library, LibraryPlace } from './library.ts';

/** What can be set, in the order in which it is shown. */
export const settingNames = ['language', 'collections', 'managers', 'channels', 'feedback', 'limit'] as const;
export type SettingName = (typeof settingNames)[number];

/** What only those set who may manage the whole server or workspace. */
export const forAdministrators: readonly SettingName[] = ['collections', 'managers', 'channels'];
/** What is set for the whole server or workspace only. */
export const onlyEverywhere: readonly SettingName[] = ['channels'];

const maxIds = 50;
const maxLimit = 10_000;

/**
 * A typed value as it is kept; null ends the setting.
 * @throws UserError saying what may be written.
 */
export function readSetting(
  name: SettingName,
  typed: string,
  place: LibraryPlace,
  library: Library | null,
): string | null {
  const value = typed.trim();
  if (/^(?:usual|default|none|all|auto)$/i.test(value)) return null;
  switch (name) {
    case 'language':
      if (languages.some((each) => each === value.toLowerCase())) return value.toLowerCase();
      throw new UserError({ kind: 'setting-language', languages });
    case 'feedback':
      if (/^(?:on|off)$/i.test(value)) return value.toLowerCase() === 'on' ? null : 'off';
      throw new UserError({ kind: 'setting-feedback' });
    case 'limit':
      if (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= maxLimit) return String(Number(value));
      throw new UserError({ kind: 'setting-limit', max: maxLimit });
    case 'managers':
    case 'channels':
      return idsIn(value, name);
    case 'collections':
      if (library === null) throw new UserError({ kind: 'collections-need-server' });
      return chosenCollections(value, place, library);
  }
}

/** Ids as they are typed, or as mentions have them: `<@&123>`, `<#C1>`, `<!subteam^S1>`. */
function idsIn(value: string, name: 'managers' | 'channels'): string {
  const ids = [...new Set(value.match(/(?<![\w])(?:\d{15,21}|[A-Z][A-Z0-9]{1,20})(?![\w])/g) ?? [])];
  if (ids.length === 0 || ids.length > maxIds) throw new UserError({ kind: `setting-${name}`, max: maxIds });
  return ids.sort().join(' ');
}
