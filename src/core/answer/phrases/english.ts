import { englishDuties } from './english-duties.js';
import { englishExtremes } from './english-extremes.js';
import { englishFacts } from './english-facts.js';
import { englishFollowUps } from './english-follow-ups.js';
import { englishFrames } from './english-frames.js';
import { englishNamed, englishNamedHead } from './english-names.js';
import { englishOccurrences } from './english-occurrences.js';
import { cardinal, ordinal, subject } from './english-parts.js';
import { englishQuantities } from './english-quantities.js';
import { articleNoun, authorNoun, cardinals, ordinals, shorthand } from './english-words.js';
import type { Phrases } from './phrases.js';

const verbs =
  'is|was|does|has|this|its|makes|says|causes|means|happens|becomes|us|as|are|were|did|do|would|could|can|should|will|had|have';
const sectionNoun = 'sections?|parts?|chapters?|headings?|sec';
const reference = `(?:(?:${sectionNoun}|§) ?(?:number |no |nr )?(?:[\\d.]{1,6}|${cardinal}|[ivx]{1,5})|(?:${ordinal}) (?:${sectionNoun})|introduction|intro|opening|beginning|conclusion|ending)`;
const asks =
  '(?:(?:what (?:is|are|was|were)|which (?:is|are)|list|name|show(?: me)?|tell me(?: about)?|give(?: me)?|quote|explain|describe|read) )?';
const within = `(?: (?:in|of|from|under|for) (?:the )?(?:${reference}))?`;

/** Parts what is listed from what narrows it. */
const narrowing =
  'involv(?:e|es|ing)|concern(?:s|ing)?|regard(?:s|ing)|mention(?:s|ing)?|relat(?:e|es|ed|ing)(?: to)?|deal(?:s|ing)? with|affect(?:s|ing)?|address(?:es|ing)?|target(?:s|ing)?|includ(?:e|es|ing)|contain(?:s|ing)?|us(?:e|es|ing)|need(?:s|ing)?|requir(?:e|es|ing)|help(?:s|ing)?|support(?:s|ing)?|focus(?:es|ing)?|cover(?:s|ing)?|appl(?:y|ies|ying) to|refer(?:s|ring)? to|(?:talk|speak)(?:s|ing)? (?:about|of)|have to do with|has to do with|about|for|of|in|on|at|against|to|with|from';

/** How people ask in English. */
export const english: Phrases = {
  language: 'en',
  smallTalk: {
    greeting:
      /^(?:(?:hi+|hey+|hello+|hallo|hiya|howdy|yo|greetings|sup|good (?:morning|afternoon|evening|day|night)|gm)(?: (?:there|all|everyone|everybody|bot|footnote|friend|team|folks|guys|you|again))*|(?:who|what) are you|(?:what|how) can you do|what (?:can|do) you (?:do|know|answer)(?: for me)?|how do (?:i|you) (?:use (?:this|you|it)|work|ask)|how does this work|help(?: me)?(?: please)?|are you (?:a )?(?:bot|there|human|real|ai|alive|awake|a person)|what is your name|how are you(?: doing)?(?: today)?|how is it going|what is up|nice to meet you|test|testing|ping)(?: (?:how are you(?: doing)?(?: today)?|what is up|can you help(?: me)?|there|bot|today|footnote))*$/,
    thanks:
      /^(?:(?:ok|okay|great|cool|perfect|awesome|nice|wow|oh|ah|alright|got it|i see|yes|yep|no) )*(?:thanks|thank (?:you|u)|thx|ty|tysm|cheers|much appreciated|appreciated?(?: it)?|merci|ta|good (?:bot|job|work|answer|one)|well done|nice (?:one|work|job)|great (?:answer|job|work|help)|that (?:helps|helped|is (?:great|helpful|perfect|all))|you are (?:great|awesome|helpful|the best|amazing)|bye+|goodbye|good bye|good night|see (?:you|ya)(?: later)?|cya|i love you|love it|lol|haha+|lmao|ok(?:ay)?|cool|great|perfect|awesome|got it|i see|nice|understood|makes sense|no thanks|never ?mind|nvm)(?: (?:so|very|much|a|lot|lots|again|for|the|your|you|that|this|help|helping|answer|info|bot|everyone|footnote|mate|man|friend|quick|really|all|have|nice|good|great|day|one))*$/,
    insult:
      /^(?:(?:you|your|u|this|that|the|bot|footnote|it) )*(?:(?:are|is|r|so|such|really|a|an|just|totally|completely|fucking|bloody|absolutely|very|pretty|kind of|answer|answers|was) )*(?:stupid|idiot|dumb|dumbass|moron|useless|worthless|trash|garbage|crap|rubbish|shit|bullshit|bs|sucks?|terrible|awful|horrible|pathetic|annoying|lame|ugly|fuck(?: (?:you|off))?|screw you|shut up|go away|hate you|i hate (?:you|this)|wtf|stfu|loser|bad bot|wrong|fool|clown|bitch|asshole)(?: (?:you|bot|off|thing|machine|piece|of|up|footnote|program|answer|idiot|again|this|is|are))*$/,
    chatter:
      /^(?:do you (?:like|love|hate|enjoy|prefer|eat|drink) .+|(?:tell|say|give|sing|write|make|draw|play)(?: me| us)? (?:a|an|another|some|your) (?:(?:funny|good|short|love|bedtime) )?(?:joke|jokes|poem|song|story|something funny|fun fact|music|game|haiku|rap)(?: .*)?|do you (?:love|like|hate|know|want|think|feel|sleep|dream|eat|have) (?:me|you|us|feelings?|friends?|anyone|a name)|(?:will|would) you (?:marry|date) me|i am (?:bored|sad|happy|tired|hungry|fine|good)(?: .{0,20})?|what is the (?:meaning|purpose) of life|how old are you|where (?:are you|do you live)(?: from)?|who (?:made|created|built|programmed|owns|developed) you|what (?:time|day) is it(?: now| today)?|what is (?:the time|today s date|the date today)|what is new|what do you think(?: of (?:me|us))?|can you (?:hear|see) me|(?:asdf|qwer|zxcv|hjkl|lorem)\w*(?: .*)?|(?:blah ?)+|(?:la ?)+|h+m+|u+m+|(?:ha)+|yes|no|maybe|sure|yep|nope|yeah|fine|whatever|idk)$/,
  },
  facts: englishFacts,
  named: englishNamed,
  namedHead: englishNamedHead,
  quantities: englishQuantities,
  occurrences: englishOccurrences,
  courtesies: [
    /^(?:in (?:one|a|two|a few|your own) (?:sentences?|words?|nutshell)|briefly|in short) (?=\S+ \S+)/,
    /^(?:(?:and|please|pls|plz|kindly|so|well|ok|okay|hi|hey|hello|sorry|excuse me|um|also|now|then|quick question|question|btw|but|bot|footnote|actually|thanks|thank you|thx|cheers|yes|yeah|alright|got it) )+/,
    /^(?:(?:can|could|would|will) (?:you|u|someone|anyone|anybody) )(?:please |pls |kindly |maybe |just |also )*(?:tell (?:me|us)|explain (?:to (?:me|us))?|say|remind me(?: of)?|let (?:me|us) know|help me (?:find|understand)|show (?:me|us)|give (?:me|us)|find(?: me)?|point me to)? ?/,
    /^(?:(?:i|we) (?:want|need|would like|wish|d like|am trying|would love)(?: to)? (?:know|find(?: out)?|understand|see|ask|learn|read)(?: about)?|i was wondering|i wonder|do you know|any idea|does (?:anyone|anybody|someone) know|tell (?:me|us)|let me ask|my question is|remind me) (?=(?:who|whom|whose|what|which|when|where|why|how|if|whether|the|about)\b)(?:if |whether )?/,
    new RegExp(
      `^(?:according to|based on|in|from|as per|per) (?:the |this )?(?:${articleNoun}|${authorNoun}) `,
    ),
    new RegExp(
      ` (?:according to|based on|in|from|of|as per|per) (?:the |this )(?:entire |whole )?(?:${articleNoun})$`,
    ),
    new RegExp(` according to (?:the |this )?(?:${articleNoun}|${authorNoun})$`),
    / (?:please|pls|plz|thanks|thank you|though|exactly|again|bot|mentioned here)$/,
    / (?:in (?:one|a|two|a few|three) (?:sentences?|words?|lines?)|in a nutshell|in short|in brief|briefly|in (?:the )?(?:right |correct |same )?order|one by one)$/,
  ],
  frames: englishFrames,
  listOrders: [
    new RegExp(
      `^(?:please )?(?:list|enumerate|name|itemi[sz]e|give|show|tell|summari[sz]e|outline|recap)(?: me| us| out| up)? (?:all |every |the |all of the |each of the |each |a list of |of |(?:(?:some|a few|${cardinal}) )?examples of )*(?!(?:an?|one) )(?:(?<count>${cardinal}|\\d{1,2}) )?(?<head>.+)$`,
    ),
    /^(?:what|which) .{0,40}\bexamples of (?<head>.+)$/,
    new RegExp(
      `^(?:what|which) (?<head>.+?) (?:(?:is|are|was|were) (?:(?:being|explicitly|specifically) )?(?:named|mentioned|listed|enumerated|given|cited)|(?:does|do|did) ${subject} (?:name|mention|list|give|enumerate|cite))(?: as (?:an )?examples?)?$`,
    ),
    /^(?:(?:some|any|the|all) )?examples of (?<head>.+)$/,
  ],
  lists: [
    new RegExp(
      `^(?:what|which) (?:are|were|is(?= (?:\\S+ ){0,4}\\S+s(?: |$))(?! (?:the )?(?:${cardinal}|\\d{1,2}) .*[^s]$)) (?:all |the |all the |all of the |their |its |some of the |some )+(?:(?<count>${cardinal}|\\d{1,2}) )?(?:(?:main|key|major|different|various|specific|corresponding|important) )*(?<head>.+)$`,
    ),
    new RegExp(
      `^(?:what|which) (?:of (?:the|these|those|its|their) )?(?:(?<count>${cardinal}|\\d{1,2}) )?(?<head>(?:(?!(?:${verbs})\\b)[\\p{L}-]+ )?(?!(?:${verbs})\\b)[\\p{L}-]+(?:s|ia)(?: .+)?)$`,
      'u',
    ),
    /^(?:what|which) (?:kinds?|types?|sorts?|forms?) of (?<head>.+)$/,
    new RegExp(
      `^who (?:are|were) (?:all )?the (?:(?<count>${cardinal}|\\d{1,2}) )?(?<head>\\p{L}+s)$`,
      'u',
    ),
    new RegExp(`^(?:the )?(?:(?<count>${cardinal}|\\d{1,2}) )(?<head>\\p{L}+s)$`, 'u'),
    /^(?:the |all |all the )?(?<head>\p{L}+s)$/u,
    new RegExp(
      `^(?:the |all |all the )?(?<head>\\p{L}+s (?:(?:that|which|to do|mentioned|listed) )*(?:${narrowing}) .+)$`,
      'u',
    ),
  ],
  narrowed: new RegExp(
    `^(?<head>\\p{L}+(?: \\p{L}+)??) (?:(?:is|are|do|does|did|would|will|can|could|should|that|which|there|mentioned|listed|proposed|suggested|recommended|given|described|made|taken|directed|aimed|meant|intended|specifically) )*(?:${narrowing})(?: (?:the|an?|any|all|some|of|to|on|with|about|in))* (?<topic>.+)$`,
    'u',
  ),
  adviceOn: new RegExp(
    `^what (?:measures? |steps? |actions? |changes? )?(?:do|does|did|is|are|would) ${subject} (?:recommend|suggest|propose|advise|advocate|recommending|suggesting|proposing)s?(?: (?:doing|to do|we do|be done))? (?:for|about|regarding|on|concerning|to|with regard to|in terms of)(?: the)? (?<topic>.+)$`,
  ),
  duties: englishDuties,
  measuresFor: (topic) => `measures for ${topic}`,
  counts: [
    /^how many (?:(?:different|main|key|separate|distinct|kinds? of|types? of|sorts? of) )*(?<head>.+)$/,
    /^(?:what is )?(?:the )?(?:number|count|total|amount) of (?<head>.+)$/,
    /^count (?:the |all |all the )?(?<head>.+)$/,
  ],
  items: [
    new RegExp(
      `^(?:and |so |then |but )?(?:what (?:is|was|are|about)|which (?:is|was)|(?:is|was|are) there (?:also )?an?|name|show(?: me)?|tell me(?: about)?|give(?: me)?|quote|explain|describe|how about|read)? ?(?:the )?(?<ordinal>${ordinal})(?: (?:and (?:final|last)))? (?:(?:main|key|major|corresponding) )?(?<head>(?!(?:${sectionNoun}|one|ones|sentence|paragraph|word|line|time|person|author|name)\\b)(?:(?:thing|step|measure|point|item|rule|recommendation|suggestion|tip) .+|\\p{L}+(?:${within}| (?:for|of|to|in|on|and|with|that) .+)?))$`,
      'u',
    ),
    new RegExp(
      `^(?:and |so |then |but )?(?:(?:what (?:is|was|about)|name|show(?: me)?|tell me(?: about)?|quote|read|explain|describe) )?(?:the )?(?<head>measure|step|point|reason|item|recommendation|rule|stage|phase|tip|principle|suggestion|factor|option|way|strategy|method|challenge|problem|goal|argument|bottleneck|example|benefit|question) (?:number |no |nr )?(?<ordinal>\\d{1,2}|${cardinal})$`,
      'u',
    ),
    /^(?:and |so )?what (?:(?:do|should|must|shall|would|will) (?:i|we|you|one|people)|(?:does|should|must) (?:one|a \p{L}+)) (?<head>do) (?<ordinal>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)$/u,
  ],
  stretches: [
    new RegExp(
      `^${asks}(?:the )?(?<end>first|initial|last|final) (?<count>${cardinal}|\\d{1,2}) (?<head>(?!${sectionNoun}|sentences|paragraphs|words|lines)\\p{L}+s(?:${within}| (?:for|of|to|in|on) .+)?)$`,
      'u',
    ),
    new RegExp(
      `^${asks}(?:the )?(?<head>(?!${sectionNoun}|sentences|paragraphs|words|lines)\\p{L}+s) (?:number |no )?(?<from>${cardinal}|\\d{1,2})(?<joint> and | & | to | through | until | - |-)(?<to>${cardinal}|\\d{1,2})$`,
      'u',
    ),
    new RegExp(
      `^${asks}(?:the )?(?<from>${ordinal})(?: \\p{L}+)?(?<joint> and )(?:the )?(?<to>${ordinal}) (?<head>(?!${sectionNoun}|sentences?|paragraphs?|words?|lines?)\\p{L}+(?:${within}| (?:for|of|to|in|on) .+)?)$`,
      'u',
    ),
  ],
  around: {
    after:
      /^(?:what|which (?:step|section|part|item|point|one)) (?:(?:comes|is|happens|follows|stands|must i do|should i do|do (?:i|we|you) do) )?(?:right |immediately |directly )?(?:after|follows|following) (?<topic>.+)$/,
    before:
      /^(?:what|which (?:step|section|part|item|point|one)) (?:(?:comes|is|happens|stands|must i do|should i do|do (?:i|we|you) do) )?(?:right |immediately |directly )?(?:before|precedes|preceding) (?<topic>.+)$/,
  },
  how: /^how (?:to|(?:do|does|can|could|should|would|must|might|may) (?:(?:the|an?) )?[\p{L}-]+) (?:(?:go|get|move|do|make|come|achieve|be|become)\b ?)?(?<topic>.+)$/u,
  places: new RegExp(
    `^(?:(?:show|give|read|quote|tell|what is|what was|what does|what are)(?: me| us)? )?(?:the )?(?:very )?(?:(?<ordinal>${ordinal}|opening|closing) (?:(?<sentence>sentence|line)|paragraph)|paragraph (?:number )?(?<number>\\d{1,2}|${cardinal}))(?: say| says| about)?(?: (?:of|in|from)(?: (?:it|(?:the |this )?(?:${articleNoun}|section|part)))?)?$`,
  ),
  extremes: englishExtremes,
  sectionReferences: [
    new RegExp(
      `(?:\\b(?:sections?|parts?|chapters?|sec|headings?)|§) ?(?:number |no |nr )?(?<number>\\d[\\d.]{0,6}|(?:${cardinal}|[ivx]{1,5})\\b)`,
    ),
    new RegExp(`\\b(?<ordinal>${ordinal}) (?:sections?|parts?|chapters?|headings?)\\b`),
    /\b(?:the )(?<ordinal>introduction|intro|opening|beginning|conclusion|ending)\b(?! (?:sentence|paragraph|line)\b)/,
    /^(?:(?:show|read|summari[sz]e|give)(?: me)? )?(?<ordinal>introduction|intro|conclusion)$/,
  ],
  sectionInView: /\b(?:this|that|the same) (?:section|part|chapter)\b/,
  sectionTitle: /\b(?:called|title|titled|entitled|name|named|heading|headline|header)\b/,
  sectionSummary:
    /\b(?:summar\w+|sum up|about|cover|covers|discuss|discusses|main|key|gist|overview|recap|tl;? ?dr|point|points|argue|argues|deal|deals|say|says|describe|describes|propose|proposes|recommend|recommends|suggest|suggests|state|states|claim|claims|idea|topic|content|contents|brief|briefly|nutshell)\b/,
  sectionWords:
    /^(?:what|whats|is|are|was|the|in|of|does|do|did|say|says|about|a|an|this|that|it|show|me|us|read|give|open|go|to|see|view|quote|get|print|display|full|whole|entire|text|called|title|titled|entitled|name|named|heading|headline|header|summari[sz]e|summary|sum|up|tell|cover|covers|discuss|discusses|main|key|gist|overview|recap|tldr|tl|dr|point|points|argue|argues|deal|deals|with|describe|describes|propose|proposes|idea|ideas|topic|content|contents|brief|briefly|short|nutshell|please|article|which|how|can|you|i|want|for|mean|all|everything|complete|only|just|now|and|so|then|quickly|its|contain|contains|have|has|address|addresses|treat|treats|tackle|tackles|talk|talks|talking|cover|covering|go|goes|over|explain|explains|start|starts|end|ends|recommend|recommends|suggest|suggests|state|states|claim|claims|there|word|words|sentence|sentences|one|two|three)$/,
  followUps: englishFollowUps,
  authors: /\b(?:the )?(?:authors?|writers?)\b/giu,
  whoIs: /^who (?:is|was|are|were) /,
  people: /\b(?:they|he|she)\b/,
  authorsName: 'the authors',
  pronounTopic:
    /^((?:what|where|how|why|when|does|do|is|tell|explain|define).* (?:about|on|of|mean by|say|mention|explain|define) |(?:explain|define|describe) )(?:it|that|this|them|those|these|him|her)$/,
  pronoun:
    /\b(?:it|they|them|he|she|him|its|their|his|her)\b(?! (?:true|possible|correct|rain|rains|raining|snows)\b)/,
  possessives: new Set(['its', 'their', 'his']),
  itemWithin: new RegExp(
    `\\bthe (?<ordinal>${ordinal})(?: (?:one|of (?:them|these|those)|item on the list)\\b| (?=(?:be|is|was|will|should|can|has|so)\\b)|$)`,
  ),
  asides: { why: /^(?:but |and )?(?:why|what for|how come)\b/, who: /^who\b/, when: /^when\b/ },
  going: /^(?:and|also|plus) /,
  ordinals,
  cardinals,
  stanceAsked:
    /^(?:is|are|was|were) (?!it\b|there\b).+ (?:recommended|necessary|needed|required|important|advised|suggested|supported|encouraged|discouraged|proposed|advisable|desirable|useful|essential|crucial|enough|allowed|permitted|forbidden|prohibited|banned|possible|ok|okay|welcome|safe|unsafe|dangerous|harmful|healthy|unhealthy|good|bad|mandatory|compulsory|optional|obligatory|legal|illegal|worth it|worthwhile|beneficial|helpful|acceptable|normal)$/,
  stances: new Set(
    'recommended recommend necessary needed need required require important good bad true false possible allowed advised suggested supported encouraged discouraged considered seen viewed useful essential crucial better best worth right wrong correct enough bigger cheaper beneficial harmful safe dangerous helpful proposed advisable desirable mandatory optional legal illegal allow permitted forbidden prohibited banned ok okay welcome unsafe healthy unhealthy compulsory obligatory worthwhile acceptable normal really actually think believe agree'.split(
      ' ',
    ),
  ),
  idleWords: new Set(
    'happened happens happen occurred need needs needed want wants get gets got use used tell know find list name give exactly everything something anything someone somewhere supposed kind kinds type types sort thing things way ways say says said play plays played role mean means please actually really exist exists there want like'.split(
      ' ',
    ),
  ),
  unnamedWords: new Set(
    'sized come comes came coming go goes going gone went do doing done make makes made making take takes took taken taking give gives given keep keeps put puts let lets bring brings call calls called named see sees seen look looks looking show shows shown try tries trying feel become becomes became seem seems getting giving needing wanting using knowing thought think thinks long far old often soon far late early big small high tall deep wide fast best better good bad great nice right wrong true false sure first second third last next other another else same different new lot lots bit much many more most less least some any every everyone everybody anyone anybody nobody nothing somewhere anywhere part parts piece number numbers amount case cases example examples fact facts point points reason reasons answer answers question questions word words person people stuff today now always never ever still already maybe perhaps quite rather yet wat pls'.split(
      ' ',
    ),
  ),
  articleWords: new Set(
    `${articleNoun}|${authorNoun}|say|says|said|mention|mentions|mentioned|discuss|discussed|discusses|tell|state|stated|according|talk|talks|line|quote|sentence|passage|paragraph|section|part`
      .split('|')
      // "authors?" is one or several.
      .flatMap((word) => [word.replace(/(.)\?/, ''), word.replace('?', '')]),
  ),
  shorthand,
  askingWords: new Set(
    'article author authors written wrote write published publish publisher newspaper journal title headline section sections summary summarize summarise about mention mentioned measures measure second third first fourth last list what which where when who why how many words long main point points mean define definition discuss discussed recommended explain describe name called tell please does according paragraph sentence quote important reading minutes'.split(
      ' ',
    ),
  ),
};
