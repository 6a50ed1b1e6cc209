import { describe, expect, it } from 'vitest';
import { numberSections } from '../../../src/core/article/number-sections.js';

/** Headings of one level. */
function flat(...texts: readonly string[]) {
  return texts.map((text) => ({ text }));
}

function named(
  texts: readonly { readonly text: string; readonly parent?: number }[],
  opening = true,
) {
  return numberSections(texts, opening).map(({ number, titleStart }, at) => [
    number,
    texts[at]?.text.slice(titleStart),
  ]);
}

describe('numberSections', () => {
  it.each([
    ['leading zeros', ['01. Aims', '02. Means'], ['1', '2'], ['Aims', 'Means']],
    ['colons', ['1: Aims', '2: Means'], ['1', '2'], ['Aims', 'Means']],
    ['brackets', ['1) Aims', '(2) Means'], ['1', '2'], ['Aims', 'Means']],
    ['dashes', ['1 – Aims', '2 - Means'], ['1', '2'], ['Aims', 'Means']],
    ['words', ['Section 3: Aims', 'Section 4: Means'], ['3', '4'], ['Aims', 'Means']],
    ['words alone', ['Chapter 1', 'Chapter 2'], ['1', '2'], ['Chapter 1', 'Chapter 2']],
    ['steps', ['Step 1. Fold', 'Step 2. Cut'], ['1', '2'], ['Fold', 'Cut']],
    ['Roman numerals', ['IV. Aims', 'V. Means'], ['4', '5'], ['Aims', 'Means']],
    ['parts', ['Part I: Aims', 'Part II: Means'], ['1', '2'], ['Aims', 'Means']],
    [
      'bare numbers that count on',
      ['1 Aims', '2 Means', '3 Ends'],
      ['1', '2', '3'],
      ['Aims', 'Means', 'Ends'],
    ],
    ['gaps', ['1. Aims', '3. Ends'], ['1', '3'], ['Aims', 'Ends']],
    ['no space', ['1.Aims', '2.Means'], ['1', '2'], ['Aims', 'Means']],
    [
      'Chinese numerals',
      ['一、目标', '二、方法', '十二、结论'],
      ['1', '2', '12'],
      ['目标', '方法', '结论'],
    ],
    ['Chinese brackets', ['（一）目标', '（二）方法'], ['1', '2'], ['目标', '方法']],
    [
      'Chinese chapters',
      ['第一章 目标', '第二章：方法', '第3节方法'],
      ['1', '2', '3'],
      ['目标', '方法', '方法'],
    ],
    ['wide digits', ['１．目的', '２．方法'], ['1', '2'], ['目的', '方法']],
    ['Korean chapters', ['제1장 목적', '제2장 방법'], ['1', '2'], ['목적', '방법']],
    [
      'decimals of one level',
      ['1. Aims', '1.1 Near', '2. Means'],
      ['1', '1.1', '2'],
      ['Aims', 'Near', 'Means'],
    ],
    ['other languages', ['Kapitel 2: Ziele', 'Глава 3. Цели'], ['2', '3'], ['Ziele', 'Цели']],
    ['paragraph signs', ['§ 4 Aims', '§ 5 Means'], ['4', '5'], ['Aims', 'Means']],
  ])('reads %s', (_name, headings, numbers, titles) => {
    expect(named(flat(...headings))).toEqual(numbers.map((number, at) => [number, titles[at]]));
  });

  it.each([
    ['a quantity', ['60 Minutes', 'The rest']],
    ['a year', ['1999 elections', '2003 elections']],
    ['a name with an initial', ['C. elegans', 'D. melanogaster']],
    ['an initial that is a numeral', ['V. S. Naipaul', 'Others']],
    ['a pronoun', ['I am a cat', 'You are not']],
    ['a percentage', ['3.5 % growth', '4.5 million people']],
    ['a date', ['2024-11-28', '2024-11-29']],
    ['a time', ['12:30 Lunch', '13:30 Rest']],
    ['a word that starts like one', ['Partly true', 'Section leaders']],
    ['a version', ['3.js basics', '2D drawing']],
  ])('takes %s for a part of the title', (_name, headings) => {
    expect(named(flat(...headings))).toEqual(headings.map((text, at) => [String(at + 1), text]));
  });

  it('counts by place when the numbers carried are not increasing', () => {
    expect(named(flat('1. Aims', '1. Means', '3. Ends'))).toEqual([
      ['1', 'Aims'],
      ['2', 'Means'],
      ['3', 'Ends'],
    ]);
  });

  it('gives headings without a number those after the highest, trailing ones first', () => {
    expect(named(flat('Preface', '1. Aims', 'Aside', '2. Means', 'Conclusion', 'Notes'))).toEqual([
      ['5', 'Preface'],
      ['1', 'Aims'],
      ['6', 'Aside'],
      ['2', 'Means'],
      ['3', 'Conclusion'],
      ['4', 'Notes'],
    ]);
  });

  it('leaves 0 to the opening', () => {
    const headings = flat('0. Preface', '1. Aims');

    expect(named(headings, true).map(([number]) => number)).toEqual(['2', '1']);
    expect(named(headings, false).map(([number]) => number)).toEqual(['0', '1']);
  });

  it('nests', () => {
    const headings = [
      { text: '2. Aims' },
      { text: '2.1 Near', parent: 0 },
      { text: '2.2 Far', parent: 0 },
      { text: '3. Means' },
      { text: '1. Own', parent: 3 },
      { text: '2. Borrowed', parent: 3 },
      { text: 'Deep', parent: 5 },
    ];

    expect(named(headings)).toEqual([
      ['2', 'Aims'],
      ['2.1', 'Near'],
      ['2.2', 'Far'],
      ['3', 'Means'],
      ['3.1', 'Own'],
      ['3.2', 'Borrowed'],
      ['3.2.1', 'Deep'],
    ]);
  });

  it('counts by place throughout when two levels carry the same number', () => {
    const headings = [{ text: '1.1 Near' }, { text: 'Inner', parent: 0 }, { text: '1.1.1 Deep' }];

    expect(named(headings)).toEqual([
      ['1', 'Near'],
      ['1.1', 'Inner'],
      ['2', 'Deep'],
    ]);
  });
});
