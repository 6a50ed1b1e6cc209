import type { Article } from '../../article/article.js';
import { type Span, slice } from '../../article/span.js';
import { countedThings } from './counted-things.js';
import type { Enumeration } from './enumeration.js';
import { leadOf } from './find-led-paragraphs.js';
import type { ProseBlock, ProseRun } from './prose-blocks.js';
import { sentenceList } from './sentence-list.js';

/**
 * Finds what a sentence announces by its number and the sentences or paragraphs after it tell:
 * "There are two reasons. It is cheap. It is near." Only where there are just as many of them.
 */
export function findAnnounced(article: Article, runs: readonly ProseRun[]): readonly Enumeration[] {
  return runs.flatMap((run) =>
    run.flatMap((block, at) =>
      block.sentences.flatMap((before, place): readonly Enumeration[] => {
        const announced = countedThings(slice(article.text, before));
        if (!announced) return [];
        const after = block.sentences.slice(place + 1);
        const items =
          after.length > 0
            ? sentencesTold(article, after, announced.count)
            : paragraphsTold(article, run.slice(at + 1), announced.count);
        const { section } = block.paragraph;
        return items ? [sentenceList(article, { section, items, before })] : [];
      }),
    ),
  );
}

/** The sentences that tell the things; each may have others that lean on it. */
function sentencesTold(
  { text }: Article,
  after: readonly Span[],
  count: number | undefined,
): readonly Span[] | undefined {
  const closing = after.findIndex((span) => CLOSES.test(slice(text, span)));
  const telling = closing === -1 ? after : after.slice(0, closing);
  const alike = telling.filter((span) => opening(text, span) === opening(text, telling[0]));
  if (telling.length === alike.length || count === undefined) {
    const isAll = alike.length === telling.length && alike.length === (count ?? alike.length);
    const isRow = isAll && alike.length >= 2 && alike.length <= MOST;
    return isRow && !POINTS.test(opening(text, alike[0])) ? alike : undefined;
  }
  const isRow = alike.length === count && telling.indexOf(alike.at(-1) ?? never()) === count - 1;
  if (isRow && count > 2) return alike;
  const own = telling.filter((span) => !leans(text, span));
  const [first] = telling;
  return first && own[0] === first && own.length === count ? own : undefined;
}

/** The paragraphs that tell the things, each by its first sentence. */
function paragraphsTold(
  article: Article,
  after: readonly ProseBlock[],
  count: number | undefined,
): readonly Span[] | undefined {
  if (count === undefined) return undefined;
  const led = after.slice(0, count).flatMap((block) => leadOf(article, block) ?? []);
  if (led.length === count) return led;
  const firsts = after.flatMap(({ sentences: [first] }) => first ?? []);
  const isTold =
    firsts.length === count &&
    firsts.every((span) => !leans(article.text, span) && !CLOSES.test(slice(article.text, span)));
  return isTold ? firsts : undefined;
}

function never(): never {
  throw new RangeError('Expected a sentence among those that are alike');
}

/** Longer rows are a text in one style. */
const MOST = 8;

/** The first word of a sentence, without the word that joins it to the one before. */
function opening(text: string, span: Span | undefined): string {
  const words = span ? slice(text, span).toLowerCase().replace(JOINING, '') : '';
  return /^[\p{Script=Latin}'’-]+|^\p{Script=Han}/u.exec(words)?.[0] ?? words;
}

const JOINING = /^(?:and|also|then|too|secondly|finally|lastly),? /u;

/** Whether a sentence goes on about the one before it. */
function leans(text: string, span: Span): boolean {
  const words = slice(text, span);
  return LEANS.test(words) && !ADDS.test(words);
}

/** A row of "this" goes on about what was said. */
const POINTS = /^(?:this|that|these|those)$/u;
const LEANS =
  /^(?:this|that|these|those|it|its|they|their|he|his|she|her|such|there|here|for example|for instance|in fact|indeed|as a result|because|but|however|yet|still|in other words|so|which|now|by then|even so|in practice|in turn|then)\b|^(?:这|那|它|他|她|例如|比如|因此|所以|但)/iu;
const ADDS = /\b(?:also|too|as well|further|moreover|in addition|besides)\b|还|也/iu;
const CLOSES =
  /^(?:so|thus|therefore|hence|together|taken together|all (?:of )?(?:this|these|them|in all|three|four|five)|both|in (?:short|sum|the end|conclusion)|none of|neither|these (?:two|three|four|five|six)|in all)\b|^(?:总之|因此|所以|这[两三四五六七八九十])/iu;
