/** What a name names, as far as people ask for it. */
export type NameKind =
  | 'person'
  | 'company'
  | 'school'
  | 'newspaper'
  | 'organisation'
  | 'country'
  | 'city'
  | 'place';

/** Words in a name that tell what it names, by kind; those of places may stand first, too. */
const HEADS: Readonly<Record<Exclude<NameKind, 'person' | 'country' | 'city'>, string>> = {
  company:
    'Inc Ltd Corp Corporation Company Co GmbH AG PLC Plc LLC Holdings Airlines Airways Motors Industries Records Pictures Entertainment Electronics Brewery Breweries Petroleum Telecom Technologies Software Studios Pharmaceuticals Enterprises Supermarkets Stores Lines Trams Buses Ferries Shipping Foods Bakery Bakeries Hotels Logistics Bank Insurance Railways Railroad',
  school: 'University College School Academy Polytechnic Conservatory Gymnasium',
  newspaper:
    'Daily Times Post Journal Herald Gazette Tribune News Magazine Review Chronicle Telegraph Weekly',
  organisation:
    'Party Committee Council Commission Ministry Department Agency Association Society Union Federation Organization Organisation Foundation League Congress Parliament Senate Court Church Army Navy Bureau Board Authority Fund Forum Group Alliance Coalition Institute Institution Museum Library Hospital Orchestra Press Trust Corps Guild Chamber Laboratory Laboratories Secretariat Confederation Cooperative Club Team Administration Assembly Brotherhood Legion Police',
  place:
    'River Lake Sea Ocean Bay Gulf Mountain Mountains Island Islands Valley Park Forest County Province District Street Road Avenue Square Bridge Coast Peninsula Desert Canal Strait Harbor Harbour Airport Station Region Territory Territories Hills Beach Creek Falls Basin Plateau Plains Palace Castle Cathedral Stadium Basilica Abbey Gardens',
};

/** Words that begin the name of a place. */
const PLACE_FIRST: ReadonlySet<string> = new Set(
  'Lake Mount Cape Fort Port Isle Gulf Bay Strait River Rio'.split(' '),
);

const heads = new Map<string, NameKind>();
for (const kind of ['place', 'organisation', 'newspaper', 'school', 'company'] as const) {
  for (const head of HEADS[kind].split(' ')) heads.set(head, kind);
}

/**
 * Tells what a name names by its own words: the last of its main part, which ends before "of" or
 * "for", or its first.
 *
 * @param words - Of a name of several words, small words between them too.
 */
export function kindByHead(words: readonly string[]): NameKind | undefined {
  if (words.length < 2) return undefined;
  const end = words.findIndex((word) => /^(?:of|for|in|at|on|de)$/.test(word));
  const main = end === -1 ? words : words.slice(0, end);
  if (PLACE_FIRST.has(main[0] ?? '')) return 'place';
  return (
    heads.get(main.at(-1)?.replace(/\.$/, '') ?? '') ??
    (end === -1 ? undefined : ofKind(words, end))
  );
}

/** "Communist Party of China" is known by its head; "Bank of England" too, but not "King of Spain". */
function ofKind(words: readonly string[], end: number): NameKind | undefined {
  return end === 1 ? heads.get(words[0] ?? '') : undefined;
}
