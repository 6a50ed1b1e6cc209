import type { Span } from '../../article/span.js';
import { foldText } from '../../search/fold-text.js';
import { isCommonEnglish } from '../spelling/english-words.js';

/** A run of capitalised words, as it stands in a sentence. */
export interface WrittenName {
  /** Within the sentence. */
  readonly span: Span;
  /** Its words without a title before them: "Luo Jinlian" of "Professor Luo Jinlian". */
  readonly words: readonly string[];
  /** Whether a title for people stands before it, or begins it. */
  readonly isTitled: boolean;
}

/** Finds the names in an English sentence: capitalised words, with the small words between them. */
export function readNames(sentence: string): readonly WrittenName[] {
  return [...sentence.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const isFirst =
      /^[^\p{L}\p{N}]*$/u.test(sentence.slice(0, index)) ||
      /[.!?:]["”’)]? ["“‘(]?$/u.test(sentence.slice(0, index));
    const whole = {
      text: run.replace(/['’]s?$/u, '').replace(/(?<!\b\p{L}|Inc|Ltd|Corp|Co|Jr|Sr)\.$/u, ''),
      start: index,
    };
    return apart(whole).flatMap((part) => nameOf(part, isFirst && part.start === index));
  });
}

/** "St. Mary's Hospital" is one name, "Norway's Parliament" two. */
const POSSESSED =
  'Hospital|College|School|Church|Cathedral|Chapel|Abbey|Park|Square|Hall|Academy|Island';
const CAPITAL = `\\p{Lu}(?:[\\p{L}\\p{N}&-]|['’](?!s(?!\\p{L}))(?=\\p{L})|['’]s(?= (?:${POSSESSED})(?!\\p{L}))|\\.(?=\\p{Lu}))*`;
const INITIAL = '(?:\\p{Lu}|St|Ste|Mt|Dr|Prof|Mr|Mrs|Ms|Rev)\\.';
const SMALL =
  '(?:of(?: the)?|for(?: the)?|de(?: la)?|del|della|di|du|des|da|dos|von(?: der)?|van(?: der| den)?|der|den|bin|ibn|al|el|y|&|and)';
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:${INITIAL}|${CAPITAL})(?: (?:${SMALL} )?(?:${INITIAL} ?|${CAPITAL}))*(?:,? (?:Inc|Ltd|Corp|Co|Jr|Sr)\\.)?`,
  'gu',
);

interface Part {
  readonly text: string;
  readonly start: number;
}

/**
 * Parts "Li Shuwen and Luo Jinlian" where "and" joins two names, and leaves "School of Economics
 * and Management" whole; "of" joins only what has a name of its own before it.
 */
function apart({ text, start }: Part): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { index, 0: joint } of text.matchAll(/ (?:and|y|for(?: the)?) /gu)) {
    const before = text.slice(from, index);
    const isInside = / (?:of|for)(?: the)? /u.test(before) || joint.startsWith(' for');
    const isInstitution = INSTITUTION.test(before);
    if (isInside && isInstitution && !MEMBER.test(before)) continue;
    parts.push({ text: before, start: start + from });
    from = index + joint.length;
  }
  return [...parts, { text: text.slice(from), start: start + from }].flatMap(memberOf);
}

/** Words that end the name of a body which people belong to. */
export const BODY =
  '(?:School|Department|Ministry|Institute|College|Center|Centre|Office|Council|Academy|Association|Society|Agency|Organi[sz]ation|Foundation|Federation|Union|Bank|University|Party|Museum|Club|Guild|Trust|Group)';

const MEMBER = new RegExp(
  `^((?:(?!${BODY}|The )\\p{Lu}[\\p{L}.’'-]+ ){1,3}\\p{Lu}\\p{Ll}[\\p{L}’'-]*) of (?:the )?((?:\\p{Lu}[\\p{L}-]+ )+${BODY})$`,
  'u',
);

/** Parts "Marijke Smit of the Dutch Cycling Union" into who and what. */
function memberOf({ text, start }: Part): readonly Part[] {
  const [, member, body] = MEMBER.exec(text) ?? [];
  if (member === undefined || body === undefined || INSTITUTION.test(member)) {
    return [{ text, start }];
  }
  return [
    { text: member, start },
    { text: body, start: start + text.length - body.length },
  ];
}

const INSTITUTION =
  /(?:^| )(?:School|Department|Ministry|Institute|Faculty|College|Center|Centre|Office|Bureau|Committee|Commission|Council|Academy|Association|Society|Agency|Organi[sz]ation|Foundation|Federation|Union|Bank|Conference|Board|House|Court|University|Party|Fund|Museum|Centers|Institutes)(?: |$)/u;

function nameOf({ text, start }: Part, isFirst: boolean): readonly WrittenName[] {
  let words = text.split(' ');
  let from = start;
  const drop = (): void => {
    from += (words[0] ?? '').length + 1;
    words = words.slice(1);
  };
  // The first word of a sentence is capital whatever it is.
  while (words[0] && (OPENERS.test(words[0]) || (isFirst && from === start && isOrdinary(words)))) {
    drop();
    // "Researchers of Leiden University".
    while (from > start && JOINTS.test(words[0] ?? '')) drop();
  }
  const spoken = from;
  let isTitled = false;
  while (words.length > 1 && TITLES.test(words[0] ?? '')) {
    isTitled = true;
    drop();
  }
  if (
    words.length === 0 ||
    CALENDAR.test(words[0] ?? '') ||
    /^(?:of|for|and)$/u.test(words[0] ?? '')
  )
    return [];
  return [{ span: { start: spoken, end: start + text.length }, words, isTitled }];
}

/** Words that begin a sentence and no name. */
const OPENERS =
  /^(?:The|An?|In|On|At|By|For|As|To|From|With|Under|After|Before|During|Since|Both|While|When|Where|Although|Though|Despite|Another|Each|Every|Many|Most|Some|Several|All|No|This|That|These|Those|It|Its|He|She|They|His|Her|Their|We|Our|I|My|You|Your|If|Because|However|But|And|Or|So|Then|There|Here|What|Who|Which|How|Why|According|Also|Among|Between|Until|Through|Like|Unlike|Not|Only|One|Two|Three|Other|Others|Once|Today|Later|Former|Firstly|Secondly|Thirdly|Finally|Chapter|Figure|Table|Section|Part|Such|Given|Even|Thus|Hence|Per|Via|Upon|Over|Within|Without|Modern|Early|Late)$/u;

const JOINTS = /^(?:of|for|and|the|from)$/u;

function isOrdinary([first = '', second]: readonly string[]): boolean {
  if (second !== undefined && !JOINTS.test(second) && !TITLES.test(second)) return false;
  return isCommonEnglish(foldText(first));
}

const TITLES =
  /^(?:Professor|Prof\.?|Assistant|Associate|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Sir|Lady|Lord|Dame|President|Vice|Prime|Minister|Governor|General|Captain|Colonel|Major|Admiral|Lieutenant|Marshal|Sergeant|King|Queen|Pope|Emperor|Empress|Prince|Princess|Duke|Duchess|Count|Chancellor|Senator|Judge|Justice|Bishop|Archbishop|Cardinal|Saint|St\.|Rev\.?|Reverend|Father|Mayor|Secretary|Chairman|Director|Ambassador|Emir|Sultan|Khan|Tsar|Caliph|Imam|Ayatollah|Comrade)$/u;

const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Christmas|Easter|God|Internet|Earth|Moon|Sun|I|II|III|IV|V|VI|AD|BC|BCE|CE)\.?$/u;
