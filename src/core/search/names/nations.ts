/** Names of countries in a language, such as "France"; some are of several words. */
export function countriesIn(language: string): ReadonlySet<string> {
  return namesOf(language, 'region', regions);
}

/** English words for what belongs to a people, such as "French". */
export function peoplesIn(language: string): ReadonlySet<string> {
  return new Set([...namesOf(language, 'language', languages), ...peoples]);
}

/** Whether what is called by one of two words may be called by the other, too. */
export function mayBeOne(one: string, other: string): boolean {
  return islanders.has(one) && islanders.has(other);
}

const islanders = new Set([
  'British',
  'English',
  'Scottish',
  'Welsh',
  'Irish',
  'United Kingdom',
  'Ireland',
  'Britain',
  'Great Britain',
  'England',
  'Scotland',
  'Wales',
  'Northern Ireland',
]);

function namesOf(
  language: string,
  type: 'region' | 'language',
  codes: string,
): ReadonlySet<string> {
  const key = `${type} ${language}`;
  const known = read.get(key);
  if (known) return known;
  const names = new Intl.DisplayNames([language], { type, fallback: 'none' });
  const found = new Set(codes.split(' ').flatMap((code) => names.of(code) ?? []));
  read.set(key, found);
  return found;
}

/** Of a few languages; to read one takes a millisecond. */
const read = new Map<string, ReadonlySet<string>>();

/** ISO 3166: countries whose names are usual in texts and need no "the". */
const regions =
  'AF AL DZ AO AR AM AU AT AZ BD BY BE BO BR BG KH CM CA CL CN CO CR HR CU CZ DK DO EC EG EE ET FI FR GE DE GH GR GT HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KW LV LB LY LT LU MG MY ML MT MX MD MN MA MZ MM NP NZ NI NG NO PK PA PY PE PL PT QA RO RU RW SA SN RS SG SK SI SO ZA KR KP ES LK SD SE CH SY TW TJ TZ TH TN TR UG UA UY UZ VE VN YE ZM ZW';

/** ISO 639: languages that are named like the people who speak them. */
const languages =
  'ar bg cs da de el en es fa fi fr he hi hu id it ja ko nl no pl pt ro ru sr sv th tr uk vi zh';

const peoples =
  'British American Canadian Australian Mexican Brazilian Austrian Swiss Belgian Scottish Irish Welsh Egyptian Indian Cuban Israeli Iranian Iraqi Mongol Ottoman Prussian Roman'.split(
    ' ',
  );
