/** Pairs of words that a statement cannot be turned round by and stay true. */
const PAIRS = `least most, fewest most, lowest highest, smallest largest, smallest biggest, latest earliest,
latest first, worst best, worse better, shortest longest, weakest strongest, slowest fastest,
oldest youngest, oldest newest, cheapest dearest, decrease increase, decreased increased,
decreases increases, decreasing increasing, minimum maximum, less more, fewer more, lower higher,
smaller larger, smaller bigger, slower faster, weaker stronger, shorter longer, minority majority,
below above, exclude include, excluded included, excludes includes, disadvantage advantage,
disadvantages advantages, ancient modern, negative positive,
prohibited allowed, import export, imports exports, external internal, passive active, private public,
indirect direct, rare common, rarely often, seldom often, failure success, failures successes,
weak strong, simple difficult, simple complex, easy difficult, easy hard, simplicity difficulty,
simplicity complexity, father mother, son daughter, husband wife, informal formal, illegal legal,
dependent independent, rejected accepted, reject accept, rejects accepts, refuse accept,
refused accepted, begin end, began ended, birth death, born died, married divorced,
prohibits allows, prohibit allow, prohibit permit, prohibits permits, prohibited permitted,
help prevent, helps prevents, helped prevented, encourage discourage, attack defend,
attacked defended, victory defeat, won lost, win lose, profit loss, gain loss, gained lost,
supported opposed, support oppose, supports opposes, urban rural, female male, women men,
northern southern, eastern western, cheap expensive, hot cold, hotter colder, wet dry, poor rich,
poorest richest, similarity difference, similarities differences, similar different, enemy friend,
enemies friends, enemy ally, enemies allies, temporary permanent, voluntary compulsory,
optional mandatory, optional required, arrive leave, arrived left, strengthen weaken,
strengthened weakened, built destroyed, created destroyed, upper lower, primary secondary,
guilty innocent, thicker thinner, deeper shallower, slowest quickest, shrink grow, shrank grew,
safe dangerous, good bad, allowed forbidden, permitted forbidden, mandatory optional,
obligatory optional, accept decline, accepted declined, present absent, increased fell, increased declined,
loose tight, wide narrow, raw cooked, fresh stale, true false, clean dirty, heavy light, quiet loud,
fell rose, fall rise, fell grew, declined grew, declined rose`;

const opposites = new Map<string, Set<string>>();
for (const pair of PAIRS.split(/,\s+/)) {
  const [one = '', other = ''] = pair.split(' ');
  opposites.set(one, new Set([...(opposites.get(one) ?? []), other]));
  opposites.set(other, new Set([...(opposites.get(other) ?? []), one]));
}

const NEGATING = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'anti', 'over', 'under', 'de', 'mis'];
const TURNING: readonly (readonly [string, string])[] = [
  ['over', 'under'],
  ['under', 'over'],
  ['in', 'ex'],
  ['ex', 'in'],
  ['pre', 'post'],
  ['post', 'pre'],
  ['dis', 'en'],
  ['en', 'dis'],
];
/** Fewer letters are as likely to begin with a prefix by chance. */
const LEAST_STEM = 4;

/** Gives the words that a small table has as the opposites of a word in lower case. */
export function oppositesOf(word: string): ReadonlySet<string> {
  return opposites.get(word) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Gives what prefixes and endings make of a word to say its opposite, whether or not the
 * language has it: "encourage" of "discourage", "careless" of "careful".
 *
 * @param word - In lower case.
 */
export function turnedForms(word: string): readonly string[] {
  if (word.length <= LEAST_STEM) return [];
  const found: string[] = [];
  for (const prefix of NEGATING) {
    found.push(prefix + word);
    const rest = word.slice(prefix.length);
    if (word.startsWith(prefix) && rest.length >= LEAST_STEM) found.push(rest);
  }
  for (const [prefix, other] of TURNING) {
    if (word.startsWith(prefix)) found.push(other + word.slice(prefix.length));
  }
  if (word.endsWith('less')) found.push(`${word.slice(0, -4)}ful`, word.slice(0, -4));
  if (word.endsWith('ful')) found.push(`${word.slice(0, -3)}less`);
  return found;
}
