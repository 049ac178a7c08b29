import { UserError } from '../errors.ts';
import type { Impatient } from '../store/impatient.ts';
import type { InstallationKey } from '../store/places.ts';
import { isAnythingSet, type Setting, settingsIn } from '../store/settings.ts';
import type { Store } from '../store/store.ts';

/** What managers have set, as far as it is known here. */
export interface KnownSettings {
  /** All that is set in an installation and its channels. Rejects where it cannot be found out. */
  in(installation: InstallationKey): Promise<readonly Setting[]>;
  /** To be called when something was set here: it counts at once. */
  changed(installation: InstallationKey): void;
}

/** What another process sets counts here after this long. */
const rememberedMs = 3_000;
/** Installations whose settings are remembered; where there are more, all are looked up anew. */
const maxRemembered = 10_000;

export interface KnownSettingsSetup {
  readonly store: Store;
  /** What a database that is away keeps nobody waiting for. */
  readonly impatient: Impatient;
  readonly nowMs: () => number;
}

export function createKnownSettings({ store, impatient, nowMs }: KnownSettingsSetup): KnownSettings {
  const found = async <T>(look: () => Promise<T>): Promise<T> => {
    const value = await impatient<{ readonly it: T } | null>(async () => ({ it: await look() }), null);
    if (value === null) throw new UserError({ kind: 'settings-away' });
    return value.it;
  };
  const settings = remembered(nowMs, (key: string) => {
    const [platform, installation] = JSON.parse(key) as [InstallationKey['platform'], string | null];
    return found(() => settingsIn(store, { platform, installation }));
  });
  // Most bots have none: then nothing else is asked.
  const isUsed = remembered(nowMs, () => found(() => isAnythingSet(store)));
  const keyOf = ({ platform, installation }: InstallationKey) => JSON.stringify([platform, installation]);
  return {
    in: async (key) => (key.installation !== null && (await isUsed.get('')) ? settings.get(keyOf(key)) : []),
    changed(key) {
      settings.forget(keyOf(key));
      isUsed.forget('');
    },
  };
}

/** Answers that are looked up again after a while; one that could not be looked up again stays. */
function remembered<T>(nowMs: () => number, look: (key: string) => Promise<T>) {
  const known = new Map<string, { readonly value: T; readonly atMs: number }>();
  return {
    async get(key: string): Promise<T> {
      const before = known.get(key);
      if (before !== undefined && nowMs() - before.atMs < rememberedMs) return before.value;
      try {
        const value = await look(key);
        if (known.size >= maxRemembered) known.clear();
        known.set(key, { value, atMs: nowMs() });
        return value;
      } catch (error) {
        if (before !== undefined) return before.value;
        throw error;
      }
    },
    forget: (key: string) => known.delete(key),
  };
}
