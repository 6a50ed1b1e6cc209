import { englishFacts } from './english-facts.js';
import { articleNoun, authorNoun, cardinals, ordinals, shorthand } from './english-words.js';
import type { Phrases } from './phrases.js';

const subject = `(?:(?:the|this|that|these) )?(?:${articleNoun}|${authorNoun}|it|they|he|she|this|you)`;
const say =
  'say|says|said|state|states|write|writes|claim|claims|argue|argues|mention|mentions|think|tell|tells|tell us|explain|explains|suggest|suggests|recommend|recommends|propose|proposes|discuss|discusses|describe|describes';
const place =
  'section|part|bit|passage|paragraph|chapter|place|spot|sentence|line|lines|quote|quotation|words|wording|text|discussion';
const verbs =
  'is|was|does|has|this|its|makes|says|causes|means|happens|becomes|us|as|are|were|did|do|would|could|can|should|will|had|have';
const ordinal = `${[...ordinals.keys()].join('|')}|\\d{1,2}(?:st|nd|rd|th)`;
const cardinal = [...cardinals.keys()].join('|');
const sectionNoun = 'sections?|parts?|chapters?|headings?|sec';
const reference = `(?:(?:${sectionNoun}|§) ?(?:number |no |nr )?(?:[\\d.]{1,6}|${cardinal}|[ivx]{1,5})|(?:${ordinal}) (?:${sectionNoun})|introduction|intro|opening|beginning|conclusion|ending)`;
const within = `(?: (?:in|of|from|under|for) (?:the )?(?:${reference}))?`;

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
      /^(?:(?:tell|say|give|sing|write|make|draw|play)(?: me| us)? (?:a|an|another|some|your) (?:(?:funny|good|short|love|bedtime) )?(?:joke|jokes|poem|song|story|something funny|fun fact|music|game|haiku|rap)(?: .*)?|do you (?:love|like|hate|know|want|think|feel|sleep|dream|eat|have) (?:me|you|us|feelings?|friends?|anyone|a name)|(?:will|would) you (?:marry|date) me|i am (?:bored|sad|happy|tired|hungry|fine|good)(?: .{0,20})?|what is the (?:meaning|purpose) of life|how old are you|where (?:are you|do you live)(?: from)?|who (?:made|created|built|programmed|owns|developed) you|what (?:time|day) is it(?: now| today)?|what is (?:the time|today s date|the date today)|what is new|what do you think(?: of (?:me|us))?|can you (?:hear|see) me|(?:asdf|qwer|zxcv|hjkl|lorem)\w*(?: .*)?|(?:blah ?)+|(?:la ?)+|h+m+|u+m+|(?:ha)+|yes|no|maybe|sure|yep|nope|yeah|fine|whatever|idk)$/,
  },
  facts: englishFacts,
  courtesies: [
    /^(?:(?:and|please|pls|plz|kindly|so|well|ok|okay|hi|hey|hello|sorry|excuse me|um|also|now|then|quick question|question|btw|but|bot|footnote|actually) )+/,
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
  ],
  frames: [
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
        `^(?:show|find|give|get|read|locate|look up|search(?: for)?|quote|point to|cite)(?: me| us)? (?:the |a |an |any |its |that )?(?:exact |full |actual )?(?:${place}|passages|paragraphs|sentences|quotes|mention|mentions)(?: (?:about|on|of|where|that|which|with|for|saying|says|it says|they say|the authors say|mentioning|mentions|containing|regarding|discussing|${subject} (?:${say})))* (?<topic>.+)$`,
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
        `^(?:is|are|was|were) (?!there)(?<topic>.+?) (?:(?:ever|also|actually|even|really|specifically|explicitly) )?(?:mentioned|discussed|covered|addressed|talked about|brought up|referred to|touched (?:on|upon)|included|named|described|in (?:the |this )?(?:${articleNoun})|in here|a topic|part of (?:the |this )?(?:${articleNoun}))(?: (?:anywhere|at all|here|in (?:it|there|here|(?:the |this )?(?:${articleNoun}))))?$`,
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
      /^(?:what is (?:said|written|stated|mentioned|the (?:author|article)s? (?:view|opinion|position|take)) (?:about|on|of|regarding)|tell (?:me|us) (?:more |something |everything |all )?(?:about|on)|(?:and |so )?(?:what|how) about|what of|talk (?:to me )?about|explain|describe|info(?:rmation)? (?:about|on)|details? (?:about|on)|more (?:about|on)|i (?:want|need|would like) (?:to know |to read |to hear )?(?:more )?about|thoughts on|anything else (?:about|on)|regarding|concerning) (?<topic>.+)$/,
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
  ],
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
      `^(?:what|which) (?:are|were|is) (?:all |the |all the |all of the |their |its |some of the |some )+(?:(?<count>${cardinal}|\\d{1,2}) )?(?:(?:main|key|major|different|various|specific|corresponding|important) )*(?<head>.+)$`,
    ),
    new RegExp(
      `^(?:what|which) (?:(?<count>${cardinal}|\\d{1,2}) )?(?<head>(?:(?!(?:${verbs})\\b)[\\p{L}-]+ )?(?!(?:${verbs})\\b)[\\p{L}-]+(?:s|ia)(?: .+)?)$`,
      'u',
    ),
    /^(?:what|which) (?:kinds?|types?|sorts?|forms?) of (?<head>.+)$/,
    new RegExp(`^(?:the )?(?:(?<count>${cardinal}|\\d{1,2}) )(?<head>\\p{L}+s)$`, 'u'),
    /^(?:the |all |all the )?(?<head>\p{L}+s)$/u,
    /^(?:the |all |all the )?(?<head>\p{L}+s (?:for|of|to|in|on|against|from|about) .+)$/u,
  ],
  counts: [
    /^how many (?:(?:different|main|key|separate|distinct|kinds? of|types? of|sorts? of) )*(?<head>.+)$/,
    /^(?:what is )?(?:the )?(?:number|count|total|amount) of (?<head>.+)$/,
    /^count (?:the |all |all the )?(?<head>.+)$/,
  ],
  items: [
    new RegExp(
      `^(?:and |so |then |but )?(?:what (?:is|was|are|about)|which (?:is|was)|name|show(?: me)?|tell me(?: about)?|give(?: me)?|quote|explain|describe|how about|read)? ?(?:the )?(?<ordinal>${ordinal})(?: (?:and (?:final|last)))? (?:(?:main|key|major|corresponding) )?(?<head>(?!(?:${sectionNoun}|one|ones|sentence|paragraph|word|line|time|person|author|name)\\b)(?:(?:thing|step|measure|point|item|rule|recommendation|suggestion|tip) .+|\\p{L}+(?:${within}| (?:for|of|to|in|on|and|with|that) .+)?))$`,
      'u',
    ),
    new RegExp(
      `^(?:and |so |then |but )?(?:(?:what (?:is|was|about)|name|show(?: me)?|tell me(?: about)?|quote|read|explain|describe) )?(?:the )?(?<head>measure|step|point|reason|item|recommendation|rule|stage|phase|tip|principle|suggestion|factor|option|way|strategy|method|challenge|problem|goal|argument|bottleneck|example|benefit|question) (?:number |no |nr )?(?<ordinal>\\d{1,2}|${cardinal})$`,
      'u',
    ),
  ],
  how: /^how (?:to|(?:do|does|can|could|should|would|must|might|may) (?:(?:the|an?) )?[\p{L}-]+) (?:(?:go|get|move|do|make|come|achieve|be|become)\b ?)?(?<topic>.+)$/u,
  places: new RegExp(
    `^(?:(?:show|give|read|quote|tell|what is|what was|what does|what are)(?: me| us)? )?(?:the )?(?:very )?(?:(?<ordinal>${ordinal}|opening|closing) (?:(?<sentence>sentence|line)|paragraph)|paragraph (?:number )?(?<number>\\d{1,2}|${cardinal}))(?: say| says| about)?(?: (?:of|in|from)(?: (?:it|(?:the |this )?(?:${articleNoun}|section|part)))?)?$`,
  ),
  sectionReferences: [
    new RegExp(
      `(?:\\b(?:sections?|parts?|chapters?|sec|headings?)|§) ?(?:number |no |nr )?(?<number>\\d[\\d.]{0,6}|(?:${cardinal}|[ivx]{1,5})\\b)`,
    ),
    new RegExp(`\\b(?<ordinal>${ordinal}) (?:sections?|parts?|chapters?|headings?)\\b`),
    /\b(?:the )(?<ordinal>introduction|intro|opening|beginning|conclusion|ending)\b(?! (?:sentence|paragraph|line)\b)/,
    /^(?:(?:show|read|summari[sz]e|give)(?: me)? )?(?<ordinal>introduction|intro|conclusion)$/,
  ],
  sectionTitle: /\b(?:called|title|titled|entitled|name|named|heading|headline|header)\b/,
  sectionSummary:
    /\b(?:summar\w+|sum up|about|cover|covers|discuss|discusses|main|key|gist|overview|recap|tl;?dr|point|points|argue|argues|deal|deals|say|says|describe|describes|propose|proposes|idea|topic|content|contents|brief|briefly|nutshell)\b/,
  sectionWords:
    /^(?:what|whats|is|are|was|the|in|of|does|do|did|say|says|about|a|an|this|that|it|show|me|us|read|give|open|go|to|see|view|quote|get|print|display|full|whole|entire|text|called|title|titled|entitled|name|named|heading|headline|header|summari[sz]e|summary|sum|up|tell|cover|covers|discuss|discusses|main|key|gist|overview|recap|tldr|tl|dr|point|points|argue|argues|deal|deals|with|describe|describes|propose|proposes|idea|ideas|topic|content|contents|brief|briefly|short|nutshell|please|article|which|how|can|you|i|want|for|mean|all|everything|complete|only|just|now|and|so|then|quickly|its|contain|contains|have|has|talk|talks|talking|cover|covering|go|goes|over|explain|explains|start|starts|end|ends|there|word|words|sentence|sentences|one|two|three)$/,
  followUps: [
    [
      'count',
      /^(?:and |so )?how many(?: (?:are (?:there|they|these|those)|is that|of (?:them|these|those)|in total|ones|altogether))*$/,
    ],
    [
      'more',
      /^(?:and |ok |okay |yes |please )?(?:(?:tell|show|give)(?: me| us)? )?(?:some )?(?:more|anything else|what else(?: (?:does|do|did|is|are) (?:it|they|there|the article|the authors?)(?: say| mention| there| have)?)?|else|another(?: one)?|other (?:places|passages|ones)|more (?:please|details?|info|information|about (?:it|that|this)|on (?:it|that|this)|passages|quotes|results|of (?:it|that|this|them))|tell me more|say more|is (?:that|there) (?:all|more|anything (?:else|more))|that is (?:all|it)|elaborate|expand|expand on (?:it|that|this)|go deeper|in more detail|any more|one more)(?: please)?(?: (?:about|on) (?:it|that|this))?$/,
    ],
    [
      'next',
      /^(?:and |ok |okay |yes |please )?(?:then|and then|and|next|go on|continue|keep going|carry on|what (?:comes|is|happens|follows|came) (?:next|after(?: that| this)?|then|afterwards)|(?:and |what about )?the (?:next|following)(?: one| sentence| passage| paragraph| item| point| step| measure)?|(?:what about |read |show |summari[sz]e )?(?:the )?(?:next|following) (?<section>section|part|chapter)|after that|read on|what follows|proceed|the rest|next (?:one|please|passage|sentence|paragraph|item|point|step))(?: please)?$/,
    ],
    [
      'previous',
      /^(?:and |ok )?(?:(?:go )?back|previous|(?:what about |and )?the (?:previous|preceding|prior)(?: one| sentence| passage| paragraph| item| point| step| measure)?|(?:what about |read |show |summari[sz]e )?(?:the )?(?:previous|preceding) (?<section>section|part|chapter)|what (?:comes|came|is|was|stands) (?:right |just )?before(?: that| this| it)?|before that)$/,
    ],
    [
      'why',
      /^(?:but |and |so |ok )?(?:why|how come|what for|for what(?: reason)?|why (?:so|not|exactly|then|though)|why (?:is|are|was|were|do|does|did|should|would) (?:it|that|this|they|those|these|he|she|we)(?: (?:so|true|important|necessary|needed|matter|the case|happen|say (?:so|that|this)|think so))?|what is the (?:reason|purpose|point|goal|aim)(?: (?:for|of|behind) (?:that|this|it))?|for what purpose|what (?:does|will|would) (?:it|that|this) (?:do|achieve|bring|lead to|help|help with|allow)|with what (?:effect|result|aim|goal)|what (?:is|are) the (?:effect|effects|benefit|benefits|result|results)(?: of (?:that|this|it))?|to what end)$/,
    ],
    [
      'how',
      /^(?:but |and |so |ok )?(?:how|how so|how exactly|in what way|by what means|how (?:is|are|was|were|do|does|did|can|could|should|would|will) (?:it|that|this|they|those|these|he|she|we|one)(?: (?:done|work|do (?:that|it|this|so)|achieved|be (?:done|achieved)|achieve (?:that|it|this)|happen|possible|made|reached|works))?)$/,
    ],
    [
      'who',
      /^(?:and |but |so |ok )?(?:who|by whom|who (?:said|says|claims|claimed|thinks|states|stated|argues|argued|did|does|do) (?:that|this|it|so)|whose (?:words|opinion|idea|view|claim|statement)(?: (?:is|are|was|were) (?:that|this|it|those|these))?|who is (?:that|this|it)|who (?:is|are) (?:they|he|she)|according to who(?:m)?|says who|who exactly|who is saying (?:that|this|it))$/,
    ],
    [
      'when',
      /^(?:and |but |so |ok )?(?:when|since when|when (?:is|was|did|does|will|are|were) (?:that|this|it|they)(?: (?:happen|start|begin|end))?|what (?:year|date|time|day)|in (?:what|which) year)$/,
    ],
    [
      'where',
      /^(?:and |but |so |ok )?(?:where|where (?:is|was|are|were|does|do|did) (?:that|this|it|they)(?: (?:happen|say (?:that|this|it|so)|from|located|come from|stated|written|mentioned))?|in (?:what|which) (?:section|part|place|paragraph|country|city)|which (?:section|part|paragraph)(?: (?:is|was) (?:that|this|it)(?: (?:in|from))?)?)$/,
    ],
    [
      'ordinal',
      new RegExp(
        `^(?:and |but |so |then |ok |only |just |what about |how about |what is |what was |and what about |and what is |show me |give me |tell me |tell me about |explain |which is )*(?:the )?(?:number )?(?<ordinal>${ordinal})(?: (?:one|ones|item|of (?:them|these|those)))?(?: (?:then|please|too|as well|called|named|about|titled|say|says|mean))?$`,
      ),
    ],
    [
      'ordinal',
      new RegExp(
        `^(?:and |but |so |then |ok |what about |how about )+(?:number |no )?(?<ordinal>${cardinal}|\\d{1,2})(?: (?:then|please))?$`,
      ),
    ],
    ['ordinal', new RegExp(`^number (?<ordinal>${cardinal}|\\d{1,2})$`)],
    [
      'topic',
      /^(?:and |but |so |ok )*(?:what|how) (?:about|of) (?:the ones? (?:in|for|about|on|of) )?(?<topic>.+?)(?: then| though)?$/,
    ],
    [
      'topic',
      /^(?:and|but|or|also) (?!(?:what|which|who|whom|when|where|why|how|is|are|does|do|did|can|list|name|define|show|tell)\b)(?:(?:for|in|on|about|with|of|from|to|at) )?(?:the ones? (?:in|for|about) )?(?<topic>.+)$/,
    ],
  ],
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
    `\\b(?:the )(?<ordinal>${ordinal}) (?:one|of (?:them|these|those)|item on the list)\\b`,
  ),
  asides: { why: /^(?:but |and )?(?:why|what for|how come)\b/, who: /^who\b/, when: /^when\b/ },
  going: /^(?:and|also|plus) /,
  ordinals,
  cardinals,
  stanceAsked:
    /^(?:is|are|was|were) (?!it\b|there\b).+ (?:recommended|necessary|needed|required|important|advised|suggested|supported|encouraged|discouraged|proposed|advisable|desirable|useful|essential|crucial|enough)$/,
  stances: new Set(
    'recommended recommend necessary needed need required require important good bad true false possible allowed advised suggested supported encouraged discouraged considered seen viewed useful essential crucial better best worth right wrong correct enough bigger cheaper beneficial harmful safe dangerous helpful proposed advisable desirable mandatory optional legal illegal allow really actually think believe agree'.split(
      ' ',
    ),
  ),
  idleWords: new Set(
    'happened happens happen occurred need needs needed want wants get gets got use used tell know find list name give exactly everything something anything someone somewhere supposed kind kinds type types sort thing things way ways say says said play plays played role mean means please actually really exist exists there want like'.split(
      ' ',
    ),
  ),
  unnamedWords: new Set(
    'come comes came coming go goes going gone went do doing done make makes made making take takes took taken taking give gives given keep keeps put puts let lets bring brings call calls called named see sees seen look looks looking show shows shown try tries trying feel become becomes became seem seems getting giving needing wanting using knowing thought think thinks long far old often soon far late early big small high tall deep wide fast best better good bad great nice right wrong true false sure first second third last next other another else same different new lot lots bit much many more most less least some any every everyone everybody anyone anybody nobody nothing somewhere anywhere part parts piece number numbers amount case cases example examples fact facts point points reason reasons answer answers question questions word words person people stuff today now always never ever still already maybe perhaps quite rather yet wat pls'.split(
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
