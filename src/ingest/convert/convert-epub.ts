import path from 'node:path';
import { parseHTML } from 'linkedom';
import { IngestError } from '../ingest-error.js';
import { decodePage } from './decode-text.js';
import { htmlMarkdown } from './html-markdown.js';
import type { Draft, DraftFacts, Source } from './source.js';
import { type Parts, unpack } from './unpack.js';
import { elementsNamed, parseXml, wordsOf, type XmlNode } from './xml.js';

/** Pictures, fonts and sound are not read. */
const READ = /\.(?:xml|opf|x?html?)$|^mimetype$/iu;

/**
 * Reads an e-book: its chapters in the order of its spine, its facts from its package document
 * (https://www.w3.org/TR/epub-33/). Its table of contents is left out.
 */
export function convertEpub({ bytes }: Source): Draft {
  const parts = unpack(bytes, (name) => READ.test(name));
  if (isLocked(parts)) throw new IngestError('locked', 'the e-book is locked by its shop');
  const container = parts['META-INF/container.xml'];
  const packagePath =
    container && elementsNamed(parseXml(container), 'rootfile')[0]?.getAttribute('full-path');
  const packageFile = packagePath ? parts[packagePath] : undefined;
  if (!packagePath || !packageFile) {
    throw new IngestError('unreadable', 'the e-book has no package document');
  }
  const book = parseXml(packageFile);
  const chapters = chapterPaths(book, path.posix.dirname(packagePath)).flatMap((name) => {
    const chapter = parts[name];
    return chapter ? [chapterMarkdown(chapter)] : [];
  });
  return {
    body: chapters.filter((chapter) => chapter !== '').join('\n\n'),
    facts: readFacts(book),
  };
}

/** Fonts may be scrambled in any e-book; chapters are where a shop has locked it. */
function isLocked(parts: Parts): boolean {
  const encryption = parts['META-INF/encryption.xml'];
  return (
    encryption !== undefined &&
    elementsNamed(parseXml(encryption), 'cipherreference').some((reference) =>
      /\.x?html?$/iu.test(reference.getAttribute('URI') ?? ''),
    )
  );
}

function chapterPaths(book: XmlNode, directory: string): readonly string[] {
  const items = new Map(
    elementsNamed(book, 'item').map((item) => [item.getAttribute('id') ?? '', item]),
  );
  return elementsNamed(book, 'itemref').flatMap((reference) => {
    const item = items.get(reference.getAttribute('idref') ?? '');
    const isContents = (item?.getAttribute('properties') ?? '').split(/\s+/u).includes('nav');
    const isAside = reference.getAttribute('linear') === 'no';
    const href = item?.getAttribute('href');
    if (!href || isContents || isAside) return [];
    return [path.posix.normalize(path.posix.join(directory, decodeHref(href)))];
  });
}

function decodeHref(href: string): string {
  const plain = href.replace(/#.*$/su, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

function chapterMarkdown(chapter: Uint8Array): string {
  const { document } = parseHTML(decodePage(chapter));
  return htmlMarkdown(document.body?.innerHTML ?? '');
}

function readFacts(book: XmlNode): DraftFacts {
  const title = wordsOf(book, 'title');
  const publisher = wordsOf(book, 'publisher');
  const published = wordsOf(book, 'date');
  const language = wordsOf(book, 'language');
  const licence = wordsOf(book, 'rights');
  const authors = elementsNamed(book, 'creator').flatMap(({ textContent }) => {
    const name = (textContent ?? '').trim();
    return name === '' ? [] : [name];
  });
  return {
    ...(title === undefined ? {} : { title }),
    ...(authors.length > 0 ? { authors } : {}),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published: published.slice(0, 10) }),
    ...(language === undefined ? {} : { language }),
    ...(licence === undefined ? {} : { licence }),
  };
}
