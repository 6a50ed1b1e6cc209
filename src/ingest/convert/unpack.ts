import { unzipSync } from 'fflate';
import { IngestError } from '../ingest-error.js';
import { ingestLimits } from '../ingest-limits.js';

/** The files of a packed document, by path. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * Unpacks the files of a ZIP archive that are wanted.
 *
 * @throws {IngestError} When it is damaged, or comes to more than `ingestLimits.unpackedBytes`.
 */
export function unpack(bytes: Uint8Array, isWanted: (path: string) => boolean): Parts {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!isWanted(name)) return false;
        total += originalSize;
        if (total > ingestLimits.unpackedBytes) {
          throw new IngestError('too-large', 'its parts come to more than 60 MB');
        }
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof IngestError) throw cause;
    throw new IngestError('unreadable', 'the archive is damaged', { cause });
  }
}
