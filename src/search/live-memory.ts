import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { articleId } from '../corpus/folder.ts';
import { type ImportedArticle, textBelow } from '../corpus/front-matter.ts';
import { splitPassages } from '../corpus/passages.ts';
import { replaceFile } from '../corpus/write.ts';
import { inLanguage, packs } from '../language/packs/languages.ts';
import { termsOf } from '../language/tokens.ts';
import { restoreRetriever, type SavedRetriever, saveRetriever } from './minisearch.ts';
import type { Retriever } from './retriever.ts';

/** Raise it when the shape of what is kept changes. */
const format = 6;
const digestBytes = 32;

interface Kept {
  readonly format: number;
  readonly fingerprint: string;
  /** By file name: the hash of the file's bytes, and the article without its text. */
  readonly files: ReadonlyMap<string, { readonly hash: string; readonly fields: Omit<ImportedArticle, 'text'> }>;
  readonly saved: SavedRetriever;
}

/** What was kept of an index, to be taken up where the files are still the same. */
export interface Recollection {
  /** The article in a file that has not changed since; undefined when it has. */
  article(name: string, hash: string, bytes: Uint8Array): ImportedArticle | undefined;
  /** Puts the kept index into a retriever, for the given articles only; false when that cannot be. */
  restore(retriever: Retriever, articles: ReadonlyMap<string, ImportedArticle>): boolean;
  /** How many articles it holds. */
  readonly size: number;
}

/** Where an index outlives the process. */
export interface IndexMemory {
  /** Null when nothing is kept, or nothing that this version can use. Never rejects: what is kept can be made again. */
  load(): Promise<Recollection | null>;
  /** Keeps the index together with the hashes of the files it was made of. */
  save(retriever: Retriever, hashes: ReadonlyMap<string, string>): Promise<void>;
}

/** Keeps the index of a corpus folder in a file of its own below `dataDir`. */
export function indexMemory(dataDir: string, corpusDir: string): IndexMemory {
  const name = createHash('sha256').update(path.resolve(corpusDir)).digest('hex').slice(0, 16);
  const file = path.join(dataDir, 'index', `${name}.bin`);
  return {
    async load() {
      try {
        return recollect(await readFile(file));
      } catch {
        return null;
      }
    },
    async save(retriever, hashes) {
      const saved = saveRetriever(retriever);
      if (saved === null) return;
      const files = new Map<string, { hash: string; fields: Omit<ImportedArticle, 'text'> }>();
      for (const [each, hash] of hashes) {
        const article = retriever.articles.get(articleId(each));
        if (!article) continue;
        const { text: _text, ...fields } = article;
        files.set(each, { hash, fields });
      }
      const kept: Kept = { format, fingerprint: fingerprint(), files, saved };
      const payload = serialize(kept);
      await mkdir(path.dirname(file), { recursive: true });
      await replaceFile(file, Buffer.concat([createHash('sha256').update(payload).digest(), payload]));
    },
  };
}

function recollect(content: Buffer): Recollection | null {
  const payload = content.subarray(digestBytes);
  if (!createHash('sha256').update(payload).digest().equals(content.subarray(0, digestBytes))) return null;
  const kept = deserialize(payload) as Kept;
  if (kept.format !== format || kept.fingerprint !== fingerprint()) return null;
  const decoder = new TextDecoder();
  return {
    size: kept.files.size,
    article(name, hash, bytes) {
      const file = kept.files.get(name);
      const text = file?.hash === hash ? textBelow(decoder.decode(bytes)) : null;
      return file && text !== null ? { ...file.fields, text } : undefined;
    },
    restore: (retriever, articles) => restoreRetriever(retriever, kept.saved, articles),
  };
}

/** Every trait of language that cutting and analysing may treat in its own way. */
const probe = `## Heading one

Dr. Silva of the U.S. Department said: "We paid $68.8 billion, or 14.3 million soles, in 2024." Peru's ports—Chancay's too—grew by 91%. “Quoted,” she added… It's 5 p.m.; don't go. Darién and München ran, running and runs; the Pentagon's NATO talks on May 6, 2025 were re-opened. 一つの文です。次の文。

- An item, short
> A quotation of somebody.

${'This sentence only makes the paragraph long enough to be cut in two. '.repeat(30)}`;
let known: string | null = null;

/** What this version makes of the probe: an index that another version made is told apart by it. */
function fingerprint(): string {
  if (known === null) {
    const passages = splitPassages({ id: 'probe', text: probe });
    const terms = passages.map(({ heading, sentences }) => [heading, ...sentences.map(({ text }) => termsOf(text))]);
    for (const { language, probe: own } of Object.values(packs))
      terms.push(inLanguage(language, () => [...termsOf(own)]));
    known = createHash('sha256')
      .update(JSON.stringify([process.versions.v8, passages, terms]))
      .digest('hex');
  }
  return known;
}
