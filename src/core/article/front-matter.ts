import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { ArticleError } from './article-error.js';
import { type Located, readDate, readLanguage, readWebAddress } from './front-matter-values.js';
import { splitNames } from './split-names.js';
import { hasVisibleText, tidyLine } from './tidy-block.js';

/** What the lines between the two `---` tell. */
export interface FrontMatter {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly publisher?: string;
  readonly source?: string;
  readonly language?: string;
  readonly licence?: string;
  readonly aliases: readonly string[];
  readonly other: Readonly<Record<string, unknown>>;
}

/** Other names under which site generators keep the same things. */
const synonyms: Readonly<Record<string, string>> = {
  author: 'authors',
  date: 'published',
  lang: 'language',
  license: 'licence',
};
const ownKeys = [
  'title',
  'authors',
  'published',
  'publisher',
  'source',
  'language',
  'licence',
  'aliases',
];

/**
 * Reads front matter.
 *
 * @param yaml - The lines between the two `---`.
 * @param firstLine - The line of the file on which they start, from 1.
 * @throws {ArticleError} When it is not YAML, or a value is not what its key asks for.
 */
export function readFrontMatter(yaml: string, firstLine: number): FrontMatter {
  const { pairs, lineOf } = parsePairs(yaml, firstLine);
  const known = new Map<string, Pair>();
  const other: [string, unknown][] = [];
  for (const pair of pairs) {
    const key = keyOf(pair);
    const name = synonyms[key] ?? key;
    if (ownKeys.includes(name) && !known.has(name)) known.set(name, pair);
    else other.push([key, plainValue(pair, lineOf(pair))]);
  }
  const words = (name: string): readonly Located[] => {
    const pair = known.get(name);
    return pair ? readWords(pair, lineOf(pair)) : [];
  };
  const one = (name: string): Located | undefined => {
    const [first, second] = words(name);
    if (first && second) throw wrongKind(first.key, 'one value', first.line);
    return first;
  };
  const values = {
    title: one('title')?.value,
    published: readDate(one('published')),
    publisher: one('publisher')?.value,
    source: readWebAddress(one('source')),
    language: readLanguage(one('language')),
    licence: one('licence')?.value,
  };
  const authors = words('authors').map(({ value }) => value);
  return {
    ...definedOnly(values),
    authors: authors.length === 1 ? splitNames(authors[0] ?? '') : authors,
    aliases: words('aliases').map(({ value }) => value),
    other: Object.fromEntries(other),
  };
}

type LineOf = (pair: Pair) => number;

function parsePairs(yaml: string, firstLine: number): { pairs: readonly Pair[]; lineOf: LineOf } {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + firstLine - 1;
  const [problem] = document.errors;
  if (problem) {
    const line = lineAt(Math.min(problem.pos[0], yaml.length));
    const source = yaml.split('\n')[line - firstLine]?.trim() ?? '';
    throw new ArticleError(`${describe(problem.code, problem.message, source)}`, line);
  }
  if (document.contents === null) return { pairs: [], lineOf: () => firstLine };
  if (!isMap(document.contents)) {
    throw new ArticleError(
      `The front matter "${cut(yaml)}" is not a list of keys and values. Write lines such as "title: The title".`,
      firstLine,
    );
  }
  const lineOf: LineOf = ({ key }) => lineAt((key as Node | null)?.range?.[0] ?? 0);
  return { pairs: document.contents.items, lineOf };
}

function describe(code: string, message: string, source: string): string {
  const at = `The front matter cannot be read at "${cut(source)}"`;
  const quoted = /^([\w-]+):\s+(.*\S)/u.exec(source);
  const example = quoted ? `: ${quoted[1]}: '${(quoted[2] ?? '').replaceAll("'", "''")}'` : '';
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
      return `${at}: the value holds a character that YAML reads. Put the value in quotes${cut(example)}.`;
    case 'DUPLICATE_KEY':
      return `${at}: the key stands there twice. Keep one of the two lines.`;
    case 'TAB_AS_INDENT':
      return `${at}: it is indented with a tab. Use spaces.`;
    default:
      return `${at}: ${message.replace(/[.:]?$/u, '.')} Check the quotes, brackets and indentation.`;
  }
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

/** @returns Each text of a value; none for an empty one. */
function readWords(pair: Pair, line: number): readonly Located[] {
  const key = keyOf(pair);
  const node = pair.value;
  const nodes = isSeq(node) ? node.items : [node];
  return nodes.flatMap((item): readonly Located[] => {
    if (item === null) return [];
    if (!isScalar(item)) throw wrongKind(key, 'a text or a list of texts', line);
    // `title: 007` is a number to YAML, but a title to its author.
    const text = typeof item.value === 'string' ? item.value : (item.source ?? '');
    const value = tidyLine(text);
    return item.value !== null && hasVisibleText(value) ? [{ key, value, line }] : [];
  });
}

function wrongKind(key: string, wanted: string, line: number): ArticleError {
  return new ArticleError(
    `"${key}" in the front matter is not ${wanted}. Write it like "${key}: words".`,
    line,
  );
}

/** Aliases are refused: they can blow up, or hold themselves. */
function plainValue(pair: Pair, line: number): unknown {
  const { value } = pair;
  if (value === null || value === undefined) return null;
  if (isScalar(value)) return value.value;
  try {
    return (value as Node).toJS(parseDocument(''), { maxAliasCount: 0 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ArticleError(
      `"${keyOf(pair)}" in the front matter cannot be read: ${reason}. Write the value out.`,
      line,
    );
  }
}

function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function definedOnly<T extends object>(values: T): Defined<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Defined<T>;
}
