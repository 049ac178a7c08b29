import { Worker } from 'node:worker_threads';
import { type ExtractResult, refused } from './document/extracted.ts';
import type { RawDocument } from './extract.ts';
import type { Feed } from './feeds/feed.ts';
import type { JudgeRobots, RobotsWord } from './web/robots.ts';
import type { RobotsFile } from './web/robots-rules.ts';

/** Reads what comes from outside, and comes back from each thing: with a result or with why there is none. */
export interface Extractor {
  /** How many documents it reads at a time; 1 when left out. */
  readonly threads?: number;
  extract(document: RawDocument): Promise<ExtractResult>;
  /** Null when it is no feed, or none that can be read within the limits. */
  readFeed(document: RawDocument): Promise<Feed | null>;
  readonly judgeRobots: JudgeRobots;
  close(): Promise<void>;
}

/**
 * How much processor time reading one document may take: so much for any, and so much more a megabyte. It is the whole
 * process's that is counted, for no thread's own can be told on every platform; so these are about twice what a document
 * that is none of the worst takes while everything else is at work too. A machine that is busy with other things changes nothing.
 */
export interface ExtractLimits {
  readonly baseMs: number;
  readonly perMegabyteMs: number;
  readonly maxHeapMegabytes: number;
}

export const extractLimits: ExtractLimits = { baseMs: 2_000, perMegabyteMs: 4_000, maxHeapMegabytes: 768 };

/** Starting the thread and loading a parser takes a second; on a machine that is very busy, more. */
const maxLoadMs = 60_000;
/** Processor time that loading one more parser takes, and half as much again. */
const maxWarmLoadMs = 3_000;
/** However busy the machine is: by the clock, nothing is waited for longer than so many times what it may use. */
const maxClockShare = 30;
/** How often it is looked how much has been used. */
const lookEveryMs = 50;

/** What the thread is given to read. */
export type WorkerTask =
  | { readonly as: 'article' | 'feed'; readonly document: RawDocument }
  | { readonly as: 'robots'; readonly file: RobotsFile; readonly url: string };

/** What the thread says of each task: `started` when it had to load a parser and has, then what it read. */
export type WorkerMessage =
  | { readonly kind: 'started' }
  | { readonly kind: 'article'; readonly result: ExtractResult }
  | { readonly kind: 'feed'; readonly feed: Feed | null }
  | { readonly kind: 'robots'; readonly word: RobotsWord | null };

/**
 * An extractor in threads of its own, so that no document can hold up the bot: one that takes too long or too much memory
 * ends its thread, is refused, and the next one gets a new thread. With several `threads`, so many documents are read at a time.
 */
export function guardedExtractor(limits: ExtractLimits = extractLimits, threads = 1): Extractor {
  // processor time is told of the whole process: what the other threads use meanwhile counts too
  const allowanceMs = (task: WorkerTask) => threads * (limits.baseMs + megabytesOf(task) * limits.perMegabyteMs);
  const all = Array.from({ length: threads }, () => createThread(limits.maxHeapMegabytes));
  const run = (task: WorkerTask): Promise<WorkerMessage | null> => {
    // the first that is idle, so that a few documents start one thread only
    const thread = all.find(({ waiting }) => waiting === 0) ?? all.reduce((a, b) => (b.waiting < a.waiting ? b : a));
    return thread.run(task, allowanceMs(task));
  };
  return {
    threads,
    async extract(document) {
      const message = await run({ as: 'article', document });
      if (message?.kind === 'article') return message.result;
      return refused('reading it took too long, or too much memory');
    },
    async readFeed(document) {
      const message = await run({ as: 'feed', document });
      return message?.kind === 'feed' ? message.feed : null;
    },
    async judgeRobots(file, url) {
      const message = await run({ as: 'robots', file, url });
      return message?.kind === 'robots' ? message.word : null;
    },
    async close() {
      await Promise.all(all.map((thread) => thread.close()));
    },
  };
}

/** One thread that reads one thing after the other; it is started when the first comes. */
interface Thread {
  /** How many are read or wait to be. */
  readonly waiting: number;
  /** Null when the task used more than `maxMs`, or the thread died of it. */
  run(task: WorkerTask, maxMs: number): Promise<WorkerMessage | null>;
  close(): Promise<void>;
}

function createThread(maxHeapMegabytes: number): Thread {
  let worker: Worker | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let isWarm = false;
  const runNow = async (task: WorkerTask, maxMs: number): Promise<WorkerMessage | null> => {
    worker ??= startWorker(maxHeapMegabytes);
    const message = await oneMessage(worker, task, maxMs, isWarm);
    isWarm = message !== null;
    if (message === null) {
      void worker.terminate();
      // the next document need not wait for a thread to start
      worker = startWorker(maxHeapMegabytes);
    }
    return message;
  };
  return {
    get waiting() {
      return waiting;
    },
    run(task, maxMs) {
      waiting++;
      const message = turn.then(() => runNow(task, maxMs)).finally(() => waiting--);
      turn = message.catch(() => {});
      return message;
    },
    async close() {
      await turn;
      await worker?.terminate();
      worker = null;
    },
  };
}

const megabytesOf = (task: WorkerTask): number =>
  (task.as === 'robots' ? task.file.text.length : task.document.bytes.length) / 1024 / 1024;

/** Processor time that this process has used so far, all its threads together. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
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
  if (!import.meta.url.endsWith('.ts')) return new URL('./extract-worker.mjs', import.meta.url);
  const tsx = import.meta.resolve('tsx/esm/api');
  const source = new URL('./extract-worker.ts', import.meta.url).href;
  return new URL(`data:text/javascript,import{register}from"${tsx}";register();await import("${source}")`);
}

/**
 * The thread's answer; null when it uses more processor time than `maxMs` from its start, or dies. A thread that `isWarm` has
 * answered before: it may have to load another parser yet, and says so only when it has.
 */
async function oneMessage(
  thread: Worker,
  task: WorkerTask,
  maxMs: number,
  isWarm: boolean,
): Promise<WorkerMessage | null> {
  thread.ref();
  try {
    return await new Promise<WorkerMessage | null>((resolve) => {
      const onEnd = () => end(null);
      let timer = isWarm ? whenUsed(maxMs + maxWarmLoadMs, onEnd) : setTimeout(onEnd, maxLoadMs);
      const onMessage = (message: WorkerMessage) => {
        if (message.kind !== 'started') return end(message);
        clearTimeout(timer);
        timer = whenUsed(maxMs, onEnd);
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

/** A timer that looks again and again how much processor time has been used from now on, until it is more than `maxMs`. */
function whenUsed(maxMs: number, onUsed: () => void): NodeJS.Timeout {
  const [startMs, startProcessorMs] = [performance.now(), processorMs()];
  const timer = setInterval(
    () => {
      const isUsed = processorMs() - startProcessorMs > maxMs;
      if (isUsed || performance.now() - startMs > maxClockShare * maxMs) onUsed();
    },
    Math.min(lookEveryMs, maxMs),
  );
  return timer;
}
