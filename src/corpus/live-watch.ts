/** Somebody who watches a folder. */
export interface Watch {
  close(): Promise<void>;
}

export interface WatchSettings {
  readonly directory: string;
  /** Called when something may have changed, at most once in `quietMs`, never while it runs. */
  readonly onChange: () => Promise<void>;
  /** Changes that follow one another within this are taken together. */
  readonly quietMs: number;
  /** The folder is looked at this often whatever the system reports: network folders report nothing. */
  readonly everyMs: number;
}

/** Changes are noticed within a quarter of a second, unreported ones within half a minute. */
export const watchDefaults = { quietMs: 250, everyMs: 30_000 } as const;

/**
 * Watches a folder for changes of its own files. When the system cannot watch it (too many watches, a network folder), the
 * regular looks remain.
 */
export async function watchFolder(settings: WatchSettings): Promise<Watch> {
  const { directory, onChange, quietMs, everyMs } = settings;
  let isClosed = false;
  let isPending = false;
  let current: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const run = () => {
    isPending = false;
    current = current.then(() => (isClosed ? undefined : onChange()));
  };
  const notice = () => {
    if (isPending || isClosed) return;
    isPending = true;
    timer = setTimeout(run, quietMs);
  };
  const regular = setInterval(notice, everyMs).unref();
  const { watch } = await import('chokidar');
  const watcher = watch(directory, {
    // a collection is a folder in it
    depth: 1,
    ignored: (file) => /[\\/]\.[^\\/]*$/.test(file.slice(directory.length)),
    ignoreInitial: true,
    followSymlinks: false,
  });
  watcher.on('all', notice);
  watcher.on('error', notice);
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
    watcher.once('error', () => resolve());
  });
  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      clearInterval(regular);
      await Promise.all([watcher.close(), current]);
    },
  };
}
