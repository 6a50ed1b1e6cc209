import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article/article.js';
import { parseArticle } from '../../../../src/core/article/parse-article.js';
import { slice } from '../../../../src/core/article/span.js';
import { locateSpan } from '../../../../src/core/article/span-reference.js';
import { makeCards } from '../../../../src/core/study/cards/make-cards.js';

function article(body: string, language = 'en', slug = 'valley'): Article {
  return parseArticle({ slug, markdown: `---\nlanguage: ${language}\n---\n# Valley\n\n${body}\n` });
}

/** Each card as its sentence with the blank, and its right option. */
function asked(made: Article, corpus?: readonly Article[]): readonly string[] {
  return makeCards(made, 'seed', corpus).map((card) => {
    const text = slice(made.text, card.sentence.span);
    const right = card.options[card.right];
    if (card.kind === 'section') return `section ${right}: ${text}`;
    return `${text.slice(0, card.blank.start)}[${right}]${text.slice(card.blank.end)}`;
  });
}

function optionsOf(made: Article, of: string): readonly string[] {
  const cards = makeCards(made, 'seed');
  return cards.find(({ options, right }) => options[right] === of)?.options ?? [];
}

const mills = [
  'Farmers built the first mill of the valley in 1853 by the river.',
  'In spring a second mill of the valley burnt down in 1871 after a storm.',
  'Farmers of the valley sold a third mill for good in 1898 for want of grain.',
  'It was opened to visitors again in 1988.',
];

describe('makeCards', () => {
  it('makes no card of a sentence that leans on the one before', () => {
    expect(asked(article(mills.join('\n\n'))).join('\n')).not.toContain('It was');
  });

  it('offers years near the one left out', () => {
    expect([...optionsOf(article(mills.join('\n\n')), '1853')].sort()).toEqual([
      '1853',
      '1871',
      '1898',
    ]);
  });

  it.each([
    ['two years', 'The valley of Orn was at war with Tarn from 1853 until peace came in 1871.'],
    [
      'a measure beside its conversion',
      'Shepherds of the valley walk some 45 kilometres (28 miles) to Tarn.',
    ],
    [
      'the mark of a thing',
      'Shepherds of the valley took part in Apollo 45 and asked for article 36.',
    ],
    ['the day of a month', 'Shepherds of the valley came home from the hills on 21 August.'],
  ])('leaves no figure out beside %s', (_, sentence) => {
    const made = article(
      [...mills, sentence, 'Shepherds of Orn sold 36 sheep and kept 45 days of rest.'].join('\n\n'),
    );
    expect(asked(made).filter((one) => one.includes(sentence.slice(0, 20)))).toEqual([]);
  });

  it.each([
    ['over', ['60%', '70%', '90%'], 'Over 60% of the herds of the valley graze on common land.'],
    ['under', ['30%', '40%', '50%'], 'Under 50% of the herds of the valley graze on common land.'],
  ])('offers no share that is as true after "%s"', (_, expected, sentence) => {
    const made = article(
      [
        sentence,
        'Storms of the last winter took about 40% of all the trees from the valley.',
        'Potters of the valley sell nearly 70% of their jars to people from Tarn.',
        'Farmers of the valley keep 90 percent of their honey for the long winter.',
        'Masons of the valley take 30% of their limestone from the quarry of Orn.',
      ].join('\n\n'),
    );
    const cards = makeCards(made, 'seed').map(({ options }) => [...options].sort());
    expect(cards).toContainEqual(expected);
  });

  it('offers only earlier years after "by"', () => {
    const made = article(
      [...mills, 'By 1895 the old farmers of Orn had sold all sheep to Tarn.'].join('\n\n'),
    );
    expect([...optionsOf(made, '1895')].sort()).toEqual(['1853', '1871', '1895']);
  });

  it('leaves out a century beside other centuries', () => {
    const made = article(
      [
        'In the 14th century monks of Tarn drained the marshes of the whole valley.',
        'Potters of Orn came to the valley of Tarn in the late 16th century.',
        'The bells of Tarn were cast in the 17th century by a founder from Orn.',
      ].join('\n\n'),
    );
    expect([...optionsOf(made, '16th')].sort()).toEqual(['14th', '16th', '17th']);
  });

  it('offers cities beside cities, and no country', () => {
    const made = article(
      [
        'Farmers of the valley sold wool and honey to merchants from Venice.',
        'Potters of Tarn learnt to glaze their jars from a master in London.',
        'Masons of the valley once built a tall bridge for people in Prague.',
        'Painters of Orn travelled every second winter through England.',
      ].join('\n\n'),
    );
    expect([...optionsOf(made, 'Venice')].sort()).toEqual(['London', 'Prague', 'Venice']);
  });

  it.each([
    ['another measure', 'A leap of 61 feet by a goat of Tarn beat the old record of 45 feet.'],
    ['its people', 'Some French painters of the valley left with their goats for France.'],
    ['its whole', 'Schools in Wales differ from schools elsewhere in the United Kingdom.'],
  ])('leaves nothing out that is given away by %s', (_, sentence) => {
    const made = article(
      [
        sentence,
        'Goats of Orn walk 36 feet along the walls of the old castle each day.',
        'Sheep of Orn walk 50 feet along the walls of the old castle each day.',
        'Merchants came from Spain to the valley of Tarn for honey.',
        'Merchants came from Greece to the pastures of Orn for wool.',
      ].join('\n\n'),
    );
    expect(asked(made).filter((one) => one.startsWith(sentence.slice(0, 12)))).toEqual([]);
  });

  it('offers terms that fit the sentence, and none of another number', () => {
    const made = article(
      [
        'Geologists of Orn found sedimentary rock below the pastures of the valley.',
        'Most houses of Tarn stand on volcanic ash since the eruption came.',
        'Shepherds in Orn burn dry peat through the winters.',
        'Potters of Tarn make jars of clay that hold water for weeks.',
        'Masons of Tarn work with limestone when summer comes.',
      ].join('\n\n'),
    );
    const options = optionsOf(made, 'limestone');
    expect(options.length).toBeGreaterThanOrEqual(3);
    expect(options).not.toContain('winters');
  });

  it('offers people beside people, and nobody by another of their names', () => {
    const made = article(
      [
        'Farmers of the valley asked the engineer Robert Miller for a bridge in spring.',
        'In autumn the painter Helen Marsh came to the valley for its light.',
        'Shepherds of the valley still sing what the poet Paul Stone wrote for them.',
        'In winter the doctor Bob Miller rode through the valley on a mule.',
        'Tourists come to the valley from Lake Orn in summer.',
      ].join('\n\n'),
    );
    expect([...optionsOf(made, 'Robert Miller')].sort()).toEqual([
      'Helen Marsh',
      'Paul Stone',
      'Robert Miller',
    ]);
  });

  it('takes names from the corpus where the article has too few', () => {
    const made = article('Farmers of the valley once sold all their wool and honey to Italy.');
    const other = article(
      'Merchants came from Spain. Merchants came from Greece. Merchants came from Egypt.',
      'en',
      'coast',
    );
    expect(asked(made)).toEqual([]);
    expect(asked(made, [made, other])).toEqual([
      'Farmers of the valley once sold all their wool and honey to [Italy].',
    ]);
  });

  it('asks for the section of a sentence that has the words of one section only', () => {
    const made = article(`
## Flora

Gentians flower among the pastures when the snow has melted. Gentians and orchids need the pastures to be mown late.

## Crafts

Potters dig their clay by the river and fire it with peat. Kilns of the potters burn peat for three days.

## Winter

Avalanches close the road for weeks in most years. When avalanches come, the road is watched by scouts.
`);
    const sections = makeCards(made, 'seed').filter(({ kind }) => kind === 'section');
    expect(sections.map(({ options, right }) => options[right])).toEqual([
      'Flora',
      'Crafts',
      'Winter',
    ]);
    for (const { options } of sections) {
      expect([...options].sort()).toEqual(['Crafts', 'Flora', 'Winter']);
    }
  });

  it.each([
    [
      'something that was said before',
      'In spring, the order sold its oldest mill by the river to farmers of Orn in 1853.',
    ],
    [
      'some time that was said before',
      'Two years later farmers of the valley sold the mill of Tarn by the river in 1853.',
    ],
    [
      'the walls of some fort',
      'The walls of the fort on this side of Tarn were built by farmers in 1853 and stand.',
    ],
    ['who knows what', 'About 1,853 farmers were hurt in 1853 by a storm.'],
  ])('makes no card of a sentence about %s', (_, sentence) => {
    expect(asked(article([...mills, sentence].join('\n\n'))).join('\n')).not.toContain(
      sentence.slice(0, 20),
    );
  });

  it('leaves nothing out that is one example of several', () => {
    const made = article(
      [
        'Farmers of the valley sold their wool to several countries, including Italy.',
        'Merchants of Tarn came with dried fish and salted butter from Spain.',
        'Painters of Orn travelled every second winter through Greece.',
        'Potters of Tarn learnt to glaze their jars in Egypt.',
      ].join('\n\n'),
    );
    expect(asked(made).filter((one) => one.includes('[Italy]'))).toEqual([]);
    expect(optionsOf(made, 'Greece')).toContain('Spain');
  });

  it('gives a decent quiz of the built-in article, short as it is', () => {
    const markdown = readFileSync('corpus/digital-technology-innovation.md', 'utf8');
    const kinds = makeCards(parseArticle({ slug: 'digital', markdown }), 'seed').map(
      ({ kind }) => kind,
    );
    expect(kinds.filter((kind) => kind === 'cloze').length).toBeGreaterThanOrEqual(12);
    expect(kinds.filter((kind) => kind === 'section').length).toBeGreaterThanOrEqual(2);
  });

  it('makes cards of Chinese', () => {
    const made = article(
      [
        '茶馆在1912年由一位从杭州来的商人开设。',
        '老街的石桥在1934年的大水之后重新修建。',
        '村里的第一所学校在1951年搬进了旧祠堂。',
        '老板娘最喜欢的小说是《红楼梦》和别的旧书。',
        '邮递员每天傍晚给客人们朗读《三国演义》的故事。',
        '棋友们冬天聚在一起抄写《西游记》的段落。',
      ].join('\n\n'),
      'zh-CN',
    );
    expect(asked(made)).toContain('茶馆在[1912]年由一位从杭州来的商人开设。');
    expect([...optionsOf(made, '红楼梦')].sort()).toEqual(['三国演义', '红楼梦', '西游记']);
  });
});

describe('makeCards of Chinese', () => {
  it.each([
    [
      'half a sentence in quotation marks',
      '村长在会上说他“有充分的理由相信”新桥会在冬天以前修好。',
      '有充分',
    ],
    ['a country within a name', '茶商的儿子后来在伦敦成为了全印度穆斯林联盟的会员。', '印度'],
  ])('leaves no %s out', (_, sentence, blank) => {
    const made = article(
      [
        sentence,
        '邮递员每天傍晚给客人们讲“旧桥新事”和别的故事。',
        '棋友们冬天聚在一起抄写“茶馆春秋”里的段落和诗句。',
        '老板娘年轻的时候在老街上听说过“水乡旧梦”这个名字。',
        '茶商们每年春天把最好的茶叶一船一船地卖到法国。',
        '瓷器商人在老街上等了三个月才把货物全部运到巴西。',
      ].join('\n\n'),
      'zh-CN',
    );
    expect(asked(made).filter((one) => one.includes(`[${blank}`))).toEqual([]);
  });
});

const places = ['Italy', 'Spain', 'Greece', 'Egypt', 'Norway'];
const people = ['Robert Miller', 'Helen Marsh', 'Paul Stone', 'Anna Reed'];
const things = ['volcanic ash', 'limestone', 'dry peat', 'gunpowder', 'sandstone', 'an orchid'];
const sentences = fc
  .record({
    who: fc.constantFrom('Farmers of the valley', 'Masons of Tarn', 'In spring the painter'),
    person: fc.constantFrom(...people),
    thing: fc.constantFrom(...things),
    place: fc.constantFrom(...places),
    year: fc.integer({ min: 1100, max: 2030 }),
    share: fc.integer({ min: 1, max: 99 }),
    form: fc.integer({ min: 0, max: 3 }),
  })
  .map(
    ({ who, person, thing, place, year, share, form }) =>
      [
        `${who} brought ${thing} from ${place} to the houses of ${person} in ${year}.`,
        `Some ${share}% of the trade in ${thing} went to ${place} by ship.`,
        `Merchants from ${place} met ${person} for the trade in ${thing}.`,
        `Nobody built with ${thing} before the painter ${person} came to ${place}.`,
      ][form] ?? '',
  );

const articles = fc
  .array(fc.array(sentences, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })
  .map((sections) =>
    article(sections.map((of, at) => `## Part ${'ABCDEFGH'[at]}\n\n${of.join(' ')}`).join('\n\n')),
  );

describe('any card', () => {
  it('asks for something that its sentence says once, and offers nothing else that it says', () => {
    fc.assert(
      fc.property(articles, fc.string(), (made, seed) => {
        for (const card of makeCards(made, seed)) {
          const sentence = slice(made.text, card.sentence.span);
          expect(new Set(card.options).size).toBe(card.options.length);
          expect(card.options.length).toBeGreaterThanOrEqual(3);
          expect(card.options.length).toBeLessThanOrEqual(4);
          expect(locateSpan(made, card.sentence)).toEqual(card.sentence.span);
          const right = card.options[card.right] ?? '';
          if (card.kind === 'section') continue;
          expect(slice(sentence, card.blank)).toBe(right);
          expect(sentence.split(right)).toHaveLength(2);
          expect(card.options.filter((option) => sentence.includes(option))).toEqual([right]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('asks for the section that the sentence stands in', () => {
    fc.assert(
      fc.property(articles, (made) => {
        for (const card of makeCards(made, 'seed')) {
          if (card.kind !== 'section') continue;
          const section = made.sections.find(({ title }) => title === card.options[card.right]);
          expect(section?.span.start).toBeLessThan(card.sentence.span.start);
          expect(section?.span.end).toBeGreaterThanOrEqual(card.sentence.span.end);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the same for the same seed, and keeps its id for another', () => {
    fc.assert(
      fc.property(articles, fc.string(), fc.string(), (made, seed, other) => {
        const again = parseArticle({ slug: made.slug, markdown: markdownOf(made) });
        expect(makeCards(again, seed)).toEqual(makeCards(made, seed));
        const ids = makeCards(made, seed).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(makeCards(made, other).map(({ id }) => id)).toEqual(ids);
      }),
      { numRuns: 30 },
    );
  });

  it('never offers what the text says of the same matter elsewhere', () => {
    const made = article(
      ['Italy', 'Spain', 'Greece', 'Egypt', 'Norway']
        .map((place) => `Farmers of the valley once sold all their wool to ${place}.`)
        .join('\n\n'),
    );
    expect(makeCards(made, 'seed')).toEqual([]);
  });
});

function markdownOf({ text }: Article): string {
  const [title = '', ...blocks] = text.split('\n\n');
  const body = blocks.map((block) => (/^Part [A-H]$/u.test(block) ? `## ${block}` : block));
  return [`---\nlanguage: en\n---\n# ${title}`, ...body].join('\n\n');
}
