import type { Person } from '../chat/interaction.ts';

/** Names such as `Europe/Berlin`; abbreviations and offsets mean different things in summer and winter. */
const zoneName = /^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+$/;

/** The zones whose clocks most people of a country with several go by, in the order in which they are proposed. */
const usualZones: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    US: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
    CA: ['America/Toronto', 'America/Winnipeg', 'America/Edmonton', 'America/Vancouver'],
    MX: ['America/Mexico_City', 'America/Tijuana'],
    BR: ['America/Sao_Paulo', 'America/Manaus'],
    AR: ['America/Argentina/Buenos_Aires'],
    CL: ['America/Santiago'],
    EC: ['America/Guayaquil'],
    ES: ['Europe/Madrid', 'Atlantic/Canary'],
    PT: ['Europe/Lisbon', 'Atlantic/Azores'],
    DE: ['Europe/Berlin'],
    UA: ['Europe/Kyiv'],
    RU: ['Europe/Moscow', 'Asia/Yekaterinburg', 'Asia/Novosibirsk', 'Asia/Vladivostok'],
    CN: ['Asia/Shanghai'],
    ID: ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'],
    AU: ['Australia/Sydney', 'Australia/Brisbane', 'Australia/Adelaide', 'Australia/Perth'],
    NZ: ['Pacific/Auckland'],
    /** Latin America as a whole, for which Discord has one language. */
    '419': ['America/Mexico_City', 'America/Bogota', 'America/Lima', 'America/Argentina/Buenos_Aires'],
  }),
);

const maxProposals = 4;

let listed: readonly string[] | null = null;
/** Every zone by its usual name; listing them takes a moment, which only who asks for them spends. */
function allZones(): readonly string[] {
  listed ??= Intl.supportedValuesOf('timeZone');
  return listed;
}

/** The zone's name in its usual spelling; null when it is not an IANA zone. Older names, such as `Asia/Calcutta`, hold. */
export function zoneOf(typed: string): string | null {
  const name = typed.trim().replaceAll(' ', '_');
  if (/^utc$/i.test(name)) return 'UTC';
  if (!zoneName.test(name)) return null;
  const usual = allZones().find((each) => each.toLowerCase() === name.toLowerCase());
  if (usual !== undefined) return usual;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name.replace(/(?<=^|[/_])[a-z]/g, (letter) => letter.toUpperCase());
  } catch {
    return null;
  }
}

/** Zones whose name holds what was typed, those where a place begins with it first. */
export function zonesLike(typed: string, limit: number): readonly string[] {
  const wanted = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '_');
  const rank = (zone: string) => {
    const name = zone.toLowerCase();
    if (name.startsWith(wanted)) return 0;
    if (name.includes(`/${wanted}`)) return 1;
    return name.includes(wanted) ? 2 : 3;
  };
  return [...allZones(), 'UTC']
    .filter((zone) => rank(zone) < 3)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .slice(0, limit);
}

/**
 * Zones that a person may be in, best first: the one the platform reports, else those of the country that the
 * person's language names. A guess, and only ever offered: language and whereabouts are two things.
 */
export function proposedZones(person: Pick<Person, 'locale' | 'timeZone'>): readonly string[] {
  const reported = person.timeZone === null ? null : zoneOf(person.timeZone);
  if (reported !== null) return [reported];
  if (person.locale === null) return [];
  const region = regionOf(person.locale);
  if (region === null) return [];
  return (usualZones.get(region) ?? zonesOfRegion(region)).slice(0, maxProposals);
}

function regionOf(locale: string): string | null {
  try {
    return new Intl.Locale(locale).maximize().region ?? null;
  } catch {
    return null;
  }
}

/** V8 has had this as a property before it became a method of the standard. */
type LocaleWithZones = Intl.Locale & { readonly timeZones?: readonly string[]; getTimeZones?(): readonly string[] };

function zonesOfRegion(region: string): readonly string[] {
  const locale: LocaleWithZones = new Intl.Locale('und', { region });
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
