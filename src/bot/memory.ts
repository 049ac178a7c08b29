import { LRUCache } from 'lru-cache';
import { isDirect, isOpen, type Person, type Place } from '../chat/interaction.ts';
import type { Log } from '../log.ts';
import { askerOf, askersOf } from '../store/askers.ts';
import type { Impatient } from '../store/impatient.ts';
import { retentionDays } from '../store/retention.ts';
import type { Store } from '../store/store.ts';
import { addTurn, turnsOf } from '../store/turns.ts';
import { type Turn, turnSchema } from '../talk/turn.ts';

/** What was asked is forgotten after this long. */
export const rememberedMs = retentionDays.turns * 86_400_000;
/** A follow-up reaches this many exchanges back at most. */
export const maxTurns = 5;
/** Threads, and people in channels, that are remembered at once; the longest unused is forgotten first. */
const maxRemembered = 2_000;
/** Another process may have been spoken to in a thread that this one does not know: asked again after this long. */
const unknownMs = 60_000;

/** The bot's own memory of what was asked where. It never reads a channel's history. */
export interface Memory {
  /**
   * The exchanges that a line of this person here may refer to, oldest first. `id` is the interaction's: an earlier
   * wording of the same question is none of them.
   */
  turns(place: Place, person: Person, id: string): Promise<readonly Turn[]>;
  /** Whether the bot has answered in this thread. */
  isEngaged(place: Place): Promise<boolean>;
  /** Remembers an exchange; `id` is the interaction's: that of a question that was edited takes the place of the first. */
  remember(place: Place, person: Person, turn: Turn, id: string): void;
  /** How many exchanges of this person's are in memory, from wherever on the platform. */
  countOf(place: Place, person: Person): Promise<number>;
  /** Forgets all that this person asked anywhere on the platform; never rejects. Resolves to how many exchanges those were. What is in the store is deleted there. */
  forget(place: Place, person: Person): Promise<number>;
  /** Resolves when all that was remembered so far is in the store. */
  settled(): Promise<void>;
}

/** Of a process that answers once. */
export const noMemory: Pick<Memory, 'countOf' | 'forget'> = { countOf: async () => 0, forget: async () => 0 };

export interface MemorySetup {
  readonly store: Store;
  /** What is asked is answered without the store when that keeps it waiting. */
  readonly impatient: Impatient;
  readonly log: Log;
  readonly nowMs: () => number;
  /** Whether the words of questions may be written down; else a restart leaves only where the bot was spoken to. */
  readonly keepsQuestions: boolean;
}

/** An exchange with who asked: a name of this process's own, or the store's pseudonym where it was read from there. */
interface AskedTurn {
  /** The interaction's. */
  readonly id: string;
  readonly turn: Turn;
  readonly asker: string;
}

interface Remembered {
  readonly turns: readonly AskedTurn[];
  readonly isEngaged: boolean;
}

const nothing: Remembered = { turns: [], isEngaged: false };

/** A thread's own memory; everybody who writes in the thread shares it. Null outside threads. */
export function threadKey(place: Place): string | null {
  const { platform, installation, channel, thread } = place;
  if (thread === null && !isDirect(place)) return null;
  return JSON.stringify([platform, installation, channel, thread ?? '']);
}

/** What a person asked in a channel, outside of any thread: nobody else's follow-up refers to it. */
const personKey = ({ platform, installation, channel }: Place, { id }: Person): string =>
  JSON.stringify([platform, installation, channel, '', id]);

const nameOf = ({ platform }: Place, { id }: Person): string => JSON.stringify([platform, id]);

/** Memory with a bound in number and in time. Threads of Discord and Slack outlive a restart as far as `keepsQuestions` allows. */
export function createMemory(setup: MemorySetup): Memory {
  const { store, impatient, log, nowMs } = setup;
  const known = new LRUCache<string, Remembered>({
    max: maxRemembered,
    ttl: rememberedMs,
    ttlResolution: 0,
    perf: { now: nowMs },
  });
  let writing: Promise<void> = Promise.resolve();

  const fresh = (turns: readonly AskedTurn[]) => turns.filter(({ turn }) => turn.atMs > nowMs() - rememberedMs);

  const read = async (key: string): Promise<Remembered> => {
    const rows = await turnsOf(store, key, nowMs() - rememberedMs);
    const turns = rows
      .flatMap(({ id, turn, asker }) => parsed(turn).map((each) => ({ id, turn: each, asker })))
      .slice(-maxTurns);
    return { turns, isEngaged: rows.length > 0 };
  };
  const find = async (key: string, isKept: boolean): Promise<Remembered> => {
    const found = known.get(key);
    if (found) return found;
    if (!isKept) return nothing;
    const stored = await impatient(() => read(key), null);
    if (stored === null) return nothing;
    known.set(key, stored, stored.isEngaged ? {} : { ttl: unknownMs });
    return stored;
  };
  const write = async (key: string, place: Place, person: Person, turn: Turn, id: string): Promise<void> => {
    const asker = await askerOf(store, place, person);
    const words = setup.keepsQuestions && isOpen(place) ? JSON.stringify(turn) : '';
    await addTurn(store, { id: idOf(place, id), place, thread: key, asker, turn: words, atMs: turn.atMs }, maxTurns);
  };

  /** A person's name here, and those that the store knows them by. */
  const namesOf = async (place: Place, person: Person): Promise<ReadonlySet<string>> => {
    const stored = isTerminal(place) ? [] : await askersOf(store, place, person).catch(() => []);
    return new Set([nameOf(place, person), ...stored]);
  };

  return {
    async turns(place, person, id) {
      const thread = threadKey(place);
      const inThread = thread === null ? nothing : await find(thread, isKept(place));
      const found = inThread.turns.length > 0 ? inThread : (known.get(personKey(place, person)) ?? nothing);
      return fresh(found.turns)
        .filter((each) => each.id !== idOf(place, id))
        .map(({ turn }) => turn);
    },
    async isEngaged(place) {
      const thread = threadKey(place);
      return thread !== null && (await find(thread, isKept(place))).isEngaged;
    },
    remember(place, person, turn, id) {
      const asked = { id: idOf(place, id), turn, asker: nameOf(place, person) };
      const add = (key: string) => {
        const before = (known.get(key)?.turns ?? []).filter((each) => each.id !== asked.id);
        known.set(key, { turns: [...fresh(before), asked].slice(-maxTurns), isEngaged: true });
      };
      // Whoever mentions the bot again in the channel, and not in the thread of its answer, still means the same.
      if (!isDirect(place)) add(personKey(place, person));
      const key = threadKey(place);
      if (key === null) return;
      add(key);
      if (!isKept(place)) return;
      writing = writing
        .then(() => write(key, place, person, turn, id))
        .catch((error: unknown) => log.warn({ err: error }, 'what was said in a thread could not be written down'));
    },
    async countOf(place, person) {
      const own = await namesOf(place, person);
      const turns = [...known.values()].flatMap(({ turns }) => fresh(turns));
      return new Set(turns.filter(({ asker }) => own.has(asker)).map(({ id }) => id)).size;
    },
    async forget(place, person) {
      await writing;
      const own = await namesOf(place, person);
      const gone = new Set<string>();
      for (const [key, { turns, isEngaged }] of known.entries()) {
        const others = turns.filter(({ asker }) => !own.has(asker));
        for (const { id, asker } of turns) if (own.has(asker)) gone.add(id);
        if (others.length < turns.length) known.set(key, { turns: others, isEngaged });
      }
      return gone.size;
    },
    settled: () => writing,
  };
}

/** A terminal's chat ends with its process, and who writes directly is always answered: only threads of others need to be known later. */
const isKept = (place: Place): boolean => !isTerminal(place) && !isDirect(place) && place.thread !== null;
/** The same under which the store knows an exchange. */
const idOf = ({ platform }: Place, id: string): string => `${platform}:${id}`;
const isTerminal = ({ platform }: Place): boolean => platform === 'terminal';

function parsed(turn: string): readonly Turn[] {
  if (turn === '') return [];
  const read = turnSchema.safeParse(JSON.parse(turn));
  return read.success ? [read.data] : [];
}
