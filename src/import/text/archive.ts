import { unzipSync } from 'fflate';

/** A document's parts are not larger than this together, unpacked, and not more. */
const maxUnpackedBytes = 64 * 1024 * 1024;
const maxParts = 5_000;

/** An archive that would take too much room. */
export class ArchiveTooLarge extends Error {}

/** The parts of a ZIP archive whose names are wanted. @throws ArchiveTooLarge, and an Error when it is broken. */
export function partsOf(bytes: Uint8Array, isWanted: (name: string) => boolean): Readonly<Record<string, Uint8Array>> {
  let [total, count] = [0, 0];
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!isWanted(name)) return false;
      total += originalSize;
      if (total > maxUnpackedBytes || ++count > maxParts) throw new ArchiveTooLarge();
      return true;
    },
  });
}

export const partText = (part: Uint8Array | undefined): string => new TextDecoder().decode(part ?? new Uint8Array());
