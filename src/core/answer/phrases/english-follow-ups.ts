import { cardinal, ordinal } from './english-parts.js';
import type { Phrases } from './phrases.js';

/** Short questions in English that lean on the answer before them. */
export const englishFollowUps: Phrases['followUps'] = [
  [
    'count',
    /^(?:and |so )?how many(?: (?:are (?:there|they|these|those)(?: in (?:total|all))?|is that|of (?:them|these|those)|in total|ones|altogether))*$/,
  ],
  [
    'more',
    /^(?:and |ok |okay |yes |please )?(?:(?:tell|show|give)(?: me| us)? )?(?:some )?(?:more|anything else|what else(?: (?:does|do|did|is|are) (?:it|they|there|the article|the authors?)(?: say| mention| there| have)?)?|else|another(?: one)?|other (?:places|passages|ones)|more (?:please|details?|info|information|about (?:it|that|this)|on (?:it|that|this)|passages|quotes|results|of (?:it|that|this|them))|tell me more|say more|is (?:that|there) (?:all|more|anything (?:else|more))|that is (?:all|it)|elaborate|expand|expand on (?:it|that|this)|go deeper|in more detail|any more|one more)(?: please)?(?: (?:about|on) (?:it|that|this))?$/,
  ],
  [
    'next',
    /^(?:and |ok |okay |yes |please )?(?:then|and then|and|next|go on|continue|keep going|carry on|what (?:comes|is|happens|follows|came) (?:next|after(?: that| this)?|then|afterwards)|what (?:next|then|now)|what (?:do|should|must) (?:i|we|you|they) do (?:next|then|now|after(?: that| this)|afterwards)|what (?:did|does) (?:it|he|she|they) (?:do|say) (?:next|then|after(?: that| this)|afterwards)|(?:and |what about )?the (?:next|following)(?: one| sentence| passage| paragraph| item| point| step| measure)?|(?:what about |read |show |summari[sz]e )?(?:the )?(?:next|following) (?<section>section|part|chapter)|after that|read on|what follows|proceed|the rest|next (?:one|please|passage|sentence|paragraph|item|point|step)|(?:what about )?the one after(?: (?:that|this|it))?)(?: please)?$/,
  ],
  [
    'previous',
    /^(?:and |ok )?(?:(?:go )?back|previous|(?:what about |and )?the (?:previous|preceding|prior)(?: one| sentence| passage| paragraph| item| point| step| measure)?|(?:what about |read |show |summari[sz]e )?(?:the )?(?:previous|preceding) (?<section>section|part|chapter)|what (?:comes|came|is|was|stands) (?:right |just )?before(?: that| this| it)?|before that|(?:what about )?the one before(?: (?:that|this|it))?)$/,
  ],
  [
    'why',
    /^(?:but |and |so |ok )?(?:why|how come|what for|for what(?: reason)?|why (?:so|not|exactly|then|though)|why (?:is|are|was|were|do|does|did|should|would) (?:it|that|this|they|those|these|he|she|we)(?: (?:so|true|important|necessary|needed|matter|the case|happen|say (?:so|that|this)|think so))?|what is the (?:reason|purpose|point|goal|aim)(?: (?:for|of|behind) (?:that|this|it))?|for what purpose|what (?:does|will|would) (?:it|that|this) (?:do|achieve|bring|lead to|help|help with|allow)|with what (?:effect|result|aim|goal)|what (?:is|are) the (?:effect|effects|benefit|benefits|result|results)(?: of (?:that|this|it))?|to what end|what does (?:that|this|it) mean|meaning|so what|in other words|explain|(?:can|could) you explain(?: (?:that|this|it))?)$/,
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
    /^(?:and |but |so |ok )?(?:when|(?:since|by|until|till|from|before|after) when|when (?:is|was|did|does|will|are|were) (?:that|this|it|they)(?: (?:happen|start|begin|end))?|what (?:year|date|time|day)|(?:in|on|at|by|within|until|since|from) (?:what|which) (?:year|date|time|day|month|period|deadline))$/,
  ],
  [
    'where',
    /^(?:and |but |so |ok )?(?:where|where (?:is|was|are|were|does|do|did) (?:that|this|it|they)(?: (?:happen|say (?:that|this|it|so)|from|located|come from|stated|written|mentioned))?|in (?:what|which) (?:section|part|place|paragraph|country|city)|which (?:section|part|paragraph)(?: (?:is|was) (?:that|this|it)(?: (?:in|from))?)?|(?:are you |r u )?(?:really |quite )?(?:sure|certain)(?: about (?:that|this|it))?|really|is (?:that|this|it) (?:true|so|right|correct)|prove it|proof|source|evidence|says where|where exactly|quote it)$/,
  ],
  [
    'ordinal',
    new RegExp(
      `^(?:and |but |so |then |ok |only |just |what about |how about |what is |what was |and what about |and what is |show me |give me |tell me |tell me about |explain |which is |go back to |back to |return to |repeat |read |quote |open |take |pick |choose |i mean |i meant |i want |no )*(?:the )?(?:number )?(?<ordinal>${ordinal})(?: (?:one|ones|item|choice|option|answer|place|result|match|of (?:them|these|those)))?(?: (?:then|please|too|as well|called|named|about|titled|say|says|mean))?$`,
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
    /^(?:and|but|or|also|now|then|(?:(?:do |and )?(?:the )?same(?: thing)?)(?= (?:for|in|of|with|on|about)\b)|(?=(?:in|for|from|of|under) (?:the )?(?:section|part|chapter|first|second|third|fourth|fifth|last)\b)) ?(?!(?:what|which|who|whom|when|where|why|how|is|are|does|do|did|can|list|name|define|show|tell)\b)(?:(?:for|in|on|about|with|of|from|to|at) )?(?:the ones? (?:in|for|about) )?(?<topic>.+)$/,
  ],
  [
    'how',
    /^(?:and |but )?(?:of|with|for|by|to|from|in|on|about|at|against|into|than) (?:what|whom|which)(?: exactly)?$/,
  ],
  [
    'again',
    /^(?:and |so |ok |okay )?(?:(?:what|which)(?: ones)? (?:are|were) (?:they|those|these|them)(?: called| named)?|what are their names|(?:list|name|enumerate|show|give)(?: me)? (?:them|those|these)(?: all)?|which(?: ones)?|namely|such as|all(?: of (?:them|these|those))?|all (?:the )?others?|the (?:whole|full|entire) list|the others?)$/,
  ],
  [
    'shorter',
    /^(?:and |ok |okay )?(?:(?:a bit |much )?shorter|briefly|in short|in brief|too long|tl ?dr|(?:summari[sz]e|sum up|shorten) (?:it|that|this)|sum it up|(?:a |the )?(?:short )?summary|the gist)(?: please)?$/,
  ],
  [
    'amount',
    /^(?:and |but |so )?how (?:(?:long|much|often|far|big|old|tall|high|late|early)(?: (?:do|does|did|will|would|should|can|could|must|may) (?:i|we|you|they|it|that|this|he|she|one)(?: (?:have|take|last|need|cost|live|stay|go|get|work|wait|keep|do it))?)?|many (?!(?:words|sections?|paragraphs?|sentences?|minutes|authors?|parts|chapters)\b)\p{L}+)(?: exactly)?$/u,
  ],
  [
    'amount',
    /^(?:and |but |so )?(?:what|which) (?:percentage|percent|share|proportion|number|amount|price|size|length|distance|colou?r|temperature|age|language|country|city|month)(?: exactly)?$/,
  ],
  ['choice', /^(?<ordinal>\d{1,2})$/],
];
