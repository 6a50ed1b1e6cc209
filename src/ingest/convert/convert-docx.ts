import mammoth from 'mammoth';
import { IngestError } from '../ingest-error.js';
import { htmlMarkdown } from './html-markdown.js';
import type { Draft, DraftFacts, Source } from './source.js';
import { unpack } from './unpack.js';
import { parseXml, wordsOf } from './xml.js';

/** Reads a Word document: its headings by their styles, its facts from its properties. */
export async function convertDocx({ bytes }: Source): Promise<Draft> {
  // Unpacked once to bound its size: mammoth unpacks whatever is there.
  const parts = unpack(bytes, () => true);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p > em:fresh"],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return { body: htmlMarkdown(value.replace(/<img\b[^>]*>/gu, '')), facts: readFacts(parts) };
  } catch (cause) {
    throw new IngestError('unreadable', 'the Word document is damaged', { cause });
  }
}

function readFacts(parts: Readonly<Record<string, Uint8Array>>): DraftFacts {
  const core = parts['docProps/core.xml'];
  if (!core) return {};
  const properties = parseXml(core);
  const title = wordsOf(properties, 'title');
  const author = wordsOf(properties, 'creator');
  const language = wordsOf(properties, 'language');
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { authors: author.split(/\s*;\s*/u) }),
    ...(language === undefined ? {} : { language }),
  };
}
