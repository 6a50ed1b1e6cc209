import type { Span } from '../../article/span.js';
import { months } from '../phrases/english-words.js';
import { BODY } from './read-names.js';

/** What the words beside a name tell of it. */
export type NameClue = 'person' | 'place' | 'city' | 'company' | 'newspaper';

/** Reads what the words right before and after a name tell that it names. */
export function clueOf(sentence: string, name: Span): NameClue | undefined {
  const before = sentence.slice(Math.max(0, name.start - REACH), name.start);
  const after = sentence.slice(name.end, name.end + REACH);
  const isFull = sentence.slice(name.start, name.end).includes(' ');
  if (CALLED.test(before) || DOES.test(after) || IS.test(after)) return 'person';
  if (isFull && name.start === 3 && BYLINE.test(sentence)) return 'person';
  if (isFull && OF_BODY.test(sentence.slice(name.end))) return 'person';
  if (isFull && (SPOKE.test(before) || AGED.test(after))) return 'person';
  if (FIRM.test(before)) return 'company';
  if (TOWN.test(before) || (/, $/.test(before) && DATED.test(after)) || IS_TOWN.test(after))
    return 'city';
  if (PRESS.test(before) || PRINTS.test(after)) return 'newspaper';
  return IN.test(before) ? 'place' : undefined;
}

/** In characters. */
const REACH = 36;

const ROLE =
  'president|emperor|governor|general|captain|minister|bishop|pope|poet|writer|author|philosopher|historian|scientist|physicist|chemist|mathematician|engineer|inventor|architect|astronaut|composer|musician|singer|actor|actress|director|professor|economist|quarterback|coach|linebacker|son|daughter|brother|sister|wife|husband|artist|painter|biologist|explorer|scholar|theologian|senator|geologist|journalist|founder|co-founder|chair|chairman|chairwoman|chairperson|chief|executive|officer|manager|head|leader|spokesman|spokeswoman|spokesperson|mayor|councillor|secretary|treasurer|owner|farmer|fisherman|baker|potter|carpenter|gardener|nurse|doctor|surgeon|lawyer|judge|teacher|headteacher|librarian|student|pupil|researcher|ecologist|botanist|zoologist|psychologist|sociologist|anthropologist|archaeologist|linguist|designer|developer|analyst|consultant|activist|campaigner|resident|neighbour|neighbor|volunteer|pensioner|mother|father|uncle|aunt|grandmother|grandfather|friend|colleague|assistant|editor|reporter|critic|novelist|photographer|driver|skipper|sailor|pilot|soldier|officer|inspector|curator|warden|ranger|keeper|member|expert';
const CALLED = new RegExp(`\\b(?:${ROLE}|named after)\\.?,? $`, 'iu');
const DOES =
  /^(?:,? who\b|,? (?:wrote|said|says|argued|argues|believed|was born|died|married|invented|thinks|explained|recalls?|recalled|told|asked|asks|adds|added|warned|warns|admits|admitted|remembers|hopes|insists|insisted|joked|replied|agreed|agrees|laughed|laughs)\b| \((?:born|b\. |\d{4}[–-]\d{4}))/u;
/** "Henrik Holm, the chief executive of …". */
const IS = new RegExp(
  `^, (?:(?:an?|the|its|their|his|her) )?(?:[\\p{Ll}-]+ ){0,3}?(?:${ROLE})\\b`,
  'iu',
);
const AGED = /^(?:, | \()\d{1,3}(?:,|\)| )/u;
/** A line that tells who wrote the text. */
const BYLINE = /^By \p{Lu}.{3,80}$/u;
/** "Marijke Smit of the Dutch Cycling Union". */
const OF_BODY = new RegExp(
  `^ (?:of|from|at) (?:the )?(?:\\p{Lu}[\\p{L}-]+ )+${BODY}(?!\\p{L})`,
  'u',
);
const SPOKE =
  /\b(?:said|says|asked|adds|added|explains|explained|joked|replied|recalls|recalled|remembers|laughs|warned|warns) $/iu;
const FIRM =
  /\b(?:compan(?:y|ies)|firms?|manufacturers?|retailers?|brands?|startups?|corporations?)(?: (?:such as|like|called|named|including))? $/iu;
const IN = /\b(?:in|near|into|throughout|villages? of|outside|around) $/iu;
const TOWN = /\b(?:cit(?:y|ies)|towns?|capital|port)(?: of| (?:such as|like|called|named))? $/iu;
const IS_TOWN = /^, (?:an?|the) (?:\p{L}+ ){0,2}(?:city|town|capital)\b/iu;
/** A dateline: "By Jane Doe, Turku, 19 March 2024". */
const DATED = new RegExp(`^, (?:\\d{1,2}\\.? )?(?:${months})\\b`, 'u');
const PRESS =
  /\b(?:newspapers?|magazines?|journals?|weekly|daily|published in|appeared in|told|interview with) (?:the )?$/iu;
const PRINTS =
  /^ (?:reported|reports|published|wrote|writes)\b|^,? (?:an?|the) (?:\p{L}+ ){0,2}(?:newspaper|magazine|journal|weekly|daily)\b/iu;
