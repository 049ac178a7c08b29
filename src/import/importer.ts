import { createHash } from 'node:crypto';
import { articleIn, eachArticle } from '../corpus/folder.ts';
import type { ImportedArticle } from '../corpus/front-matter.ts';
import type { Extracted } from './document/extracted.ts';
import type { RawDocument } from './extract.ts';
import { type KnownArticles, knownArticles, type ReadAgain, tellsTheSame } from './facts/known.ts';
import { fingerprint } from './facts/near-duplicate.ts';
import { fileNamesake, type Outcome, place } from './facts/place.ts';
import { type FeedWord, type Origin, type Overrides, settle } from './facts/settle.ts';
import type { Extractor } from './guard.ts';
import { inGroups } from './in-groups.ts';
import { createWriter, type Writer } from './writer.ts';

/** What became of one document. */
export interface ImportRow {
  /** The document as the person named it: a file's path, an address. */
  readonly source: string;
  readonly outcome: Outcome;
  /** Null when refused. */
  readonly id: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  /** What was not found in the document, and what stands there instead. */
  readonly missing: readonly string[];
  readonly notes: readonly string[];
  /** Why it did not come in, or was kept aside; null when it did. */
  readonly reason: string | null;
}

/** Something on its way in. */
export interface Incoming {
  readonly source: string;
  /** What to read, best first: the first that holds an article is taken. Empty when there is nothing, for `reason`. */
  readonly documents: readonly RawDocument[];
  readonly reason: string | null;
  readonly feed: FeedWord | null;
}

export interface ImporterSettings {
  /** The folder that articles are written to; made when it is not there. */
  readonly into: string;
  /** Another folder whose articles may say what a document of the same name does not; null for none. */
  readonly knownFolder: string | null;
  /** The folder in which is kept aside what only a person may let in; made when it is not there. */
  readonly asideFolder: string;
  readonly overrides: Overrides;
  /** Says what would happen, and writes nothing. */
  readonly isDryRun: boolean;
  readonly extractor: Extractor;
  readonly nowMs: () => number;
}

/** Of documents of which nobody says anything: each comes in as what it says of itself. */
export const plainImport = {
  knownFolder: null,
  overrides: { publisher: null, published: null, kind: null },
  isDryRun: false,
} as const satisfies Partial<ImporterSettings>;

/** Takes documents into one folder; knows what is there, so that nothing comes in twice. */
export interface Importer {
  /** Takes in one batch. One row a document, in order; never rejects for what a document holds. */
  bring(
    batch: AsyncIterable<Incoming> | Iterable<Incoming>,
    onRead?: (source: string) => void,
  ): Promise<readonly ImportRow[]>;
}

interface Read {
  readonly source: string;
  readonly origin: Origin | null;
  readonly extracted: Extracted | null;
  readonly reason: string | null;
}

/**
 * So many documents are read before the first of them finds its place: a publisher that one of them names may be the one that
 * another's file name begins with. No more are kept in memory, however many come.
 */
const groupSize = 500;

/** @throws OperatorError when a folder is there and cannot be read. */
export async function openImporter(settings: ImporterSettings): Promise<Importer> {
  const writer = createWriter(settings);
  const publishers = new Set<string>();
  const load = async (folder: string, readAgain: ReadAgain | null) => {
    const known = knownArticles([], readAgain);
    for await (const article of eachArticle(folder)) {
      known.set(article);
      publishers.add(article.publisher);
    }
    return known;
  };
  const { into, knownFolder } = settings;
  // what a dry run would have written is nowhere to be read again
  const known = await load(into, settings.isDryRun ? null : writer.readAgain);
  const others = knownFolder === null ? knownArticles([]) : await load(knownFolder, (id) => articleIn(knownFolder, id));
  // one after the other, also for batches at the same time: a place that is found must be taken before the next is sought
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = turn.then(task);
    turn = result.catch(() => {});
    return result;
  };
  return {
    async bring(batch, onRead = () => {}) {
      const rows: ImportRow[] = [];
      const fresh = new Set<string>();
      const place = async (group: readonly Read[]) => {
        for (const { extracted } of group) if (extracted?.publisher) publishers.add(extracted.publisher);
        const corpora = { settings, known, others, publishers: [...publishers], fresh, writer };
        const writing: Promise<void>[] = [];
        for (const read of group) {
          const at = rows.length;
          const { row, written } = await inTurn(() => takeIn(read, corpora));
          if (row.id !== null && row.outcome !== 'unchanged') fresh.add(row.id);
          rows.push(row);
          const noted = written.then((problem) => {
            if (problem !== null) rows[at] = refusedRow(read.source, problem);
          });
          // who rejects before all are waited for is waited for below
          noted.catch(() => {});
          writing.push(noted);
        }
        await Promise.all(writing);
      };
      await inGroups(
        batch,
        (incoming) => readOne(incoming, settings.extractor).finally(() => onRead(incoming.source)),
        {
          atOnce: 2 * (settings.extractor.threads ?? 1),
          groupSize,
          take: place,
        },
      );
      return rows;
    },
  };
}

async function readOne(incoming: Incoming, extractor: Extractor): Promise<Read> {
  let reason = incoming.reason;
  for (const document of incoming.documents) {
    const result = await extractor.extract(document);
    if (result.kind === 'refused') {
      reason ??= result.reason;
      continue;
    }
    const origin: Origin = {
      address: document.address,
      name: document.name,
      sourceHash: `sha256:${createHash('sha256').update(document.bytes).digest('hex')}`,
      isHearsay: document.isHearsay === true,
      feed: incoming.feed,
    };
    return { source: incoming.source, origin, extracted: result.extracted, reason: null };
  }
  return { source: incoming.source, origin: null, extracted: null, reason: reason ?? 'it cannot be read' };
}

interface Corpora {
  readonly settings: ImporterSettings;
  readonly known: KnownArticles;
  readonly others: KnownArticles;
  readonly publishers: readonly string[];
  /** Ids of the articles that came in with this batch. */
  readonly fresh: ReadonlySet<string>;
  readonly writer: Writer;
}

const refusedRow = (source: string, reason: string | null): ImportRow => ({
  source,
  outcome: 'refused',
  id: null,
  title: null,
  published: null,
  publisher: null,
  missing: [],
  notes: [],
  reason,
});

/** A row, and later why it could not be written after all; null when it was. */
interface TakenIn {
  readonly row: ImportRow;
  readonly written: Promise<string | null>;
}

async function takeIn({ source, origin, extracted, reason }: Read, corpora: Corpora): Promise<TakenIn> {
  const { settings, known } = corpora;
  const isWritten = Promise.resolve(null);
  if (origin === null || extracted === null) return { row: refusedRow(source, reason), written: isWritten };
  const settled = await settle(extracted, origin, {
    overrides: settings.overrides,
    known: namesake(extracted, origin, corpora),
    publishers: corpora.publishers,
    today: new Date(settings.nowMs()).toISOString().slice(0, 10),
  });
  const print = fingerprint(settled.article.text);
  const placed = place(settled, origin, known, corpora.fresh, print);
  const { article, outcome } = placed;
  const isThere = outcome === 'unchanged' || outcome === 'folded';
  const written = isThere || settings.isDryRun ? isWritten : corpora.writer.write(placed);
  if (!isThere && outcome !== 'kept aside')
    known.set(article, article.text === settled.article.text ? print : fingerprint(article.text));
  const { id, title, published, publisher } = article;
  const row: ImportRow = {
    ...{ source, outcome, id, title, published, publisher },
    missing: isThere ? [] : settled.missing,
    notes: outcome === 'folded' ? [`it says the same as ${id}`] : isThere ? [] : settled.notes,
    reason: placed.outcome === 'kept aside' ? placed.reason : null,
  };
  return { row, written };
}

/** The article that a document may be the full text or another version of: it stands at the same address, or has the same name and tells the same. */
function namesake(extracted: Extracted, origin: Origin, { known, others, fresh }: Corpora): ImportedArticle | null {
  const text = extracted.blocks.map((block) => block.text).join('\n');
  for (const corpus of [known, others]) {
    const found = origin.address === null ? fileNamesake(origin, corpus, fresh) : corpus.at(origin.address);
    if (found && (origin.address !== null || tellsTheSame(found.text, text))) return found;
  }
  return null;
}
