import { availableParallelism, loadavg } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RawDocument } from './extract.ts';
import { type ExtractResult, refused } from './extracted.ts';
import type { Feed } from './feeds/feed.ts';

/** Reads what comes from outside, one thing after the other, and comes back from each: with a result or with why there is none. */
export interface Extractor {
  extract(document: RawDocument): Promise<ExtractResult>;
  /** Null when it is no feed, or none that can be read within the limits. */
  readFeed(document: RawDocument): Promise<Feed | null>;
  close(): Promise<void>;
}

/** How long reading one document may take: so much for any, and so much more a megabyte. */
export interface ExtractLimits {
  readonly baseMs: number;
  readonly perMegabyteMs: number;
  readonly maxHeapMegabytes: number;
}

export const extractLimits: ExtractLimits = { baseMs: 1_000, perMegabyteMs: 2_000, maxHeapMegabytes: 768 };

/** Starting the thread and loading a parser takes a second; on a machine that is very busy, more. */
const maxLoadMs = 60_000;

/** What the thread is given to read. */
export interface WorkerTask {
  readonly as: 'article' | 'feed';
  readonly document: RawDocument;
}

/** What the thread says of each task: `started` when its parser is loaded, then what it read. */
export type WorkerMessage =
  | { readonly kind: 'started' }
  | { readonly kind: 'article'; readonly result: ExtractResult }
  | { readonly kind: 'feed'; readonly feed: Feed | null };

/**
 * An extractor in a thread of its own, so that no document can hold up the bot: one that takes too long or too much memory
 * ends the thread, is refused, and the next one gets a new thread.
 */
export function guardedExtractor(limits: ExtractLimits = extractLimits): Extractor {
  let worker: Worker | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const allowanceMs = ({ bytes }: RawDocument) =>
    busyness() * (limits.baseMs + (bytes.length / 1024 / 1024) * limits.perMegabyteMs);
  const run = async (task: WorkerTask): Promise<WorkerMessage | null> => {
    worker ??= startWorker(limits.maxHeapMegabytes);
    const message = await oneMessage(worker, task, allowanceMs(task.document));
    if (message === null) {
      void worker.terminate();
      // the next document need not wait for a thread to start
      worker = startWorker(limits.maxHeapMegabytes);
    }
    return message;
  };
  const inTurn = (task: WorkerTask): Promise<WorkerMessage | null> => {
    const message = turn.then(() => run(task));
    turn = message.catch(() => {});
    return message;
  };
  return {
    async extract(document) {
      const message = await inTurn({ as: 'article', document });
      if (message?.kind === 'article') return message.result;
      return refused('reading it took too long, or too much memory');
    },
    async readFeed(document) {
      const message = await inTurn({ as: 'feed', document });
      return message?.kind === 'feed' ? message.feed : null;
    },
    async close() {
      await turn;
      await worker?.terminate();
      worker = null;
    },
  };
}

/** Where there is more to do than there are processors, everything takes so many times as long; 1 to 1.3. */
const busyness = (): number => Math.min(1.3, Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()));

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
  if (!import.meta.url.endsWith('.ts')) return new URL('./extract-worker.mjs', import.meta.url);
  const tsx = import.meta.resolve('tsx/esm/api');
  const source = new URL('./extract-worker.ts', import.meta.url).href;
  return new URL(`data:text/javascript,import{register}from"${tsx}";register();await import("${source}")`);
}

/** The thread's answer; null when it takes longer than `maxMs` from its start, or dies. */
async function oneMessage(thread: Worker, task: WorkerTask, maxMs: number): Promise<WorkerMessage | null> {
  thread.ref();
  try {
    return await new Promise<WorkerMessage | null>((resolve) => {
      const onEnd = () => end(null);
      let timer = setTimeout(onEnd, maxLoadMs);
      const onMessage = (message: WorkerMessage) => {
        if (message.kind !== 'started') return end(message);
        clearTimeout(timer);
        timer = setTimeout(onEnd, maxMs);
      };
      const end = (message: WorkerMessage | null) => {
        clearTimeout(timer);
        thread.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
        resolve(message);
      };
      thread.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
      thread.postMessage(task);
    });
  } finally {
    thread.unref();
  }
}
