import { Worker } from 'node:worker_threads';
import type { RawDocument } from './extract.ts';
import { type ExtractResult, refused } from './extracted.ts';

/** Reads documents, one after the other, and comes back from each: with an article or with why there is none. */
export interface Extractor {
  extract(document: RawDocument): Promise<ExtractResult>;
  close(): Promise<void>;
}

/** How long reading one document may take: so much for any, and so much more a megabyte. */
export const extractLimits = { baseMs: 1_800, perMegabyteMs: 3_000, maxHeapMegabytes: 768 } as const;

/** Starting the thread and loading a parser takes a second; on a machine that is very busy, more. */
const maxLoadMs = 60_000;

/** What the thread says of each document: `started` when its parser is loaded, then the result. */
export type WorkerMessage = { readonly kind: 'started' } | { readonly kind: 'result'; readonly result: ExtractResult };

/**
 * An extractor in a thread of its own, so that no document can hold up the bot: one that takes too long or too much memory
 * ends the thread, is refused, and the next one gets a new thread.
 */
export function guardedExtractor(
  limits: typeof extractLimits | { [K in keyof typeof extractLimits]: number } = extractLimits,
): Extractor {
  let worker: Worker | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const run = async (document: RawDocument): Promise<ExtractResult> => {
    worker ??= startWorker(limits.maxHeapMegabytes);
    const maxMs = limits.baseMs + (document.bytes.length / 1024 / 1024) * limits.perMegabyteMs;
    const result = await oneResult(worker, document, maxMs);
    if (result !== null) return result;
    const ended = worker;
    worker = null;
    void ended.terminate();
    return refused(`it could not be read within ${(maxMs / 1000).toFixed(1)} s and ${limits.maxHeapMegabytes} MB`);
  };
  return {
    extract(document) {
      const result = turn.then(() => run(document));
      turn = result.catch(() => {});
      return result;
    },
    async close() {
      await turn;
      await worker?.terminate();
      worker = null;
    },
  };
}

function startWorker(maxHeapMegabytes: number): Worker {
  const thread = new Worker(workerUrl(), {
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMegabytes },
    // what a parser prints about a broken document is nobody's to read
    stdout: true,
    stderr: true,
  });
  thread.unref();
  // a thread that dies between two documents must not end the process; the next document will notice
  thread.on('error', () => {});
  return thread;
}

/** In `dist` the thread has a bundle of its own; in a checkout, it is this folder's source, which tsx translates. */
function workerUrl(): URL {
  if (!import.meta.url.endsWith('.ts')) return new URL('./extract-worker.js', import.meta.url);
  const tsx = import.meta.resolve('tsx/esm/api');
  const source = new URL('./extract-worker.ts', import.meta.url).href;
  return new URL(`data:text/javascript,import{register}from"${tsx}";register();await import("${source}")`);
}

/** The thread's answer; null when it takes longer than `maxMs` from its start, or dies. */
async function oneResult(thread: Worker, document: RawDocument, maxMs: number): Promise<ExtractResult | null> {
  thread.ref();
  try {
    return await new Promise<ExtractResult | null>((resolve) => {
      let timer = setTimeout(() => end(null), maxLoadMs);
      const onEnd = () => end(null);
      const onMessage = (message: WorkerMessage) => {
        if (message.kind === 'result') return end(message.result);
        clearTimeout(timer);
        timer = setTimeout(onEnd, maxMs);
      };
      const end = (result: ExtractResult | null) => {
        clearTimeout(timer);
        thread.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
        resolve(result);
      };
      thread.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
      thread.postMessage(document);
    });
  } finally {
    thread.unref();
  }
}
