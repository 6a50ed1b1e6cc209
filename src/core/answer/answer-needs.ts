/** A question for a thing of some sort, and what a sentence must hold to answer it. */
export interface Need {
  /** Matched against the folded question. */
  readonly asked: RegExp;
  readonly needed: RegExp;
  /** Whether days and years are no answer. */
  readonly isAmount?: true;
}

/** Words that are an amount, as far as "how many" asks for one. */
const number =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|halves|quarters?|thirds?|fifths?|tenths?|once|twice|doubled?|tripled?|single|several|few|many|most|none|no|both|pair|couple|numerous)\b/iu;

/** What a measure is told by; a "half" may be half of anything. */
const measure = new RegExp(number.source.replace('half|halves|quarters?|', ''), 'iu');

/** Words that say where something is. */
const SOMEWHERE =
  /\b(?:in|at|on|to|from|near|by|under|above|along|across|around|over|through\w*|within|inside|outside|between|behind|beside|off|into|onto|via|towards?|\w*(?:north|south|east|west)(?:ern)?|below|beneath|among|where|here|there|home|abroad|\w+ground|everywhere|nowhere)\b/iu;

/** What a sentence cannot answer without, in whatever words the question is asked. */
export const plainNeeds: readonly Need[] = [
  { asked: /^(?:so |and )?how many\b/u, needed: number, isAmount: true },
  {
    asked:
      /^(?:so |and )?(?:(?:in|on|since|by|from|until) )?(?:what|which) (?:year|decade|century)\b/u,
    needed: /\d{3,4}|centur|decade|\b\d\ds\b/iu,
  },
  {
    asked: /\bhow old\b/u,
    needed:
      /\b(?:old|aged?|ages|born|birthday|ago|years of age|centur\w+|(?:over|under) (?:\d+|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)|\d{4})\b/iu,
  },
  {
    asked: /^(?:so |and )?how (?:large|big) (?:is|was|are|were)\b/u,
    needed:
      /\d|\b(?:\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|twice|times|half|third|quarter|size|area|as (?:large|big|small) as|(?:larg|bigg|small)(?:er|est))\b/iu,
    isAmount: true,
  },
  {
    isAmount: true,
    asked: /\bhow (?:tall|high|deep|wide|far|heavy)\b/u,
    needed:
      /\d|\b(?:metres?|meters?|miles?|feet|foot|inch\w*|km|kilo\w*|tons?|tonnes?|pounds?|stories|storeys|half|as far)\b/iu,
  },
  {
    asked:
      /\bhow much (?:does|did|do|is|was|were|are|will|would)\b(?!.*\b(?:rise|rose|risen|fall|fell|fallen|drop|dropped|grow|grew|grown|increase|increased|decrease|decreased|decline|declined|change|changed)\b).*\b(?:cost|price|charge|pay|paid|worth)/u,
    needed:
      /[$€£¥]|\d|\b(?:dollars?|euros?|pounds?|free|cents?|hundred|thousand|million|nothing|half|price)\b/iu,
  },
  {
    asked: /\b(?:at |by )?what time\b(?! (?:of|period))/u,
    needed: /\d|\b(?:noon|midnight|morning|evening|afternoon|night|dawn|dusk|hours?|o.clock)\b/iu,
  },
];

/**
 * What a sentence needs where the articles lack the word that says of what it is asked: the group
 * `attribute` of the question. Else the sentence may tell it in other words.
 */
export const attributeNeeds: readonly Need[] = [
  {
    asked: /\bhow (?:many|much) (?<attribute>[\p{L}-]+(?: [\p{L}-]+)?)/u,
    needed:
      /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|halves|quarters?|once|twice|doubled?|tripled?|single|several|few|many|most|none|no|both|all|every|each|pair|couple|numerous)\b/iu,
  },
  {
    asked:
      /^(?:so |and )?(?:when (?:is|was|were|are|did|does|do|will|has|had)|(?:in |on |since )?(?:what|which) (?:year|date|month|century|decade)) (?<attribute>.*)/u,
    needed:
      /\b\d{3,4}s?\b|\d:\d|\d\w* century|\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|august|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|century|centuries|decades?|years?|months?|weeks?|days?|hours?|today|yesterday|tomorrow|ago|spring|summer|autumn|winter|fall|morning|evening|night|midnight|noon|\w+day|after|before|during|since|until|when|while|once|early|late|later|recent|recently|era|age|period|reign|war|times?|next|last|following)\b/iu,
  },
  {
    // Such deeds have a day or a year; an "era" or a "later" tells none.
    asked:
      /^(?:so |and )?(?:when|(?:in |on |since )?(?:what|which) (?:year|date|century)) (?<attribute>.*\b(?:invented|invent|founded|discovered|born|patented|created|launched|established)\b.*)/u,
    needed: /\d|\b(?:centur\w+|ago|today|yesterday|decades?)\b/iu,
  },
  {
    // "who invented …": somebody did it. "who should …" may be answered by any sort of group.
    asked:
      /^(?:so |and )?who (?:(?:is|was|are|were) (?:the |an? )?)?(?:first |originally |actually )?(?<attribute>[\p{L}-]+)/u,
    // A name within the sentence, somebody's words for themselves, or people by what they do.
    needed:
      /(?<=[\p{Ll},] )\p{Lu}\p{L}|\b(?:he|she|they|we|him|her|his|their|people|men|women|man|woman)\b|\b\p{L}{2,}(?:ers?|ors?|ists?|ians?|ants?|ents?)\b/u,
  },
  {
    asked:
      /^(?:so |and )?where (?:(?:is|are|was|were|does|do|did|can|could|has|have|had) )(?<attribute>.*)/u,
    needed: SOMEWHERE,
  },
  {
    asked:
      /\bwhat (?:is|was|are|were) the (?:\p{L}+ )?(?<attribute>population|height|weight|length|width|depth|area|size|temperature|speed|distance|cost|price|salary|budget|age|percentage|mass|volume|capacity)\b/u,
    needed: measure,
    isAmount: true,
  },
  {
    asked: /\bwhat (?:is|was|are|were) the (?<attribute>names?) (?:of|for)\b/u,
    needed: /(?<=[\p{Ll},;(] )\p{Lu}|[“"‘']|\b(?:called|named|known as|terms?)\b/u,
  },
];
