import { ArticleError } from '../../core/article/article-error.js';
import { IngestError } from '../ingest-error.js';
import { ingestLimits } from '../ingest-limits.js';
import { detectFormat, type Format } from './detect-format.js';
import type { Draft, Source } from './source.js';

/**
 * Turns a source into Markdown, with what it tells of itself. Each format's reader is loaded
 * when it is first needed.
 *
 * @throws {IngestError} When it cannot be read.
 */
export async function convertSource(source: Source): Promise<Draft> {
  if (source.bytes.length > ingestLimits.sourceBytes) {
    throw new IngestError('too-large', 'the file is larger than 10 MB');
  }
  const format = detectFormat(source);
  if (!format) throw new IngestError('unknown-format', source.name || source.type);
  const draft = await convert(format, source);
  if (!/[\p{L}\p{N}]/u.test(draft.body)) throw new IngestError('no-text');
  if (draft.body.length > ingestLimits.textCharacters) {
    throw new IngestError('too-large', 'its text is longer than 1,000,000 characters');
  }
  return draft;
}

async function convert(format: Format, source: Source): Promise<Draft> {
  try {
    switch (format) {
      case 'markdown':
        return (await import('./convert-markdown.js')).convertMarkdown(source);
      case 'text':
        return (await import('./convert-text.js')).convertText(source);
      case 'html':
        return (await import('./convert-html.js')).convertHtml(source);
      case 'pdf':
        return await (await import('./convert-pdf.js')).convertPdf(source);
      case 'docx':
        return await (await import('./convert-docx.js')).convertDocx(source);
      case 'epub':
        return (await import('./convert-epub.js')).convertEpub(source);
    }
  } catch (cause) {
    if (cause instanceof IngestError) throw cause;
    if (cause instanceof ArticleError)
      throw new IngestError('bad-article', cause.message, { cause });
    throw new IngestError('unreadable', '', { cause });
  }
}
