/** What was asked, cleaned of everything that is not words. */
export interface Question {
  /** As typed. */
  readonly asked: string;
  /** Without mentions, custom emoji, markup and invisible characters; white space is single. */
  readonly text: string;
  /** Lower case, apostrophes straight, contractions written out; in order. */
  readonly words: readonly string[];
  /** The words with single spaces between, for patterns to match. */
  readonly plain: string;
}

/** Longest question that is read, in UTF-16 code units; what follows is ignored. */
const MAX_LENGTH = 1500;

const DISCORD_MENTIONS = /<(?:@[!&]?|#|a?:\w{1,32}:|t:|id:|\/[\w -]{1,64}:)[\w:]{0,40}>/g;
// Zero-width and direction marks, soft hyphens, variation selectors, and control characters.
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]|(?![\n\t\r])\p{Cc}/gu;
const MARKUP = /\]\([^)\s]{0,200}\)|[*~`|\\>^[\]]+|(?<![\p{L}\p{N}])[#_]+|_+(?![\p{L}\p{N}])/gu;
/** "What % of …": a sign that stands for its word. */
const PERCENT_ALONE = /(?<!\S)%(?!\S)/g;
/** "A.I.", "U.S": in capitals alone, for "e.g." and "a.m." are written so everywhere. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{Lu}\.)+\p{Lu}(?:\.|(?![\p{L}\p{N}]))/gu;
/** "R & D". */
const AMPERSAND = /(?<![\p{L}\p{N}])(\p{L}) & (\p{L})(?![\p{L}\p{N}])/gu;
/** "r and d", "q n a": the same, written as it is said. */
const SAID_AMPERSAND =
  /(?<![\p{L}\p{N}'’&])(?:(r) (?:and|n|'n'?) (d)|(q) (?:and|n|'n'?) (a))(?![\p{L}\p{N}'’&])/giu;
const WORD = /§|[\p{L}\p{N}\p{M}]+(?:['.-][\p{L}\p{N}\p{M}]+)*%?/gu;

/** Reads a question from whatever was typed; empty words when there is nothing to ask. */
export function parseQuestion(asked: string): Question {
  const text = asked
    .slice(0, MAX_LENGTH)
    .replace(DISCORD_MENTIONS, ' ')
    .replace(INVISIBLE, '')
    .replace(MARKUP, ' ')
    .replace(PERCENT_ALONE, 'percent')
    .replace(DOTTED, (short) => short.replaceAll('.', ''))
    .replace(AMPERSAND, '$1&$2')
    .replace(SAID_AMPERSAND, '$1$3&$2$4')
    .replace(/\s+/g, ' ')
    .trim();
  return fromText(asked, text);
}

/** Reads other words in place of the ones asked: a corrected or completed question. */
export function rephrase({ asked }: Question, text: string): Question {
  return fromText(asked, text);
}

function fromText(asked: string, text: string): Question {
  const words = (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[‘’ʼ`´]/g, "'")
      .match(WORD) ?? []
  ).flatMap(writeOut);
  return { asked, text, words, plain: words.join(' ') };
}

const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["let's", 'let us'],
  ["can't", 'can not'],
  ["won't", 'will not'],
  ['whats', 'what is'],
  ['whos', 'who is'],
  ['wheres', 'where is'],
  ['hows', 'how is'],
  ['dont', 'do not'],
  ['doesnt', 'does not'],
  ['isnt', 'is not'],
]);
const CLITICS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ["'m", 'am'],
]);
const IS_AFTER = new Set([
  'what',
  'who',
  'where',
  'when',
  'how',
  'why',
  'which',
  'it',
  'that',
  'there',
  'here',
  'he',
  'she',
]);

function writeOut(word: string): readonly string[] {
  const whole = CONTRACTIONS.get(word);
  if (whole) return whole.split(' ');
  if (!word.includes("'")) return [word];
  for (const [clitic, full] of CLITICS) {
    if (word.endsWith(clitic)) return [word.slice(0, -clitic.length), full];
  }
  const stem = word.slice(0, -2);
  return word.endsWith("'s") && IS_AFTER.has(stem) ? [stem, 'is'] : [word];
}
