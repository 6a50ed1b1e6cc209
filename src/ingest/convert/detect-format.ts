import type { Source } from './source.js';

/** What a source is written in. */
export type Format = 'markdown' | 'text' | 'html' | 'pdf' | 'docx' | 'epub';

const byEnding: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  epub: 'epub',
};

const byType: Readonly<Record<string, Format>> = {
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/plain': 'text',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/epub+zip': 'epub',
};

/**
 * Tells a source's format: by its first bytes where these are plain, then by its ending, then by
 * what its server says. A server's word comes last: many send everything as plain text.
 *
 * @returns Undefined when it is none that can be read.
 */
export function detectFormat({ bytes, name, type = '' }: Source): Format | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const said = byType[type.split(';')[0]?.trim().toLowerCase() ?? ''];
  const named = byEnding[ending];
  // https://www.adobe.com/go/pdfreference: the mark may stand anywhere in the first 1,024 bytes.
  if (/%PDF-\d/u.test(head)) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) {
    // An EPUB's first part is its type, uncompressed: https://www.w3.org/TR/epub-33/#sec-zip-container-mime
    if (head.includes('mimetypeapplication/epub+zip')) return 'epub';
    const packed = named ?? said;
    return packed === 'docx' || packed === 'epub' ? packed : undefined;
  }
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b/isu.test(head))
    return 'html';
  const format = named ?? said;
  // A packed format that is not packed is no such file.
  return format === 'pdf' || format === 'docx' || format === 'epub' ? undefined : format;
}
