import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** A bundle as it was loaded. */
export interface LoadedBundle {
  /** True when the code did not have to be compiled: it was kept by an earlier run of the same Node.js. */
  readonly wasKept: boolean;
  readonly run: () => void;
  /** Keeps what was compiled until now beside the bundle; does nothing where the folder cannot be written. */
  readonly keep: () => void;
}

/**
 * Loads a CommonJS bundle together with the code that V8 made of it in an earlier run. Compiling is the larger part of a
 * cold start, and Node.js 20 keeps nothing by itself (`module.enableCompileCache` came with 22). V8 refuses code of
 * another version, other flags or another length of source; a new build removes the file.
 *
 * @param file absolute path of the bundle. It gets `require`, and its own address as `quipuUrl`; it must not `import()`.
 * @throws what reading or compiling the bundle throws.
 */
export function loadBundle(file: string, require: NodeJS.Require): LoadedBundle {
  const cacheFile = `${file}.cache`;
  const cachedData = readIfThere(cacheFile);
  const script = new Script(`(function (require, quipuUrl) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  return {
    wasKept: script.cachedDataRejected === false,
    run: () => script.runInThisContext()(require, pathToFileURL(file).href),
    keep: () => writeWhole(cacheFile, script.createCachedData()),
  };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Another process may be reading the file, or writing it too: it is there whole or not at all. */
function writeWhole(file: string, data: Buffer): void {
  try {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, data);
    renameSync(draft, file);
  } catch {
    // Installed where only an administrator writes: every start compiles anew.
  }
}
