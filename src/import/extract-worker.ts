import { parentPort } from 'node:worker_threads';
import { extract, loadParser, type RawDocument } from './extract.ts';
import { type ExtractResult, refused } from './extracted.ts';
import { type Feed, loadFeedParser, readFeed } from './feeds/feed.ts';
import type { WorkerMessage, WorkerTask } from './guard.ts';
import { cleanText } from './text/clean.ts';
import { decodeText } from './text/decode.ts';

/** The thread behind `guardedExtractor`: answers every task. */
const send = (message: WorkerMessage) => parentPort?.postMessage(message);

async function article(document: RawDocument): Promise<ExtractResult> {
  try {
    await loadParser(document);
    send({ kind: 'started' });
    return await extract(document);
  } catch {
    return refused('it is broken in a way that its parser does not know');
  }
}

async function feed(document: RawDocument): Promise<Feed | null> {
  try {
    await loadFeedParser();
    send({ kind: 'started' });
    const content = cleanText(await decodeText(document.bytes, document.contentType));
    return await readFeed(content, document.address ?? 'file:///');
  } catch {
    return null;
  }
}

parentPort?.on('message', ({ as, document }: WorkerTask) => {
  if (as === 'article') void article(document).then((result) => send({ kind: 'article', result }));
  else void feed(document).then((read) => send({ kind: 'feed', feed: read }));
});
