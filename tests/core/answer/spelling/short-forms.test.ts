import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../src/core/answer/create-library.js';
import { definedShortForms } from '../../../../src/core/answer/spelling/defined-short-forms.js';
import { useShortForms } from '../../../../src/core/answer/spelling/use-short-forms.js';
import { vocabularyOf } from '../../../../src/core/answer/spelling/vocabulary.js';
import { parseArticle } from '../../../../src/core/article/parse-article.js';

const article = parseArticle({
  slug: 'industry',
  markdown: `# Notes on industry

The National Development and Reform Commission (NDRC) plans the economy. It met in March. The NDRC
closed two mines in Datong.

A fund pays small and medium-sized enterprises (SMEs) a tenth of their costs. The office protects
IPR (intellectual property rights). AI is used to sort claims. R&D spending rose by 4 percent.
Key performance indicators measure the work of teams. The Communist Party of China wrote the plan.`,
});
const library = createLibrary([article]);

function said(question: string): string {
  const answer = library.ask({ question });
  return answer.kind === 'quoted' ? answer.citations[0].sentence : answer.kind;
}

describe('definedShortForms', () => {
  it.each([
    [
      'a name before brackets',
      'the Very High Speed Network (VHSN)',
      'VHSN',
      'Very High Speed Network',
    ],
    ['small words', 'the Department of Labour (DoL)', 'DoL', 'Department of Labour'],
    ['a plural', 'key performance indicators (KPIs)', 'KPIs', 'key performance indicators'],
    ['an ampersand', 'research and development (R&D)', 'R&D', 'research and development'],
    ['a name in brackets', 'PCR (polymerase chain reaction)', 'PCR', 'polymerase chain reaction'],
  ])('reads %s', (_, text, short, long) => {
    expect(definedShortForms(text)).toEqual([{ short, long }]);
  });

  it.each(['the mill (NMT)', 'in brackets (see above)', 'a park (OK)', 'NMT (restored in 1990)'])(
    'finds none in "%s"',
    (text) => {
      expect(definedShortForms(text)).toEqual([]);
    },
  );
});

describe('useShortForms', () => {
  const vocabulary = vocabularyOf([article]);

  it.each([
    ['artificial intelligence', 'AI'],
    ['research and development', 'R&D'],
    ['the KPIs of a team', 'the key performance indicators of a team'],
    ['what the CPC wrote', 'what the communist party of china wrote'],
    ['small and medium-sized enterprises', 'small and medium-sized enterprises'],
    ['machine learning and VAT', 'machine learning and VAT'],
  ])('reads "%s" as the article writes it', (asked, written) => {
    expect(useShortForms(asked, vocabulary)).toBe(written);
  });
});

describe('short forms in questions', () => {
  it.each([
    ['is artificial intelligence mentioned?', 'AI is used'],
    ['is A.I. used?', 'AI is used'],
    ['how much did research and development spending rise?', 'R&D spending'],
    ['did R & D spending rise?', 'R&D spending'],
    ['what do KPIs measure?', 'Key performance indicators'],
    ['who pays SMEs?', 'A fund pays'],
    ['what do small and medium enterprises get?', 'A fund pays'],
    ['who helps small businesses?', 'A fund pays'],
    ['what did the CPC write?', 'Communist Party of China'],
    ['what are IPRs?', 'IPR (intellectual property rights)'],
  ])('%s', (question, expected) => {
    expect(said(question)).toContain(expected);
  });
});
