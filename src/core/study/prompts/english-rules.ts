import type { PromptRules } from './prompt-rules.js';

const measures =
  '%|per ?cent|percentage points|(?:thousand|million|billion|trillion)(?: (?:people|inhabitants|dollars|euros|pounds|years|tons|tonnes|barrels))?';

/** What calls for discussion in English. */
export const englishRules: PromptRules = {
  rules: [
    {
      kind: 'recommendation',
      // "First, encourage …": a measure proposed, as in a list of measures.
      has: /\b(?:should|ought to|needs? to be|it is (?:necessary|important|essential|vital|advisable) (?:to|that)|recommend(?:s|ed)? (?:that|to)|urge[sd]?|must (?:not |always |first )?(?:have an? |ensure|provide|be \w+ed by|be carried out)|ha(?:s|ve) (?:a|the) duty to)\b|^(?:(?:first|second|third|fourth|final|last)(?:ly)?, )?(?:(?:further|deeply|actively|vigorously) )?(?:accelerate|build|construct|create|develop|emphasi[sz]e|encourage|ensure|establish|expand|foster|improve|increase|integrate|leverage|promote|provide|reduce|strengthen|support) (?!(?:for|in|of|from|to|and|or|by|at|with|on)\b|\w+s? (?:is|are|was|were)\b)/iu,
      lacks:
        /\b(?:not|n't|no) (?:\w+ )?need to be\b|\bshould (?:\w+ )?(?:have|not be confused)\b|^should\b|\bwhat\b.*\b(?:should|ought)\b|\b(?:if|whether|unclear|lest)\b.*\bshould\b/iu,
    },
    {
      kind: 'comparison',
      has: /\b(?:more|less|fewer|(?!other|rather|latter|former|further)\w+er) (?:(?!rather|other)\w+ ){0,2}than (?!(?:about |around )?[$€£]?\d|(?:half|once|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|double|triple|twice|a|any|an?other|all|every|this|that|(?:the )?(?:normal|usual|expected)|ever)\b)|\b(?:(?<!\b(?:and|are|is|be|was|were|been) )compared (?:to|with)|in contrast(?: to| with)?|by contrast|unlike|whereas|differ(?:s|ed)? from|on the other hand)\b/iu,
      // What it differs from stands in the sentence before, or the comparison is made by the way.
      lacks:
        /\b(?:nothing|little|no|not) (?:\w+er|more|less|other) than\b|^\w+er than .* by \d|\bof (?:\w+ ){0,2}\w+er \w+ than\b|s \w+er than \w+[.,;]|\b(?:may|might|can|could) differ\b|^(?:whereas (?:they|it|he|she)|(?:in|by) contrast(?!\s(?:to|with))|on the other hand)\b/iu,
    },
    {
      kind: 'cause',
      has: /\b(?:because|as a (?:direct )?(?:result|consequence) of|result(?:s|ed|ing) (?:in|from)|(?:led|leads|leading) (?:(?!to\b)\w+ )?to (?!(?:the|an?|its|their) (?:\w+, (?:\w+ )*\w+ )?(?:unit|number|formula|equation|expression|notion|concept|definition)\b)(?!(?:the|an?|its|their) (?:\w+ ){0,2}(?:city|town|north|south|east|west|street|road|door|flat|room|gate|house|hall|station|river|building|summit|entrance)\b)|(?:caused|driven|triggered|spurred|prompted) by|ha(?:s|ve) (?:\w+ )?(?:driven|triggered|spurred|prompted|accelerated)|(?:was|were|is|are|been) (?:\w+ )?influenced by|(?:negatively|positively|directly|adversely|strongly) affect(?:s|ed)?|causes (?!(?:in|for|of|and|to be)\b)|caus(?:ed|ing) (?!by)|due to (?!be\b)|owing to|thanks to|therefore|consequently|thereby|thus|gives? rise to (?!(?:\S+ ){0,2}(?:generali[sz]ations?|notions?|concepts?|functions?|numbers?)\b)|gave rise to|contribut(?:es?|ed|ing) (?:significantly |greatly )?to|for this reason|in turn|enable[sd]? (?:[^\s.;]+ ){1,8}to|that is why|the reason)\b/iu,
      // What it follows from stands in the sentence before.
      lacks:
        /^(?:\S+ ){0,4}(?:thus|therefore|consequently|thereby|hence|in turn|for this reason|that is why|as a (?:direct )?(?:result|consequence)(?! of))\b|^(?:second|third|fourth)(?:ly)?,/iu,
    },
    {
      kind: 'number',
      has: new RegExp(
        `(?<![\\p{L}\\p{N}.,])(?:[$€£]\\s?)?\\d+(?:[.,]\\d+)*(?:\\s?(?:–|-|to)\\s?\\d+(?:[.,]\\d+)*)?[\\s-]?(?:${measures})(?!\\p{L})|\\b(?:one|two|three|four|nine) (?:in|out of) (?:every )?(?:two|three|four|five|six|ten|twenty|a hundred)\\b|\\b(?:one|two|three)[- ](?:third|quarter|fifth)s?\\b|(?<![\\p{L}\\p{N}.,])[$€£]?\\d{1,3}(?:,\\d{3})+(?![\\d.,]*\\d)`,
        'iu',
      ),
    },
    {
      kind: 'claim',
      has: /\b(?:(?<!^)most (?:important|significant|influential|effective|successful|powerful|controversial|prominent|dangerous|efficient|famous|popular|serious)|(?:the|its|their|his|her) (?:best|worst|greatest)(?!-)|(?:widely|generally|often|commonly|usually|sometimes|now) (?:regarded|considered|seen|believed|thought|viewed|held|accepted)|(?:is|are|was|were|been) (?:considered|regarded|viewed|thought|believed|seen as)|(?:argue[sd]?|claim(?:s|ed)?|believe[sd]?|suggest(?:s|ed)?|assert(?:s|ed)?|maintain(?:s|ed)?|contend(?:s|ed)?|conclude[sd]?) that|according to (?:the |an? |some |many |most |several |recent |his |her |their )*(?:reports?|stud(?:y|ies)|estimates?|surveys?|research|scholars?|historians?|critics?|legends?|tradition|analysts?|experts?|economists?|scientists?|theor)|undoubtedly|clearly|obviously|certainly|inevitabl[ey]|essential|crucial|vital|decisive|fundamental(?:ly)?(?! (?:theorems?|interactions?|forces?|particles?|constants?|rights?|freedoms?|units?))|only then|impossible|unlikely|controversial|the main (?:reason|cause|goal|purpose)|(?:key|important|central|major|vital|decisive|significant) (?:role|part|factor|player)|instrumental in|highly (?:ranked|regarded|acclaimed|influential)|(?:has|have|had) (?:often |also |sometimes |widely )?been (?:described|praised|criti[cs]i[sz]ed|hailed|blamed)|accused (?:\S+ ){1,6}of|(?:hold|insist|warn|stress|emphasi[sz]e|note|write|declare|admit)(?:s|d|ed|es)? that|held that|wrote that|(?:has|have) shown that|one of the (?:leading|best|greatest))\b/iu,
      // "Franchise records for the best start": counted rather than judged.
      lacks: /\brecords?\b.*\bbest\b|\bbest\b.*\brecords?\b|^(?:second|third|fourth)(?:ly)?,/iu,
    },
    { kind: 'claim', has: /\b[Aa]ccording to (?:the |an? )?\p{Lu}/u },
  ],
  leansBack:
    /^["“]?(?:this|these|those|that|it|they|he|she|its|their|his|her|such|another|both|others?|some of these|one of these|the (?:latter|former|same|other)|in this|in these|for this|as such|then|thus|hence|therefore|consequently|accordingly|further|again|finally|here|still|however|ultimately|nevertheless|nonetheless|instead|moreover|furthermore|similarly|likewise|meanwhile|also|but|and|so|yet|in (?:addition|response|turn|contrast(?! (?:to|with)))|for (?:example|instance)|by contrast|an? (?:\w+ )?example)\b|\bthe (?:two|three|four|latter|former)[.,;]|\b(?:this|these)(?! (?:article|paper|report|study|text|book)\b)|^(?:\S+ ){1,7}(?:those|such(?! as)|(?:at|by|during|of|in|since) that (?:time|year|period|point))\b|^(?:\S+ ){0,3}(?:years?|months?|days?|weeks?|decades?) (?:later|earlier|afterwards?)\b|^(?:[^\s,]+ ){0,3}[^\s,]+,? (?:they|he|she|it(?! (?:is|was|has been) (?:necessary|important|essential|vital|advisable|possible|likely|clear|said|believed|argued|thought|estimated)))\b/iu,
  definitions: [
    /^(?:an? |the )?(?<term>\p{L}[\p{L}-]+(?: [\p{L}-]+){0,2}) (?:is|are) (?:an?|the|any) (?:type|kind|form|process|method|term|set|system|branch|class|group|field|study|act|practice|science|theory|device|state|measure|way|number|property|person|part|condition|technique|chemical|substance|body|series|rule|concept)\b/iu,
    /\b(?:the term )["“]?(?<term>\p{L}[\p{L}-]+(?: [\p{L}-]+){0,2})["”]? (?:is|was|refers|means|describes|denotes)\b/iu,
    /^(?:an? |the )?(?<term>\p{L}[\p{L}-]+(?: [\p{L}-]+){0,2}) (?:is|are|was) defined as\b/iu,
    /^(?:an? |the )?(?<term>\p{L}[\p{L}-]+(?: [\p{L}-]+){0,2}) (?:refers?|means?|denotes?) (?:to )?(?:an?|the|any)\b/iu,
    /\b(?:is|are) (?:called|termed|known as|referred to as|named) (?:an? |the )?["“]?(?<term>\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?)["”]?(?=[.,;(]|$)/u,
  ],
};
