import { countriesIn } from '../../search/names/nations.js';
import { stopWordsOf } from '../../search/stop-words.js';
import type { Blank } from './blank.js';

/**
 * Finds what can be left out of a Chinese sentence besides figures: names of countries, foreign
 * names of persons ("卡万·肖特"), titles in 《》, words in quotation marks, names by their last
 * character ("黄河"), and the noun after 的 where the clause ends.
 */
export function findChineseBlanks(sentence: string): readonly Blank[] {
  return [
    ...matches(sentence, /《([^》]{2,16})》/gu, 'name:title', 4),
    ...matches(sentence, /“([^”，。、“]{2,10})”/gu, 'name:quoted', 3.5),
    ...matches(
      sentence,
      /(?<![\p{Script=Han}·])(?:\p{Script=Han}{2,5}·){1,2}\p{Script=Han}{2,5}(?![\p{Script=Han}·])|(?<=[，。、；（“]|^)(?:\p{Script=Han}{1,5}·){1,2}\p{Script=Han}{1,5}(?=[，。、；（”])/gu,
      'name:person',
      4,
    ),
    ...countries(sentence),
    ...nouns(sentence),
  ];
}

function matches(
  sentence: string,
  pattern: RegExp,
  shape: string,
  weight: number,
): readonly Blank[] {
  return [...sentence.matchAll(pattern)].flatMap(({ 0: whole, 1: inner, index }) => {
    const text = inner ?? whole;
    if (/^\s|\s$/u.test(text)) return [];
    // "…·阿吉曼饰": who plays a part; "和罗里·威廉姆斯": and who else.
    if (shape === 'name:person' && /饰演?$|^(?:[和与及由是在对如]|包括|例如)/u.test(text))
      return [];
    // "有充分的理由相信": what somebody said rather than what something is called.
    if (shape === 'name:quoted' && /[的了是在和以有不为地得被都会要可将与]|\s/u.test(text))
      return [];
    const start = index + whole.indexOf(text);
    return {
      sort: 'name',
      span: { start, end: start + text.length },
      text,
      shape,
      weight,
    } as const;
  });
}

function countries(sentence: string): readonly Blank[] {
  knownCountries ??= countriesIn('zh');
  const known = knownCountries;
  return words(sentence).flatMap(({ segment, index }) =>
    known.has(segment) && sentence.charAt(index - 1) !== '全'
      ? ({
          sort: 'name',
          span: { start: index, end: index + segment.length },
          text: segment,
          shape: 'name:country',
          weight: 3.5,
        } as const)
      : [],
  );
}

let knownCountries: ReadonlySet<string> | undefined;

/** One or two words between 的 or a verb of saying what is, and the end of the clause. */
function nouns(sentence: string): readonly Blank[] {
  const all = words(sentence);
  const stops = stopWordsOf('zh');
  return all.flatMap(({ segment }, at) => {
    if (!/^(?:的|称为|叫做|属于|包括)$/u.test(segment)) return [];
    const phrase: { readonly segment: string; readonly index: number }[] = [];
    for (const word of all.slice(at + 1, at + 4)) {
      if (!/^\p{Script=Han}{2,}$/u.test(word.segment) || stops.has(word.segment)) break;
      phrase.push(word);
    }
    const [first, last] = [phrase[0], phrase.at(-1)];
    const next = all[at + 1 + phrase.length]?.segment;
    if (!first || !last || phrase.length > 2 || !/^[，。；、和与及]$/u.test(next ?? '')) return [];
    const span = { start: first.index, end: last.index + last.segment.length };
    const text = sentence.slice(span.start, span.end);
    if (text.length < 3 || /\s/u.test(text) || emptyChinese.test(text)) return [];
    return {
      sort: 'term',
      span,
      text,
      shape: `term:${kindOfTerm(text)}`,
      weight: 6 + text.length,
    } as const;
  });
}

/** The last character says what a thing is: only people beside people, laws beside laws. */
function kindOfTerm(text: string): string {
  return /[人者员兵徒家师民生派族军]$/u.test(text) ? 'people' : text.slice(-1);
}

/** Ends of nouns that carry no meaning of their own, or count. */
const emptyChinese =
  /(?:情况|方式|方面|时候|时间|原因|结果|部分|地方|问题|之一|例子|时期|程度|作用|过程|之间|之后|之前|以来|以上|以下|期间|左右|同时|人们|来看|来说|而言|看来|显示|表明|指出|认为|相信|加剧|增加|减少|下降|上升|导致|发展|存在|出现|开始|结束|需要|成为)$|^(?:一|两|三|多|大|主要|重要)/u;

function words(sentence: string): readonly { readonly segment: string; readonly index: number }[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(sentence)].filter(({ segment }) => segment.trim() !== '');
}

let segmenter: Intl.Segmenter | undefined;
