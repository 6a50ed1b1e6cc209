/** What people call the article; alternatives of a pattern. */
export const articleNoun =
  'articles?|text|piece|essay|document|blog post|post|report|write-?up|reading|paper|original|publication|page|web ?page|source text|op-ed|story';

/** What people call those who wrote it; alternatives of a pattern. */
export const authorNoun = 'authors?|writers?';

/** 1 for the first; -1 for the last, -2 for the one before it. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ['firstly', 1],
  ['first', 1],
  ['1st', 1],
  ['secondly', 2],
  ['second', 2],
  ['thirdly', 3],
  ['third', 3],
  ['fourthly', 4],
  ['fourth', 4],
  ['fifthly', 5],
  ['fifth', 5],
  ['sixthly', 6],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['lastly', -1],
  ['last', -1],
  ['final', -1],
  ['finally', -1],
  ['second to last', -2],
  ['second last', -2],
  ['penultimate', -2],
]);

export const cardinals: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
