import { englishEdges } from './english-edges.js';
import type { Phrases } from './phrases.js';
import { unless, wordBag } from './word-bag.js';

const noun =
  'article|articles|text|piece|paper|essay|document|post|blog|report|page|publication|original|reading|story|write-up|writeup|op-ed|guide|manual|tutorial|how-to|handout|leaflet|editorial';
const subject = `${noun}|this|that|it|here|entire|whole|full|itself|above|one`;
const filler =
  'who|whom|whose|what|which|when|where|how|by|is|are|was|were|did|do|does|has|had|have|been|be|of|for|in|on|at|to|the|a|an|and|or|so|then|please|tell|me|us|you|i|we|can|could|would|will|know|want|give|show|say|says|there|actually|exactly|all|its|these|those|my|with|from|about|first|originally|original|just|again|now|up|get|find|see';
const rest = `${subject}|${filler}`;
const publish =
  'published|publish|publication|posted|printed|appear|appeared|appears|come|came|out|run|ran|carried|released|issued|featured|press';
const outlet =
  'newspaper|newspapers|journal|magazine|outlet|website|site|media|medium|venue|paper|periodical|daily|publication|press|blog|platform';

const writer =
  '(?:(?:the|this|these) )?(?:authors?|writers?|article|text|piece|essay|paper|report|document|it|they)';
const advise =
  'recommend|recommends|recommending|recommended|suggest|suggests|suggesting|suggested|propose|proposes|proposing|proposed|advise|advises|advising|advised|advocate|advocates|advocating|advocated|urge|urges|call for|calls for|calling for|want to be done|want done|prescribe|prescribes';

/** The article, and nothing that it speaks of. */
const own = `it|this|(?:the|this) (?:${noun})`;

/** Questions about the article itself in English. */
export const englishFacts: Phrases['facts'] = [
  [
    'advice',
    new RegExp(
      `^what (?:(?:else|changes|actions?|steps|things) )?(?:do|does|did|is|are|would|should) ${writer} (?:(?:actually|really|then|overall) )*(?:${advise})(?: (?:doing|to do|us to do|people to do|that we do|we do|should be done|be done|should happen|overall|in general))*$`,
    ),
  ],
  [
    'advice',
    /^what (?:should|must|ought to|needs? to|has to|can) (?:we do|one do|people do|be done|happen|change)$/,
  ],
  [
    'advice',
    /^(?:what|which) (?:is|are|were) (?:(?:the|their|its|all|main|key|concrete|policy|practical|authors'?|author's|article's|text's) )*(?:advice|recommendations?|suggestions?|proposals?)(?: (?:of|by|from|in) (?:the|this) (?:authors?|article|text|report|paper|essay))?(?: (?:made|given))?$/,
  ],
  [
    'advice',
    new RegExp(
      `^(?:what|which) (?:(?:concrete|policy|practical|main|key) )?(?:advice|recommendations?|suggestions?|proposals?) (?:(?:do|does|did) ${writer} (?:make|give|offer|have|put forward)|(?:are|is|were|was) (?:made|given|offered|there|put forward))$`,
    ),
  ],
  ...englishEdges,
  [
    'point',
    /^what (?:do|does|did) (?:(?:the|this) )?(?:authors?|writers?|article|text|piece|essay|paper|report) (?:say|argue|claim|want|mean)(?: overall| in short| to say)?$/,
  ],
  [
    'published',
    unless(
      // The age of people is no date.
      'old.* authors?|authors?.* old',
      wordBag(
        [
          'when|date|day|year|month|dated|old|recent|ago',
          `${publish}|written|wrote|write|posted|dated|date|old|recent|updated`,
        ],
        `${rest}|long|time|on|new|current|ago|authors|author|go|live|online|day|year|month`,
      ),
    ),
  ],
  [
    'published',
    wordBag(['when|date|year|month', noun], `${rest}|made|created|uploaded|updated|day|dates`),
  ],
  [
    'published',
    wordBag(['what|which', 'year|date|month|day', 'from', `${noun}|this|it|that`], filler),
  ],
  // "Was it published in 2020?" is settled by the date.
  [
    'published',
    new RegExp(
      `^(?:is|was|has|did) (?:${own}) (?:already |been |first |originally )*(?:published|publish|written|posted|printed|released|come out|appear|dated|from) (?:in|on|before|after|last|this|\\d).*$`,
    ),
  ],
  [
    'author',
    new RegExp(`^(?:is|was|were) (?:${own}) (?:(?:written|authored|penned) )?by (?!whom?\\b).+$`),
  ],
  ['publisher', new RegExp(`^(?:is|was) (?:${own}) (?:published|printed|posted) by .+$`)],
  [
    'publisher',
    wordBag(['name|what|which', 'newspaper|journal|magazine|publication'], 'the|of|is|was|it|in|a'),
  ],
  ['publisher', wordBag(['publisher|publishers'], `${rest}|name|named`)],
  [
    'publisher',
    wordBag(
      ['which|what|where|name', outlet, `${publish}|from|in|carry|carries|source|publishes`],
      `${rest}|called|name`,
    ),
  ],
  [
    'publisher',
    wordBag([outlet, 'published|printed|posted|appear|appeared|carried', 'has|was|did|does'], rest),
  ],
  ['publisher', wordBag(['where', publish], `${rest}|online`)],
  ['publisher', wordBag(['who', 'published|publishes|publish|printed|posted'], rest)],
  [
    'author',
    wordBag(
      ['author|authors|authored|writer|writers|wrote|written|penned|byline|authorship'],
      `${rest}|name|names|named|credited|person|people|behind|responsible|co-authors|write|list|many|called|given|listed|known|stated`,
    ),
  ],
  [
    'author',
    wordBag(
      ['who|whose|whom', noun],
      `${rest}|behind|write|made|make|makes|created|work|words|produced|people|persons|professors|researchers|scholars|journalists|two|three|four`,
    ),
  ],
  [
    'author',
    wordBag(
      [
        'author|authors|writer|writers',
        'affiliation|affiliations|affiliated|employer|employers|employed|university|universities|institution|institutions|institute|institutes|department|departments|job|jobs|position|positions|profession|professions|occupation|credentials|work|based|working|belong|titles',
      ],
      `${rest}|author's|authors'|academic|institutional|current|which|where|hold|do|living|teach`,
    ),
  ],
  [
    'author',
    /^who (?:(?:is|was|are|were) the (?:journalists?|reporters?|columnists?|bloggers?|correspondents?)|(?:reported|covered|penned) (?:this|it))(?: (?:here|of (?:this|the) \p{L}+))?$/u,
  ],
  // Only where nothing was said before; else the words before are meant.
  ['author', /^(?:and )?by whom?$/],
  ['title', wordBag(['title|titled|entitled|headline'], `${rest}|called|named|name|main`)],
  ['title', wordBag(['called|named|name', noun], rest)],
  [
    'minutes',
    wordBag(
      ['reading|read|minutes', 'time|long|minutes|take|takes|quick'],
      `${rest}|many|much|it|need`,
    ),
  ],
  [
    'paragraphs',
    wordBag(
      ['many|number|count', 'paragraph|paragraphs'],
      `${rest}|total|contain|contains|consist|consists|include|includes`,
    ),
  ],
  [
    'sentences',
    wordBag(
      ['many|number|count', 'sentence|sentences'],
      `${rest}|total|contain|contains|consist|consists|include|includes`,
    ),
  ],
  [
    'words',
    unless(
      // What somebody has time for is no length.
      'how long .*(?:i|you|we|me|us)(?: .*)?',
      wordBag(
        ['many|number|count|length|long|lengthy', 'word|words|length|long|lengthy|count'],
        `${rest}|total|contain|contains`,
      ),
    ),
  ],
  [
    'sections',
    wordBag(
      [
        'section|sections|parts|chapters|headings|subheadings|headers|chapter',
        'many|number|count|list|what|which|names|name|titles|headings|all|title|called|show|are',
      ],
      `${rest}|total|divided|into|contain|contains|consist|consists|different|main|two|three|four|five|six|seven|eight|nine|ten|\\d+|name`,
    ),
  ],
  [
    'sections',
    wordBag(
      [
        'outline|contents|structure|structured|organised|organized|divided|organisation|organization|toc',
      ],
      `${rest}|table`,
    ),
  ],
  [
    'summary',
    wordBag(
      [
        'summary|summarise|summarize|summarized|summarised|tldr|tl|recap|overview|abstract|nutshell|gist|highlights|takeaways|points|ideas|arguments|sum|summaries',
      ],
      `${rest}|dr|main|key|brief|short|quick|quickly|briefly|important|most|few|points|ideas|sentences|lines|make|made|makes|authors|author|up|central|major|content|contents|words|read|need|bullet|bullets|general|thing|everything|write|provide|takeaways|one|two|three|four|five|six|ten|\\d+`,
    ),
  ],
  [
    'point',
    wordBag(
      [
        'point|argument|thesis|idea|message|claim|takeaway|conclusion|purpose|aim|goal|argue|argues|claims|propose|proposes|conclude|concludes|stance|opinion|position|lesson|say|trying',
        `main|central|key|core|overall|primary|major|important|biggest|basic|${noun}|author|authors|authors'|author's|article's`,
      ],
      `${rest}|main|make|makes|made|trying|author|authors|they|he|she|most|single|say|get|across|really`,
    ),
  ],
  [
    'topic',
    wordBag(
      [
        'about|topic|subject|theme|discuss|discusses|cover|covers|deal|deals|talk|talks|content|contents|describe|describes|address|addresses|explain|explains|concern',
        'what|topic|subject|theme|about',
        `${subject}|topic|subject|theme`,
      ],
      `${rest}|news|main|general|overall|basically|mainly|primarily|central|authors|author|they|really|kind|sort|key|talking`,
    ),
  ],
  [
    'source',
    wordBag(
      [
        'link|url|source|original|website|web|online|address|webpage',
        'where|what|link|url|give|show|find|read|is|send|source',
      ],
      `${rest}|read|version|sent|web|send|taken|available`,
    ),
  ],
  [
    'language',
    wordBag(
      ['language|languages', 'what|which|language', `${subject}|written`],
      `${rest}|written|originally`,
    ),
  ],
  [
    'licence',
    wordBag(
      ['licence|license|licensed|copyright|copyrighted|reuse|cc'],
      `${rest}|under|terms|free|use|holder|owns|who|allowed|reuse|copy|may|am|share|republish`,
    ),
  ],
];
