/** What people call the article; alternatives of a pattern. */
export const articleNoun =
  'articles?|text|piece|essay|document|blog post|post|report|write-?up|reading|paper|original|publication|page|web ?page|source text|op-ed|story|guide|manual|tutorial|how-?to|handout|leaflet|editorial';

/** What people call those who wrote it; alternatives of a pattern. */
export const authorNoun = 'authors?|writers?';

/** The months; alternatives of a pattern. */
export const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

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
  ['opening', 1],
  ['closing', -1],
]);

export const cardinals: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/** Short forms of chat and the commonest slips in the words of questions. */
export const shorthand: ReadonlyMap<string, string> = new Map(
  `wat what|wht what|waht what|whta what|wut what|wot what|hwat what|whst what|whn when|wen when|whne when|hwen when
wich which|whcih which|whihc which|wihch which|hwo how|hw how|hiw how|woh who|whop who|hwo how|wher where|whre where
whree where|y why|wyh why|wy why|u you|ur your|r are|abt about|abut about|aobut about|teh the|hte the|th the|tha that
adn and|nad and|fo of|ot to|si is|iz is|doe does|dose does|deos does|becuz because|bc because|cuz because
pls please|plz please|tel tell|giv give|artical article|athor author|auther author|waz was|sectoin section|sumary summary|lits list|nite night|tonite tonight|thru through`
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const [short = '', full = ''] = pair.split(' ');
      return [short, full];
    }),
);
