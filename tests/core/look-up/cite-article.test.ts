import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleMetadata } from '../../../src/core/article/article.js';
import { type CiteStyle, citeArticle, citeStyles } from '../../../src/core/look-up/cite-article.js';
import { granary, lighthouse } from './look-up-articles.js';

describe('citeArticle', () => {
  it.each([
    [
      'apa',
      'Doe, J., & Roe, J. (2021, June 9). The Lighthouse of Orsa. Coastal Review. https://example.org/orsa',
      '(Doe & Roe, 2021)',
    ],
    [
      'mla',
      'Doe, Jane, and John Roe. “The Lighthouse of Orsa.” Coastal Review, 9 June 2021, example.org/orsa.',
      '(Doe and Roe)',
    ],
    [
      'chicago',
      'Doe, Jane, and John Roe. “The Lighthouse of Orsa.” Coastal Review, June 9, 2021. https://example.org/orsa.',
      'Jane Doe and John Roe, “The Lighthouse of Orsa,” Coastal Review, June 9, 2021, https://example.org/orsa.',
    ],
    [
      'bibtex',
      `@misc{doe2021lighthouse,
  author = {Doe, Jane and Roe, John},
  title = {{The Lighthouse of Orsa}},
  howpublished = {Coastal Review},
  year = {2021},
  month = jun,
  day = {9},
  url = {https://example.org/orsa}
}`,
      '\\cite{doe2021lighthouse}',
    ],
  ] as const)('writes %s', (style, entry, inText) => {
    expect(citeArticle(lighthouse, style)).toEqual({ entry, inText });
  });

  it.each([
    ['apa', 'Tea and Time', '(“Tea and Time,” n.d.)'],
    ['apa', 'The “Tea” Song', '(“The ‘Tea’ Song,” n.d.)'],
    ['apa', 'Why Tea?', '(“Why Tea?”, n.d.)'],
    ['mla', 'Tea: A “History”', '(“Tea: A ‘History’”)'],
    ['chicago', 'Tea and Time', '“Tea and Time,” n.d.'],
  ] as const)('points in %s to “%s” without author and date', (style, title, inText) => {
    const { language, aliases, other } = lighthouse.metadata;
    const metadata = { title, language, aliases, other, authors: [] };
    const article = { ...lighthouse, metadata };

    expect(citeArticle(article, style).inText).toBe(inText);
  });

  it.each([
    ['apa', 'Martin Luther King Jr. (n.d.). The Lighthouse of Orsa.'],
    ['mla', 'Martin Luther King Jr. “The Lighthouse of Orsa.”'],
    ['chicago', 'Martin Luther King Jr. “The Lighthouse of Orsa.” n.d.'],
  ] as const)('takes no suffix for a family name in %s', (style, entry) => {
    expect(entryOf(style, { authors: ['Martin Luther King Jr.'] })).toBe(entry);
  });

  it.each([
    ['apa', 'The Lighthouse of Orsa. (n.d.).'],
    ['mla', '“The Lighthouse of Orsa.”'],
    ['chicago', '“The Lighthouse of Orsa.” n.d.'],
    ['bibtex', '@misc{lighthouse,\n  title = {{The Lighthouse of Orsa}}\n}'],
  ] as const)('says in %s no more than is known', (style, entry) => {
    expect(entryOf(style, { authors: [] })).toBe(entry);
  });

  it.each([
    [['Li Shuwen', 'Luo Jinlian'], 'Li, S., & Luo, J.', 'Li Shuwen and Luo Jinlian.'],
    [['Jinlian Luo'], 'Luo, J.', 'Luo, Jinlian.'],
    [['Doe, Jane'], 'Doe, J.', 'Doe, Jane.'],
    [['Vincent van Gogh'], 'van Gogh, V.', 'van Gogh, Vincent.'],
    [['World Health Organization'], 'World Health Organization.', 'World Health Organization.'],
    [['李淑文'], '李淑文.', '李淑文.'],
    [
      ['Mary-Ann Lee', 'B. Roe', 'C. Poe'],
      'Lee, M.-A., Roe, B., & Poe, C.',
      'Lee, Mary-Ann, et al.',
    ],
  ])('names %j', (authors, apa, mla) => {
    expect(entryOf('apa', { authors })).toBe(`${apa} (n.d.). The Lighthouse of Orsa.`);
    expect(entryOf('mla', { authors })).toBe(`${mla} “The Lighthouse of Orsa.”`);
  });

  it('names the place and the day of reading', () => {
    const section = lighthouse.sections.find(({ number }) => number === '2');
    const paragraph = lighthouse.paragraphs.find(({ id }) => id === 'p2-3');
    const options = {
      accessed: '2025-03-01',
      ...(section && paragraph ? { place: { section, paragraph } } : {}),
    };

    expect(citeArticle(lighthouse, 'apa', options).inText).toBe(
      '(Doe & Roe, 2021, Section 2, para. 3)',
    );
    expect(citeArticle(lighthouse, 'mla', options).inText).toBe('(Doe and Roe, sec. 2, par. 3)');
    expect(citeArticle(lighthouse, 'mla', options).entry).toContain('Accessed 1 Mar. 2025.');
    expect(citeArticle(granary, 'chicago', options).entry).toContain('Accessed March 1, 2025.');
  });

  const many = Array.from({ length: 22 }, (_, at) => `Ada ${String.fromCharCode(65 + at)}name`);

  it.each([
    ['apa', ['A. Doe', 'B. Roe', 'C. Poe'], 'Doe, A., Roe, B., & Poe, C. ', '(Doe et al., '],
    ['apa', many, 'Sname, A., . . . Vname, A. ', '(Aname et al., '],
    ['apa', many.slice(0, 20), 'Sname, A., & Tname, A. ', '(Aname et al., '],
    ['mla', many, 'Aname, Ada, et al. ', '(Aname et al.'],
    [
      'chicago',
      ['A. Doe', 'B. Roe', 'C. Poe'],
      'Doe, A., B. Roe, and C. Poe. ',
      'A. Doe, B. Roe, and C. Poe, ',
    ],
    ['chicago', many.slice(0, 4), 'Ada Cname, and Ada Dname. ', 'Ada Aname et al., '],
    ['chicago', many, 'Ada Fname, Ada Gname, et al. ', 'Ada Aname et al., '],
    [
      'bibtex',
      ['A. Doe', 'World Health Organization'],
      '{Doe, A. and {World Health Organization}}',
      '\\cite{',
    ],
  ] as const)('names many in %s', (style, authors, entry, inText) => {
    const cited = citedWith(style, { authors, published: '2021' });

    expect(cited.entry).toContain(entry);
    expect(cited.inText).toContain(inText);
  });

  it.each([
    ['apa', 'World Health Organization. (2021). The Lighthouse of Orsa. https://who.example/a_b'],
    ['mla', '“The Lighthouse of Orsa.” World Health Organization, 2021, who.example/a_b.'],
    [
      'chicago',
      'World Health Organization. “The Lighthouse of Orsa.” 2021. https://who.example/a_b.',
    ],
    [
      'bibtex',
      `@misc{worldhealthorganization2021lighthouse,
  author = {{World Health Organization}},
  title = {{The Lighthouse of Orsa}},
  year = {2021},
  url = {https://who.example/a_b}
}`,
    ],
  ] as const)('names an organisation that publishes its own work once, in %s', (style, entry) => {
    const who = 'World Health Organization';
    const facts = { authors: [who], publisher: who, published: '2021' };

    expect(entryOf(style, { ...facts, source: 'https://who.example/a_b' })).toBe(entry);
  });

  it.each([
    ['apa', '2021', '(2021).'],
    ['apa', '2021-06', '(2021, June).'],
    ['apa', '2021-06-09', '(2021, June 9).'],
    ['mla', '2021', ', 2021.'],
    ['mla', '2021-09', ', Sept. 2021.'],
    ['mla', '2021-05-09', ', 9 May 2021.'],
    ['chicago', '2021', ', 2021.'],
    ['chicago', '2021-06', ', June 2021.'],
    ['bibtex', '2021', '  year = {2021}\n'],
    ['bibtex', '2021-06', '  year = {2021},\n  month = jun\n'],
  ] as const)('writes in %s the date %s as far as it is known', (style, published, words) => {
    const facts = { authors: ['Jane Doe'], publisher: 'Coastal Review', published };

    expect(entryOf(style, facts)).toContain(words);
  });

  it.each([
    [
      'apa',
      'Doe, J. (n.d.). The Lighthouse of Orsa. Coastal Review. Retrieved March 1, 2025, from https://example.org/orsa',
    ],
    [
      'mla',
      'Doe, Jane. “The Lighthouse of Orsa.” Coastal Review, example.org/orsa. Accessed 1 Mar. 2025.',
    ],
    [
      'chicago',
      'Doe, Jane. “The Lighthouse of Orsa.” Coastal Review. Accessed March 1, 2025. https://example.org/orsa.',
    ],
    [
      'bibtex',
      `@misc{doelighthouse,
  author = {Doe, Jane},
  title = {{The Lighthouse of Orsa}},
  howpublished = {Coastal Review},
  url = {https://example.org/orsa},
  urldate = {2025-03-01}
}`,
    ],
  ] as const)('tells in %s the day of reading that the front matter tells', (style, entry) => {
    const source = 'https://example.org/orsa';
    const facts = { authors: ['Jane Doe'], publisher: 'Coastal Review', source };

    expect(entryOf(style, { ...facts, other: { accessed: '2025-03-01' } })).toBe(entry);
  });

  it('escapes what BibTeX reads, but for the address', () => {
    const facts = {
      title: 'C# & 50 % of $x_1 {y} ~ ^ \\ <a|b>',
      authors: ['A & B Research'],
      publisher: 'R&D',
      source: 'https://example.org/a_b%20c?x=1&y=2#z',
    };

    expect(entryOf('bibtex', facts)).toBe(`@misc{abresearch,
  author = {{A \\& B Research}},
  title = {{C\\# \\& 50 \\% of \\$x\\_1 \\{y\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\textless{}a\\textbar{}b\\textgreater{}}},
  howpublished = {R\\&D},
  url = {https://example.org/a_b%20c?x=1&y=2#z}
}`);
  });

  it('keeps a date as it is written where it has no usual form', () => {
    expect(entryOf('apa', { authors: [], published: 'Winter 1999' })).toContain('(Winter 1999).');
  });

  it('never writes "undefined", two stops or an unclosed brace', () => {
    const name = fc.constantFrom(
      'Jane Doe',
      'Plato',
      'Doe, Jane',
      'A. B. van C',
      '王',
      'x & y',
      '{',
      '',
    );
    const known = fc.record({
      title: fc.constantFrom('Why?', 'A “b” c', '50 % of $ {x}', 'End.'),
      authors: fc.array(
        name.filter((one) => one !== '' && one !== '{'),
        { maxLength: 25 },
      ),
    });
    const more = fc.record(
      {
        published: fc.constantFrom('2024', '2024-11', '2024-11-28T10:00', 'Spring'),
        publisher: name,
      },
      { requiredKeys: [] },
    );

    fc.assert(
      fc.property(known, more, fc.constantFrom(...citeStyles), (metadata, facts, style) => {
        const entry = entryOf(style, { ...metadata, ...facts });
        expect(entry).not.toMatch(/undefined|null|\(\)|,,|(?<!\.)\.\.(?!\.)/u);
        if (style !== 'bibtex') return;
        const braces = entry.replace(/\\[{}]/gu, '');
        expect(braces.split('{').length).toBe(braces.split('}').length);
      }),
    );
  });
});

function entryOf(style: CiteStyle, facts: Partial<ArticleMetadata>): string {
  return citedWith(style, facts).entry;
}

function citedWith(style: CiteStyle, facts: Partial<ArticleMetadata>) {
  const { title, language, aliases, other } = lighthouse.metadata;
  const metadata = { title, language, aliases, other, authors: [], ...facts };
  return citeArticle({ ...lighthouse, metadata }, style);
}
