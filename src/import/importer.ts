import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { articlesIn } from '../corpus/folder.ts';
import type { ImportedArticle } from '../corpus/front-matter.ts';
import { writeArticle } from '../corpus/write.ts';
import { OperatorError } from '../errors.ts';
import { keepAside } from './aside.ts';
import type { RawDocument } from './extract.ts';
import type { Extracted } from './extracted.ts';
import { type KnownArticles, knownArticles, tellsTheSame } from './facts/known.ts';
import { fileNamesake, type Outcome, type Placed, place } from './facts/place.ts';
import { type FeedWord, type Origin, type Overrides, settle } from './facts/settle.ts';
import type { Extractor } from './guard.ts';

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

/** Takes documents into one folder; knows what is there, so that nothing comes in twice. */
export interface Importer {
  /** Takes in one batch. One row a document, in order; never rejects for what a document holds. */
  bring(
    batch: AsyncIterable<Incoming> | Iterable<Incoming>,
    onRead?: (source: string) => void,
  ): Promise<readonly ImportRow[]>;
}

interface Read {
  readonly incoming: Incoming;
  readonly origin: Origin | null;
  readonly extracted: Extracted | null;
  readonly reason: string | null;
}

/** @throws OperatorError when a folder is there and cannot be read. */
export async function openImporter(settings: ImporterSettings): Promise<Importer> {
  const here = await articlesIn(settings.into);
  const elsewhere = settings.knownFolder === null ? [] : await articlesIn(settings.knownFolder);
  const known = knownArticles(here);
  const others = knownArticles(elsewhere);
  const publishers = new Set([...here, ...elsewhere].map((article) => article.publisher));
  // one after the other, also for batches at the same time: a place that is found must be taken before the next is sought
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = turn.then(task);
    turn = result.catch(() => {});
    return result;
  };
  return {
    async bring(batch, onRead = () => {}) {
      const all: Read[] = [];
      for await (const incoming of batch) {
        const read = await readOne(incoming, settings.extractor);
        if (read.extracted?.publisher) publishers.add(read.extracted.publisher);
        all.push(read);
        onRead(incoming.source);
      }
      // placed only now: a publisher that one document names may be the one another's file name begins with
      const rows: ImportRow[] = [];
      const fresh = new Set<string>();
      for (const read of all) {
        const corpora = { settings, known, others, publishers: [...publishers], fresh };
        const row = await inTurn(() => takeIn(read, corpora));
        if (row.id !== null && row.outcome !== 'unchanged') fresh.add(row.id);
        rows.push(row);
      }
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
    return { incoming, origin, extracted: result.extracted, reason: null };
  }
  return { incoming, origin: null, extracted: null, reason: reason ?? 'it cannot be read' };
}

interface Corpora {
  readonly settings: ImporterSettings;
  readonly known: KnownArticles;
  readonly others: KnownArticles;
  readonly publishers: readonly string[];
  /** Ids of the articles that came in with this batch. */
  readonly fresh: ReadonlySet<string>;
}

async function takeIn({ incoming, origin, extracted, reason }: Read, corpora: Corpora): Promise<ImportRow> {
  const { settings, known } = corpora;
  const nothing = {
    source: incoming.source,
    id: null,
    title: null,
    published: null,
    publisher: null,
    missing: [],
    notes: [],
  };
  if (origin === null || extracted === null) return { ...nothing, outcome: 'refused', reason };
  const settled = await settle(extracted, origin, {
    overrides: settings.overrides,
    known: namesake(extracted, origin, corpora),
    publishers: corpora.publishers,
    today: new Date(settings.nowMs()).toISOString().slice(0, 10),
  });
  const placed = place(settled, origin, known, corpora.fresh);
  const { article } = placed;
  try {
    if (!settings.isDryRun) await write(placed, settings);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    return { ...nothing, outcome: 'refused', reason: error.message };
  }
  const isThere = placed.outcome === 'unchanged' || placed.outcome === 'folded';
  if (!isThere && placed.outcome !== 'kept aside') known.set(article);
  const { id, title, published, publisher } = article;
  const { missing } = isThere ? nothing : settled;
  return {
    source: incoming.source,
    outcome: placed.outcome,
    id,
    title,
    published,
    publisher,
    missing,
    notes: placed.outcome === 'folded' ? [`it says the same as ${id}`] : isThere ? [] : settled.notes,
    reason: placed.outcome === 'kept aside' ? placed.reason : null,
  };
}

async function write(placed: Placed, { into, asideFolder }: ImporterSettings): Promise<void> {
  if (placed.outcome === 'unchanged' || placed.outcome === 'folded') return;
  if (placed.outcome === 'kept aside') return keepAside(asideFolder, placed.article);
  await writeArticle(into, placed.article, await contentOf(into, placed.before));
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

/** The file that is to be replaced, as it is: a person may have changed it since. */
async function contentOf(folder: string, before: ImportedArticle | null): Promise<string | null> {
  if (before === null) return null;
  return readFile(path.join(folder, `${before.id}.md`), 'utf8').catch(() => null);
}
