import { say, subject } from './english-parts.js';
import { articleNoun, authorNoun } from './english-words.js';
import type { Phrases } from './phrases.js';

const place =
  'section|part|bit|passage|paragraph|chapter|place|spot|sentence|line|lines|quote|quotation|words|wording|text|discussion';

/** How a question in English speaks of its topic. */
export const englishFrames: Phrases['frames'] = [
  [
    'quote',
    new RegExp(
      `^(?:in|under|on) (?:which|what) (?:${place}) (?:(?:is|are|was|were) (?<topic>.+?) (?:mentioned|discussed|said|stated|covered|described|explained|quoted|found))$`,
    ),
  ],
  [
    'mention',
    /^(?:does|do|did) (?:the )?(?:(?:words?|terms?|phrases?|names?) )?(?<topic>.+?) (?:appear|occur|come up|show up)(?: (?:anywhere|here|in .+))?$/,
  ],
  [
    'quote',
    new RegExp(
      `^where (?:exactly |else )?(?:in (?:the |this )?(?:${articleNoun}) )?(?:does|do|did) ${subject} (?:exactly |actually |even )?(?:${say}|talk|talks|speak|speaks)(?: (?:about|on|of|that|the words|the phrase|the quote|the line))* (?<topic>.+)$`,
    ),
  ],
  [
    'quote',
    new RegExp(
      `^where (?:exactly |else )?(?:in (?:the |this )?(?:${articleNoun}) )?(?:is|are|was|were) (?<topic>.+?) (?:mentioned|discussed|said|stated|covered|described|explained|talked about|quoted|written about)$`,
    ),
  ],
  [
    'quote',
    /^where (?:can|could|do|did) (?:i|we|you) (?:find|read|see) (?:(?:about|something about|more about|the (?:part|section|passage|bit|sentence|line|quote) (?:about|on|where|that|with)|out about|information (?:on|about)) )(?<topic>.+)$/,
  ],
  [
    'quote',
    new RegExp(
      `^where (?:is|are|was|were) (?:the |that |a )?(?:${place}|passages|sentences|mention) (?:about|on|of|where|that|with|saying|mentioning|says|mentions) (?<topic>.+)$`,
    ),
  ],
  [
    'quote',
    new RegExp(
      `^(?:show|find|give|get|read|locate|look up|search(?: for)?|quote|point to|cite)(?: me| us)? (?:the |a |an |any |its |that )?(?:exact |full |actual )?(?:${place}|passages|paragraphs|sentences|quotes|mention|mentions)(?: (?:about|on|of|where|that|which|with|for|saying|says|it says|they say|the authors say|mentioning|mentions|containing|regarding|discussing|${subject} (?:${say})))* (?<topic>.+)$`,
    ),
  ],
  [
    'quote',
    new RegExp(
      `^(?:in|under|on|at) (?:which|what) (?:${place}) (?:does|do|did|has|have) ${subject} (?:${say}|talk about|speak of|refer to)(?: (?:about|of|on|that))? (?<topic>.+)$`,
    ),
  ],
  [
    'quote',
    new RegExp(
      `^(?:what (?:is|are|was|were) |(?:show|find|give|get)(?: me| us)? )?(?:the )?(?:exact|precise|original|actual|full|verbatim) (?:${place}|words|phrasing|quotes)(?: (?:about|of|on|with|for|from|by|where|that|which|regarding|containing|has|contains|mentions|mentioning|says|saying|${subject} (?:${say}|used?|uses)))* (?<topic>.+)$`,
    ),
  ],
  [
    'quote',
    new RegExp(
      `^(?:quote|cite|find|show|give)(?: me| us)? (?:exactly )?what ${subject} (?:${say}|said|wrote|think|thinks)(?: (?:about|of|on|that))? (?<topic>.+)$`,
    ),
  ],
  [
    'heading',
    new RegExp(
      `^(?:which|what) (?:section|part|chapter) (?:of (?:the |this )?(?:${articleNoun}) )?(?:is (?:about|on)|(?:talks|tells|speaks) (?:about|of)|discusses|covers|deals with|treats|describes|explains|addresses|is called|is titled)(?: the)? (?<topic>.+)$`,
    ),
  ],
  [
    'quote',
    new RegExp(
      `^(?:which|what) (?:${place}) (?:of (?:the |this )?(?:${articleNoun}) )?(?:says|mentions|talks about|discusses|covers|is about|deals with|describes|explains|contains|addresses|refers to|treats|speaks of|has)(?: the)? (?<topic>.+)$`,
    ),
  ],
  [
    'mention',
    new RegExp(
      `^(?:does|do|did|is|are|has|have|had|would|will) ${subject} (?:(?:ever|also|actually|even|really|specifically|explicitly|at all|anywhere) )*(?:mention|mentions|mentioned|discuss|discussed|talk about|talked about|talking about|say (?:anything|something|much|a word) (?:about|on|regarding)|cover|covered|address|addressed|refer to|speak of|speak about|touch (?:on|upon)|deal with|include|contain|explain|describe|name|bring up|have (?:anything|something) (?:about|on)|say(?: that)?|state(?: that)?|claim(?: that)?|argue(?: that)?|think(?: that)?|believe(?: that)?|recommend|suggest(?: that)?|support|about|propose)(?: (?:anything|something|any|the (?:topic|subject|idea|word|term|issue) of)(?: about| on| of)?)? (?<topic>.+)$`,
    ),
  ],
  [
    'mention',
    new RegExp(
      `^(?:is|are|was|were) (?!there)(?<topic>.+?) (?:(?:ever|also|actually|even|really|specifically|explicitly) )?(?:mentioned|discussed|covered|addressed|talked about|brought up|referred to|touched (?:on|upon)|included|named|described|in (?:the |this )?(?:${articleNoun})|in here|a topic|part of (?:the |this )?(?:${articleNoun}))(?: (?:anywhere|at all|here|in (?:any |more |great )?detail|at length|briefly|much|by (?:it|this|(?:the |this |these )(?:${articleNoun}|polic(?:y|ies)|laws?|acts?|rules?|regulations?|agreement|contract|terms|scheme|programme|warranty))|in (?:it|there|here|(?:the |this )?(?:${articleNoun}))))?$`,
    ),
  ],
  [
    'mention',
    new RegExp(
      `^(?:is|are) there (?:anything|something|any (?:mention|discussion|talk|reference|information|info|word)|a (?:mention|discussion|section|part|passage|paragraph|reference|word)|(?:section|part)s?) (?:said |written |in (?:here|there|it|(?:the |this )?(?:${articleNoun})) )?(?:about|on|of|to|regarding) (?<topic>.+)$`,
    ),
  ],
  [
    'mention',
    /^(?:any(?:thing)?|some(?:thing)?) ?(?:mention|reference|info|information|word)?s? (?:about|of|on|regarding) (?<topic>.+)$/,
  ],
  [
    'section',
    /^(?:(?:show|give|read|open|get|go to|print|display|see|view|quote)(?: me| us)? )?(?:the )?(?:whole |entire |full |complete )?(?:section|chapter|part|bit) (?:about|on|titled|called|named|entitled|with the title|regarding|concerning|dealing with|that (?:talks about|deals with|is about|discusses|covers)|which (?:talks about|deals with|is about|discusses|covers)|where (?:it|they) (?:talks?|discuss(?:es)?) about) (?<topic>.+)$/,
  ],
  [
    'section',
    /^what (?:is|does it say) (?:written |said )?(?:in|inside|under) (?:the )?(?:section |part |chapter )?(?<topic>.+?)(?: (?:section|part|chapter))?$/,
  ],
  [
    'section',
    /^what (?:does|is) (?:the )?(?:section|part|chapter) (?:on|about|called|titled|named) (?<topic>.+?)(?: (?:say|says|about|discuss|cover|mean))?$/,
  ],
  [
    'section',
    /^(?:(?:show|give|read|open|get|go to|print|display|see|view|explain|quote|what does)(?: me| us)? )?(?:the )?(?<topic>(?:(?!of\b)\S+ ){0,6}\S+) (?:section|chapter)(?: say| says)?$/,
  ],
  [
    'section',
    /^(?:(?:show|give|read|open|get|go to|see|view)(?: me| us)? )?(?:the )?(?:section|chapter) (?<topic>.+)$/,
  ],
  [
    'summary',
    new RegExp(
      `^(?:summari[sz]e|sum up|recap|summary of|(?:give|get|show|write|make)(?: me| us)? (?:a |an |the )?(?:short |brief |quick )?(?:summary|overview|gist|recap|tl;?dr) (?:of|on|about)|overview of|key points (?:of|in|on|about)|main points (?:of|in|on|about)|what are the (?:key|main) points (?:of|in|on|about)) (?:the |what (?:${subject}) (?:${say}) about )?(?:section (?:on|about) |part (?:on|about) )?(?<topic>.+)$`,
    ),
  ],
  [
    'about',
    new RegExp(
      `^what (?:else )?(?:does|do|did|has|have|is|are|can|would|should) ${subject} (?:(?:actually|exactly|really|have to|has to|got to) )?(?:${say}|saying|have|written)(?: (?:about|on|regarding|of|concerning|to say about|with regard to|when it comes to)) (?<topic>.+)$`,
    ),
  ],
  [
    'about',
    /^(?:what is (?:said|written|stated|mentioned|the (?:author|article)s? (?:view|opinion|position|take)) (?:about|on|of|regarding)|tell (?:me|us) (?:more |something |everything |all )?(?:about|on)|(?:and |so )?(?:what|how) about|what of|talk (?:to me )?about|explain(?! (?:the (?:term|word|concept|idea|notion|phrase)|what)\b)|describe|info(?:rmation)? (?:about|on)|details? (?:about|on)|more (?:about|on)|i (?:want|need|would like) (?:to know |to read |to hear )?(?:more )?about|thoughts on|anything else (?:about|on)|regarding|concerning) (?<topic>.+)$/,
  ],
  [
    'define',
    new RegExp(
      `^(?:how (?:does|do|did) ${subject} (?:define|understand)|what is (?:the |this )?(?:${articleNoun}|${authorNoun})(?:'?s)? definition of|what (?:does|do|did) ${subject} mean by) (?:a |an |the )?(?<topic>.+)$`,
    ),
  ],
  [
    'define',
    /^(?:what (?:is|are|was|were)(?= .+ (?:short for|an? (?:abbreviation|acronym|short form) (?:of|for)|abbreviated from)$)|what (?:is|was) the (?:full|long) (?:form|name|version) of|spell out|write out|(?:what|which) (?:words? )?(?:does|do)(?= .+ (?:abbreviate|stand for)$)) (?:the (?:abbreviation|acronym|letters|short form|initials) )?(?:a |an |the )?(?<topic>.+?)(?: (?:short for|an? (?:abbreviation|acronym|short form) (?:of|for)|abbreviated from|abbreviate|stand for))?$/,
  ],
  [
    'about',
    new RegExp(
      `^(?:how|why|when|who|what) (?:does|do|did|is|are) (?:(?:the |this )?(?:${articleNoun}|${authorNoun})) (?:${say}|describe|define|view|see|treat|explain|characteri[sz]e)s? (?<topic>.+)$`,
    ),
  ],
  [
    'define',
    /^(?:what (?:exactly |really )?(?:is|are|was|were) (?:meant by|the (?:meaning|definition|sense) of)|what (?:does|do|did)(?= .+ (?:mean|stand for|refer to|signify)$)|define|definition of|meaning of|the meaning of|explain (?:the (?:term|word|concept|idea|notion|phrase)(?: of)?|what)|what (?:is|are) (?:the )?(?:term|word|concept|idea|notion|phrase)(?: of)?|what do (?:they|the authors?|you) mean by|how (?:is|are)(?= .+ defined$)|give (?:me )?(?:a |the )?definition (?:of|for)) (?:a |an |the )?(?<topic>.+?)(?: (?:mean|means|stand for|refer to|signify|defined|is|are)(?: here| exactly)?)?$/,
  ],
  [
    'define',
    /^what (?:exactly |really )?(?:is|are|was|were) (?:a |an |the |this |these )?(?<topic>(?:(?!(?:of|in|for|to|by|on|at|from|with|that|which|is|are|was|were|do|does|did|about|called|named|as|and|or|than|the|between|during|after|before|not|considered|used|known|located|role|name|purpose|reason|difference|number|year|date|result|effect|main|most|first|largest|biggest)(?: |$))[\p{L}\p{N}'.-]+(?: |$)){1,5})$/u,
  ],
];
