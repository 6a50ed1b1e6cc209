import { wordClass } from './word-classes.js';

/** In UTF-16 code units, for a language with an alphabet; ideographs count three times. */
const lengths = { least: 45, most: 320 } as const;

/** Whether a text is a whole sentence that is understood without the ones before it. */
export function standsAlone(text: string): boolean {
  const length = text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  return (
    length >= lengths.least &&
    length <= lengths.most &&
    /[.!。！][)）]?$/u.test(text) &&
    /^[(（]?[\p{Lu}\p{Script=Han}\d]/u.test(text) &&
    !/["«»[\]…=]|\s{2}|\n| [IVX]{1,4}\. \p{Lu}|[:：]|\p{L}\.\p{Lu}\p{Ll}/u.test(text) &&
    closes(text) &&
    !leansOnOthers(text) &&
    !isOpenDefinite(text) &&
    !/^\p{Lu}\p{Ll}+(?:ing|ed)\b.*,? (?:it|he|she|they|its|their|his|her)\b/u.test(text) &&
    !/\b(?:here|last year|this year|now|today|currently)\b/iu.test(text)
  );
}

/** Whether a sentence has a word for what was said before: "it", "after that", "the empire". */
export function leansOnOthers(text: string): boolean {
  return (
    leansBack.test(text) ||
    leansAnywhere.test(text) ||
    saysWhichBefore(text) ||
    lacksPerson(text) ||
    leansBackInChinese.test(text)
  );
}

/** Each bracket and each quotation mark has its fellow. */
function closes(text: string): boolean {
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  return (
    count(/[(（]/gu) === count(/[)）]/gu) &&
    count(/[“「《]/gu) === count(/[”」》]/gu) &&
    count(/‘/gu) <= count(/’/gu)
  );
}

/** Opens with a word for something said before, or has one for its subject. */
const leansBack =
  /^(?:it|they|he|she|we|you|I|its|their|his|her|our|my|both|either|neither|others?|some|many|much|more|less|few|fewer|little|most|several|all|each|none|one|two|three|four|five|half|however|but|and|or|so|yet|nor|then|thus|hence|therefore|instead|moreover|furthermore|besides|additionally|also|later|earlier|soon|here|there|meanwhile|similarly|likewise|conversely|accordingly|consequently|nevertheless|nonetheless|otherwise|overall|finally|ultimately|again|still|indeed|subsequently|previously|eventually|afterwards?|alternatively|in (?:addition|contrast|response|turn|fact|particular|general|short|other words|return|total|all|part|practice|reality|both)|as (?:an? (?:response|result)|such|well|of)|at (?:first|last|least|that|the (?:same )?time)|by (?:then|contrast|comparison)|on the (?:other|contrary)|following|after (?:the|several)|before (?:the|that)|during the|for (?:example|instance|the)|with the|due to the|because of the|to (?:do|the)|like|unlike|according to|an?other|the new|in one|other|only|even|if|while|when|since|although|though|because|once|despite|rather|not|nothing|what|how|why|where|who)\b(?!['’]s)/iu;

/** Points at something that the sentence may not hold. */
const leansAnywhere =
  /\b(?:this|these|those|such(?! as)|aforementioned|aforesaid|respective(?:ly)?|the (?:latter|former|same|other|others|two|three|four|said|resulting|above|following|rest|remaining|previous|next|entire|second|third)|as follows|another|an? (?:different|similar|further|second|third|later)|(?<!but )also|too|(?:at|by|during|around|of|in|on|from|since|until|for) that (?:time|year|day|period|point|era|season|night|month|decade|century|age|war|game|battle)|(?:against|of|from|for|by|with|to|on|about) that (?!of|which|in\b)\p{Ll}+|(?:days?|weeks?|months?|years?|decades?|hours?|minutes?) (?:later|earlier|afterwards?|prior)|(?:the|['’]s|their|his|her|its) next|there|then|so-called|(?:suggest|propos|recommend|introduc)ed it|everything|everybody|everyone|see|however|therefore|instead|i\.e|e\.g)\b|^(?:\S+ ){0,6}(?:he|she|it(?! (?:is|was) [^.]*\bth(?:at|ose)\b)|they|we|you)\b|^(?:\S+ ){0,3}(?:his|her|their|him|them|its|our|your)\b/iu;

/**
 * "The fort fell …", "In 1758, the fort fell …": which one was said before, unless the words after
 * it tell. "The walls of the fort" do not tell either.
 */
export function isOpenDefinite(text: string): boolean {
  const [, opening] = /^(?:[^,]{3,40}, t|T)he ((?:[\p{L}\p{N}'’-]+ ?){1,7})/u.exec(text) ?? [];
  if (!opening) return false;
  const words = opening.trim().split(' ');
  for (const [at, word] of words.entries()) {
    if (word === 'of' && words[at + 1] === 'the' && /^\p{Ll}/u.test(words[at + 2] ?? ''))
      return true;
    if (telling.test(word)) return false;
    // "The cascade results in …": the verb, and nothing has told which cascade.
    if (at > 0 && /[^s]s$/u.test(word) && wordClass(word) === 'either') return true;
    if (!['singular', 'plural', 'adjective', 'either'].includes(wordClass(word) ?? '')) return true;
  }
  return true;
}

/** "In the 17th century the empire had 32 provinces": which one, no name before it tells. */
function saysWhichBefore(text: string): boolean {
  const at = text.search(
    /\bthe (?:\p{Ll}+ )?(?:empire|territory|country|kingdom|region|area|province|colony|island|town|village|company|corporation|organi[sz]ation|agency|group|team|school|building|station|project|programme|program|book|film|novel|war|battle|siege|treaty|agreement|event|act|bill|incident|attack|revolt|king|emperor|queen|fort|bridge|embargo|plan|report|study|data|results?|survey)(?=[.,;)]| (?:is|was|were|are|had|has|have|to|and|in|into|from|until|after|before|\p{Ll}+ed)\b)/u,
  );
  return (
    at >= 0 &&
    !/(?<=\s)\p{Lu}\p{Ll}|^(?!In|On|At|By|The|An?|To|For|From|With|During|After|Before)\p{Lu}\p{Ll}+(?: \p{Lu}|['’]s)/u.test(
      text.slice(0, at),
    )
  );
}

/** "He disagreed with the call": one thing, with nothing beside it that tells which. */
export function hasBareDefinite(text: string): boolean {
  return [...text.matchAll(bareDefinite)].some(
    ({ 1: noun = '', index }) =>
      !everybodys.test(noun) &&
      ['singular', 'either'].includes(wordClass(noun) ?? '') &&
      !text.slice(0, index).toLowerCase().includes(noun),
  );
}

const bareDefinite =
  /\b[Tt]he (\p{Ll}+)(?=[,.;]|['’]s | (?:and|but|or|was|were|had|has|is|are|arose|came|did|could|would)\b)/gu;

/** There is but one, or it does not matter which. */
const everybodys =
  /^(?:world|earth|sun|moon|sky|sea|ground|air|wind|land|countryside|public|state|nation|government|economy|environment|climate|law|future|past|present|end|beginning|start|middle|time|year|day|night|morning|evening|west|east|north|south|rest|population|media|press|internet|poor|rich|body|brain|heart|mind|skin|soul|family|home|house|market|army|navy|church|city|country|universe|nucleus|majority|minority|average|maximum|minimum|spring|summer|autumn|winter|weather)$/u;

/** Begins what tells one thing from others of its name. */
const telling =
  /^(?:of|for|by|between|from|among|against|in|on|at|near|with|that|which|who|whose|to|\p{Lu}.*|\d.*|.*-.*|first|last|only|oldest|largest|\p{Ll}+est|most)$/u;

/** Has "he" or "her" and no name before it; a month and the first word are none. */
function lacksPerson(text: string): boolean {
  const at = text.search(/\b(?:he|she|him|her|his|hers|himself|herself)\b/u);
  return at >= 0 && !/ (?!(?:[JFMASOND]\p{Ll}+) \d)\p{Lu}\p{Ll}+/u.test(text.slice(0, at));
}

const leansBackInChinese =
  /^(?:[这那该此其他她它]|两者|前者|后者|另|还|也|但|然而|因此|所以|于是|不过|同时|之后|随后|后来|接着|然后|例如|比如|而且|并且|而|并|又|再|当时|根据这|由于这|为此|对此|与此)|[，,](?:这|该)|[这该此](?:[些种个样次项位里段]|一)|上述|如下|以下|分别|前文/u;
