import { parentPort } from 'node:worker_threads';
import { cleanText } from './document/clean.ts';
import { type ExtractResult, refused } from './document/extracted.ts';
import { extract, loadParser, type RawDocument } from './extract.ts';
import { type Feed, loadFeedParser, readFeed } from './feeds/feed.ts';
import type { WorkerMessage, WorkerTask } from './guard.ts';
import { decodeText } from './text/decode.ts';
import { type RobotsFile, robotsWord } from './web/robots-rules.ts';

/** The thread behind `guardedExtractor`: answers every task. */
const send = (message: WorkerMessage) => parentPort?.postMessage(message);

async function article(document: RawDocument): Promise<ExtractResult> {
  try {
    if (await loadParser(document)) send({ kind: 'started' });
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

function robots(file: RobotsFile, url: string) {
  send({ kind: 'started' });
  try {
    return robotsWord(file, url);
  } catch {
    return null;
  }
}

parentPort?.on('message', (task: WorkerTask) => {
  switch (task.as) {
    case 'article':
      return void article(task.document).then((result) => send({ kind: 'article', result }));
    case 'feed':
      return void feed(task.document).then((read) => send({ kind: 'feed', feed: read }));
    case 'robots':
      return send({ kind: 'robots', word: robots(task.file, task.url) });
  }
});
