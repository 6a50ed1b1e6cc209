/** How a text of one language numbers its points in words. */
export interface OrdinalMarkers {
  readonly language: string;
  /** Matches at the start of a sentence or clause; group 1 is a key of `places`. */
  readonly pattern: RegExp;
  /** 1 for the first; `last` closes a run at whatever place it stands. */
  readonly places: ReadonlyMap<string, number | 'last' | 'next'>;
}

/** By language; others can be added here. */
export const ordinalMarkers: readonly OrdinalMarkers[] = [
  {
    language: 'en',
    pattern:
      /^(?:and |but )?(?:the )?(first(?! (?:two|three|four|five|six|seven|eight|nine|ten|few|half|couple|\d+) )|firstly|second|secondly|third|thirdly|fourth|fourthly|fifth|fifthly|sixth|seventh|eighth|ninth|tenth|finally|lastly|last|to begin with|in the first place|in the second place|step (?:\d|one|two|three|four|five|six)|\(?\d{1,2}[).](?= ))(?:(?:ly)?(?:,| and foremost,| of all,|:| is| was| are|[ ]))/i,
    places: new Map<string, number | 'last' | 'next'>([
      ['to begin with', 1],
      ['in the first place', 1],
      ['in the second place', 2],
      ...[
        'first',
        'second',
        'third',
        'fourth',
        'fifth',
        'sixth',
        'seventh',
        'eighth',
        'ninth',
        'tenth',
      ].flatMap((word, index): [string, number][] => [
        [word, index + 1],
        [`${word}ly`, index + 1],
      ]),
      ...['one', 'two', 'three', 'four', 'five', 'six'].map((word, index): [string, number] => [
        `step ${word}`,
        index + 1,
      ]),
      ['finally', 'last'],
      ['lastly', 'last'],
      ['last', 'last'],
    ]),
  },
  {
    language: 'zh',
    pattern:
      /^(第[一二三四五六七八九十]|[一二三四五六七八九十]是|[一二三四五六七八九十](?=、)|首先|其次|再次|再者|最后|其[一二三四五六七八九十]|[①②③④⑤⑥⑦⑧⑨⑩]|[（(][一二三四五六七八九十\d]{1,2}[）)])/,
    places: new Map<string, number | 'last' | 'next'>([
      ['首先', 1],
      ['其次', 2],
      ['再次', 3],
      ['再者', 'next'],
      ['最后', 'last'],
      ...[...'一二三四五六七八九十'].flatMap((sign, index): [string, number][] =>
        [`第${sign}`, `${sign}是`, sign, `其${sign}`, `（${sign}）`, `(${sign})`].map(
          (form): [string, number] => [form, index + 1],
        ),
      ),
      ...[...'①②③④⑤⑥⑦⑧⑨⑩'].map((sign, index): [string, number] => [sign, index + 1]),
    ]),
  },
];
