import { IngestError } from '../ingest-error.js';

/** What the Encoding Standard reads a page without any word on it as. */
const LAST_RESORT = 'windows-1252';

/**
 * Decodes text: by its byte order mark, by what is said of it, as UTF-8.
 *
 * @param said - The name of an encoding, from a header or from the text itself.
 * @throws {IngestError} When it is text in none of these.
 */
export function decodeText(bytes: Uint8Array, said?: string): string {
  const encoding = markOf(bytes) ?? said ?? 'utf-8';
  const decoder = decoderOf(encoding);
  if (!decoder) throw new IngestError('encoding', `"${encoding}" is not an encoding that is known`);
  try {
    const text = decoder.decode(bytes);
    if (text.includes('\u0000')) throw new IngestError('unreadable', 'it is not text');
    return text;
  } catch (cause) {
    if (cause instanceof IngestError) throw cause;
    throw new IngestError('encoding', `the text is not ${encoding.toUpperCase()}`, { cause });
  }
}

/**
 * Decodes a web page: as its header says, as it says itself, as UTF-8, and else as browsers do.
 *
 * @param type - The header `Content-Type`.
 */
export function decodePage(bytes: Uint8Array, type = ''): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const said =
    /charset\s*=\s*["']?([\w-]+)/iu.exec(type)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu.exec(head)?.[1];
  try {
    return decodeText(bytes, said);
  } catch (error) {
    if (error instanceof IngestError && error.reason === 'encoding') {
      return new TextDecoder(LAST_RESORT).decode(bytes);
    }
    throw error;
  }
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decoderOf(encoding: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return undefined;
  }
}
