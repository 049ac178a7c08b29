import { parentPort } from 'node:worker_threads';
import { extract, loadParser, type RawDocument } from './extract.ts';
import { type ExtractResult, refused } from './extracted.ts';
import type { WorkerMessage } from './guard.ts';

/** The thread behind `guardedExtractor`: answers every document with a result. */
const send = (message: WorkerMessage) => parentPort?.postMessage(message);

async function read(document: RawDocument): Promise<ExtractResult> {
  try {
    await loadParser(document);
    send({ kind: 'started' });
    return await extract(document);
  } catch {
    return refused('it is broken in a way that its parser does not know');
  }
}

parentPort?.on('message', (document: RawDocument) => {
  void read(document).then((result) => send({ kind: 'result', result }));
});
