import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/search/analyzer.js';

function terms(text: string, language = 'en'): readonly string[] {
  return analyze(text, language)
    .filter(({ kind }) => kind === 'word')
    .map(({ term }) => term);
}

describe('analyze', () => {
  it.each([
    ['case', 'Networks', 'networks'],
    ['accents', 'café', 'cafe'],
    ['typographic quotes', '“China’s” economy', '"China\'s" economy'],
    ['possessives', "the enterprises' role", 'the enterprises role'],
    ['a per cent sign', '60%', '60 percent'],
    ['two words for percent', '60 per cent', '60 percent'],
    ['ordinals in digits', 'the 3rd', 'the third'],
    ['number words', 'twelve months', '12 months'],
    ['thousands separators', '1,200 people', '1200 people'],
    ['British and American endings', 'organisation', 'organization'],
    ['British and American stems', 'the colourful centre', 'the colorful center'],
    ['doubled consonants', 'travelled', 'traveled'],
    ['inflections', 'innovated', 'innovating'],
    ['dotted abbreviations', 'the U.S.A.', 'the USA'],
    ['the country in capitals', 'the US', 'the U.S.A.'],
    ['full-width letters', 'ＡＩ', 'AI'],
    ['numbers in words and a sign', 'sixty percent', '60%'],
    ['a short form of percent', '60 pct', '60%'],
    ['number words of two parts', 'sixty-one', '61'],
    ['ordinals of two parts', 'the twenty-first', 'the 21st'],
    ['an ampersand in either case', 'R&D', 'r&d'],
    ['an ampersand between spaces', 'R & D', 'R&D'],
    ['dotted letters in either case', 'u.s.', 'U.S.'],
    ['plurals of short forms', 'SMEs', 'SME'],
    ['a possessive with a typographic mark', 'SME’s', 'SME'],
    ['a plural possessive', 'enterprises’', 'enterprises'],
    ['kinds of hyphens', 'data‑driven', 'data-driven'],
    ['dashes between words', 'data–driven', 'data-driven'],
    ['a number before a hyphen', '2-step', 'two-step'],
    ['ligatures', 'ﬁnance', 'finance'],
    ['an s that is two', 'Straße', 'strasse'],
    ['-ise and -ize', 'mobilise', 'mobilize'],
    ['-ence and -ense', 'defence', 'defense'],
    ['-re and -er', 'theatre', 'theater'],
    ['-our and -or', 'labour', 'labor'],
    ['-ogue and -og', 'catalogue', 'catalog'],
    ['-mme and -m', 'programme', 'program'],
    ['words spelt otherwise', 'grey tonnes of sulphur', 'gray tons of sulfur'],
    ['irregular plurals', 'criteria and children', 'criterion and child'],
    ['irregular verbs', 'bought', 'buys'],
    ['verbs that look like another noun', 'leaves and lives', 'leave and live'],
  ])('reads %s as one', (_, one, other) => {
    expect(terms(one)).toEqual(terms(other));
  });

  it.each(['the US', 'the U.S.'])('keeps %s apart from what uses something', (country) => {
    expect(terms(country).at(-1)).not.toBe(terms('using').at(-1));
  });

  it('gives a hyphenated word as its parts and as one', () => {
    const tokens = analyze('co-creation', 'en');

    expect(tokens.map(({ kind, form, span }) => [kind, form, span.start, span.end])).toEqual([
      ['word', 'co', 0, 2],
      ['word', 'creation', 3, 11],
      ['compound', 'cocreation', 0, 11],
    ]);
    expect(tokens[2]?.term).toBe(analyze('cocreation', 'en')[0]?.term);
  });

  it.each(['e-mail', 'co-operate', 'on-line'])('joins %s to one word as well', (word) => {
    const joined = analyze(word, 'en').find(({ kind }) => kind === 'compound')?.term;

    expect(joined).toBe(analyze(word.replace('-', ''), 'en')[0]?.term);
  });

  it('reads a text alike in capitals, with accents, and with other quotation marks', () => {
    const letter = fc.constantFrom(...'aeiourstln');
    const word = fc.string({ unit: letter, minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const text = words.join(' ');
        const plain = terms(text);

        expect(terms(text.toUpperCase().replace(/\bIT\b|\bUS\b/g, 'it'))).toEqual(plain);
        expect(terms(text.replace(/e/g, 'é').replace(/a/g, 'ä'))).toEqual(plain);
        expect(terms(`“${words.join('” “')}”`)).toEqual(plain);
        expect(terms(words.map((one) => `${one}’s`).join(' '))).toEqual(plain);
      }),
    );
  });

  it.each([
    ['de', 'Häuser', 'Haus'],
    ['fr', "l'économie", 'économies'],
    ['es', 'redes', 'red'],
    ['it', 'imprese', 'impresa'],
    ['pt', 'empresas', 'empresa'],
    ['ru', 'сети', 'сетей'],
    ['nl', 'bedrijven', 'bedrijv'],
    ['sv', 'företagen', 'företag'],
    ['no', 'bedriftene', 'bedrift'],
  ])('stems %s', (language, one, other) => {
    expect(terms(one, language)).toEqual(terms(other, language));
  });

  it('cuts Chinese into words, with every pair of neighbours beside them', () => {
    const tokens = analyze('数字技术创新', 'zh');

    expect(tokens.filter(({ kind }) => kind === 'word').map(({ form }) => form)).toEqual([
      '数字',
      '技术',
      '创新',
    ]);
    expect(tokens.filter(({ kind }) => kind === 'bigram').map(({ form }) => form)).toEqual([
      '字技',
      '术创',
    ]);
  });

  it('reads Latin words between ideographs', () => {
    expect(terms('建设5G网络 and AI', 'zh')).toEqual(expect.arrayContaining(['5g', 'ai']));
  });

  it.each(['', ' ', '?!', '🙂', '\u200b', '---'])('finds no word in %j', (text) => {
    expect(analyze(text, 'en')).toEqual([]);
  });

  it('keeps spans inside the text and words apart from each other', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('en', 'zh', 'fr'),
        (text, language) => {
          const words = analyze(text, language).filter(({ kind }) => kind === 'word');

          let end = 0;
          for (const { span, term } of words) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(term).not.toBe('');
            end = span.end;
          }
        },
      ),
    );
  });
});
