import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/answer/answer.js';
import { createLibrary } from '../../src/core/answer/create-library.js';
import { verifyCitation } from '../../src/core/answer/verify-citation.js';
import { parseArticle } from '../../src/core/article/parse-article.js';

/** What the answer to a question must be; only what is given counts. */
interface Expected {
  /** In the quote of the first citation. */
  readonly quote?: string;
  /** In the sentence of the first citation. */
  readonly sentence?: string;
  /** In the sentences of the citations, in this order. */
  readonly all?: readonly string[];
  /** Number of the first citation's section. */
  readonly section?: string;
  readonly answer?: Answer['kind'];
  /** How many citations. */
  readonly items?: number;
  readonly figure?: number;
  readonly unit?: string;
  readonly notCovered?: true;
  readonly unmatched?: readonly string[];
  /** A word as asked, and the word it was read as. */
  readonly corrected?: readonly [string, string];
}

interface Labelled {
  readonly article: string;
  readonly kind: string;
  readonly question: string;
  readonly history?: readonly string[];
  readonly expect: Expected;
}

const library = createLibrary(
  [
    '../../corpus/digital-technology-innovation.md',
    'articles/tool-library.md',
    'articles/rain-garden.md',
    'articles/garden-bees.md',
    'articles/radweg.md',
    'articles/musee-du-pain.md',
    'articles/espresso-manual.md',
    'articles/leave-policy.md',
    'articles/library-report.md',
    'articles/waermepumpe.md',
    'articles/chashi.md',
  ].map((path) =>
    parseArticle({
      slug: path.replace(/^.*\/|\.md$/g, ''),
      markdown: readFileSync(new URL(path, import.meta.url), 'utf8'),
    }),
  ),
);

// Written for this test, the articles but the first one too; one question a line.
const questions = readFileSync(new URL('questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled);

/** The least share of right answers, by kind; raise them, never lower them. */
const FLOORS: Readonly<Record<string, number>> = {
  plain: 0.9,
  'other-words': 0.8,
  misspelt: 0.95,
  about: 0.95,
  list: 0.95,
  section: 0.95,
  definition: 0.95,
  'yes-no': 0.95,
  quotation: 0.95,
  'follow-up': 0.95,
  'not-covered': 0.9,
  clarify: 1,
};

describe('the quality of answers', () => {
  const results = questions.map((labelled) => {
    const { question, article, history = [] } = labelled;
    const answer = library.ask({ question, article, history });
    return { ...labelled, answer, isRight: isRight(answer, labelled.expect) };
  });

  it('is measured on at least 120 questions, in all kinds', () => {
    expect(questions.length).toBeGreaterThanOrEqual(120);
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(Object.keys(FLOORS)));
  });

  it.each(Object.entries(FLOORS))(
    'answers %s questions right, %d of them at least',
    (kind, floor) => {
      const asked = results.filter((result) => result.kind === kind);
      const wrong = asked.filter((result) => !result.isRight).map(({ question }) => question);

      expect(1 - wrong.length / asked.length, `wrong: ${wrong.join(' · ')}`).toBeGreaterThanOrEqual(
        floor,
      );
    },
  );

  it.each(['about', 'list', 'section', 'follow-up'])(
    'is as sure of its %s answers as they are right, within a tenth',
    (kind) => {
      const given = results.filter(
        ({ kind: own, answer }) =>
          own === kind && answer.kind !== 'abstained' && answer.kind !== 'clarify',
      );
      const sure = given.reduce((sum, { answer }) => sum + answer.confidence, 0) / given.length;
      const right = given.filter(({ isRight }) => isRight).length / given.length;

      expect(Math.abs(sure - right)).toBeLessThanOrEqual(0.1);
    },
  );

  it('quotes nothing but the article', () => {
    for (const { answer } of results) {
      if (answer.kind === 'abstained') continue;
      for (const citation of answer.citations) expect(verifyCitation(citation)).toBe(citation);
    }
  });
});

function isRight(answer: Answer, expected: Expected): boolean {
  if (expected.unmatched?.some((word) => !answer.unmatched.includes(word))) return false;
  if (expected.notCovered) return answer.kind === 'abstained';
  const [from, to] = expected.corrected ?? [];
  if (from && !answer.corrections.some((one) => one.from === from && one.to === to)) return false;
  if (answer.kind === 'abstained') return false;
  const { quote = '', sentence = '', section, items, all = [] } = expected;
  const [first] = answer.citations;
  const figure = answer.kind === 'quoted' || answer.kind === 'listed' ? answer.figure : undefined;
  return (
    first?.quote.includes(quote) === true &&
    first.sentence.includes(sentence) &&
    (section === undefined || first.section.number === section) &&
    (expected.answer === undefined || answer.kind === expected.answer) &&
    (items === undefined || answer.citations.length === items) &&
    (expected.figure === undefined || figure?.value === expected.figure) &&
    (expected.unit === undefined || figure?.unit === expected.unit) &&
    stand(
      all,
      answer.citations.map((citation) => citation.sentence),
    )
  );
}

/** Whether each text stands in a sentence of its own, in the same order. */
function stand(texts: readonly string[], sentences: readonly string[]): boolean {
  let at = -1;
  return texts.every((text) => {
    at = sentences.findIndex((sentence, place) => place > at && sentence.includes(text));
    return at !== -1;
  });
}
