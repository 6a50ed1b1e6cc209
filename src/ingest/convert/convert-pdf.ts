import { getDocumentProxy } from 'unpdf';
import { IngestError } from '../ingest-error.js';
import { pdfBlocks } from './pdf-blocks.js';
import { type PdfLine, pdfLines } from './pdf-lines.js';
import type { Draft, DraftFacts, Source } from './source.js';
import { textMarkdown } from './text-markdown.js';

/**
 * Reads a PDF: lines from where its letters stand, headings from their size, its facts from its
 * properties. A PDF of scanned pages has no letters, and so no text.
 */
export async function convertPdf({ bytes }: Source): Promise<Draft> {
  const pdf = await open(bytes);
  const pages: (readonly PdfLine[])[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      pdfLines(
        items.flatMap((item) => ('str' in item ? [item] : [])),
        number - 1,
      ),
    );
  }
  const { info } = await pdf.getMetadata();
  return { body: textMarkdown(pdfBlocks(pages)), facts: readFacts(info) };
}

async function open(bytes: Uint8Array) {
  try {
    // A copy: pdf.js takes the bytes over.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw isLocked
      ? new IngestError('locked', 'the PDF asks for a password', { cause })
      : new IngestError('unreadable', 'the PDF is damaged', { cause });
  }
}

/** Programs write a file's name, or nothing at all, where its title should be. */
function readFacts(info: object): DraftFacts {
  const read = (name: string): string => {
    const value: unknown = (info as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
  };
  const title = read('Title');
  const author = read('Author');
  const isName = /^untitled$|\.(?:docx?|html?|pdf|tex|dvi|indd|odt|pages)$|^microsoft word/iu.test(
    title,
  );
  return {
    ...(title === '' || isName ? {} : { title }),
    ...(author === '' ? {} : { authors: author.split(/\s*;\s*/u) }),
  };
}
