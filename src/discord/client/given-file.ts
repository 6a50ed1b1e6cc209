import type { Attachment } from 'discord.js';
import type { GivenFile } from '../request.js';

/** A file of at most 10 MiB is there long before; Discord's token for the reply lives 15 minutes. */
const TIMEOUT_MS = 30_000;

/** Gives a file that was attached on Discord; its address comes from Discord itself. */
export function givenFile({ name, size, url }: Attachment): GivenFile {
  return {
    name,
    sizeBytes: size,
    async read() {
      const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (!response.ok) throw new Error(`Expected the file "${name}", got HTTP ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
