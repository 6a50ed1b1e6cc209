import type { RefusalReason } from '../core/ports/article-shelf.js';
import type { IngestError } from './ingest-error.js';

const sentences: Readonly<Record<RefusalReason, string>> = {
  'too-large':
    'it is larger than 10 MB, or its text longer than 1,000,000 characters. Add a part of it.',
  'unknown-format':
    'its format cannot be read. Use Markdown, text, HTML, PDF, Word (.docx) or EPUB.',
  unreadable: 'it is damaged, or not what its name says. Save it anew and try again.',
  locked: 'it is locked. Take the password or the protection off first.',
  encoding: 'its text cannot be decoded. Save it with the encoding UTF-8.',
  'no-text': 'there is no text in it. Scanned pages need text recognition (OCR) first.',
  'too-costly':
    'it takes too long or too much memory to read. Add a part of it, or its text alone.',
  'bad-address': 'it is no address of a page. Start it with https:// or http://.',
  unreachable: 'the page cannot be had. Check the address, or save the page and add the file.',
  'bad-article': 'it cannot be used.',
};

/** Says in plain English why a source cannot become an article, and what to do. */
export function refusalSentence({ reason, detail }: IngestError): string {
  return detail === '' ? sentences[reason] : `${sentences[reason]} (${detail})`;
}
