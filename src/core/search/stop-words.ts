import spanish from 'natural/lib/natural/util/stopwords_es.js';
import french from 'natural/lib/natural/util/stopwords_fr.js';
import italian from 'natural/lib/natural/util/stopwords_it.js';
import japanese from 'natural/lib/natural/util/stopwords_ja.js';
import dutch from 'natural/lib/natural/util/stopwords_nl.js';
import norwegian from 'natural/lib/natural/util/stopwords_no.js';
import portuguese from 'natural/lib/natural/util/stopwords_pt.js';
import russian from 'natural/lib/natural/util/stopwords_ru.js';
import swedish from 'natural/lib/natural/util/stopwords_sv.js';
import { foldText } from './fold-text.js';

/** Gives the function words of a language, folded; empty for a language without a list. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  const known = cache.get(language);
  if (known) {
    return known;
  }
  const words = new Set((lists[language] ?? []).map(foldText));
  cache.set(language, words);
  return words;
}

const cache = new Map<string, ReadonlySet<string>>();

const english = `a about above after again against all also am among an and another any are aren't as at
be because been before being below between both but by can can't cannot could couldn't did didn't do
does doesn't doing don't done during each either else ever every few for from further had hadn't has
hasn't have haven't having he her here hers herself him himself his how however i if in into is isn't
it its itself just let many may me might more most much must mustn't my myself neither no nor not of
off on once one only onto or other our ours ourselves out over own per same shall shan't she should
shouldn't so some such than that the their theirs them themselves then there these they this those
through thus to too under until up upon us very via was wasn't we were weren't what when where which
while who whom whose why will with within without won't would wouldn't you your yours yourself
yourselves tell give show please`;

const german = `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer
anderes auch auf aus bei beim bin bis bist da damit dann das dass dein deine dem den denn der des dich
die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er
es etwas euer eure für gegen habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre
ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jene jener jenes kann kein keine können
könnte man manche mein meine mich mir mit muss musste nach nicht nichts noch nun nur ob oder ohne sehr
sein seine seinem seinen seiner sich sie sind so soll sollte sondern sonst über um und uns unser unter
viel viele vom von vor wann war waren warum was weil welche welchem welchen welcher welches wem wen wenn
wer werde werden wie wieder will wir wird wirst wo wohin woher wollen wurde wurden während würde zu zum
zur zwar zwischen`;

const chinese =
  '的 地 得 和 跟 与 及 向 并 等 更 已 我 你 他 她 它 们 某 该 各 每 这 那 哪 什 么 什么 谁 哪里 哪些 哪个 哪一 几 多少 怎么 怎样 如何 为什么 为何 在 就 又 很 呢 吧 吗 了 嘛 啊 是 着 都 不 也 把 还 个 有 一 为 于 对 会 之 此 或 被 从 到 以 由 而 其 一个 他们 她们 它们 我们 这个 那个 这些 那些 是否 可以 能够 因为 所以 但是 以及 因此 通过 进行 使用 何时 何地 何 时候 时 中 上 下 里 所 者 来 去 做 说 没有 没';

/** Words of questions that the lists of natural lack. */
const asking = {
  es: words(
    'qué quién quiénes cuándo dónde adónde cómo cuál cuáles cuánto cuánta cuántos cuántas por',
  ),
  fr: words(
    'quel quelle quels quelles qui que quoi comment combien pourquoi où quand est-ce lequel laquelle lesquels lesquelles',
  ),
  it: words(
    'chi che cosa quando perché quanto quanta quanti quante quale quali qual dove come cos',
  ),
  nl: words('wie wat waar wanneer waarom hoe hoeveel welk welke waarmee waarvoor waarin heeft'),
  no: words('hvem hva hvor hvorfor hvordan hvilken hvilket hvilke når hvilke'),
  pt: words(
    'que qual quais quem onde aonde quando quanto quanta quantos quantas porquê porque como',
  ),
  ru: words(
    'кто кого кому кем что чего чему чем где куда откуда когда почему зачем как какой какая какое какие каких сколько который которая которое которые чей чья ли',
  ),
  sv: words('vem vad var vart när varför hur vilken vilket vilka vems'),
} as const;

function words(list: string): readonly string[] {
  return list.split(' ');
}

const lists: Readonly<Record<string, readonly string[]>> = {
  en: english.split(/\s+/),
  de: german.split(/\s+/),
  zh: chinese.split(' '),
  es: [...spanish.words, ...asking.es],
  fr: [...french.words, ...asking.fr],
  it: [...italian.words, ...asking.it],
  ja: japanese.words,
  nb: [...norwegian.words, ...asking.no],
  nl: [...dutch.words, ...asking.nl],
  nn: [...norwegian.words, ...asking.no],
  no: [...norwegian.words, ...asking.no],
  pt: [...portuguese.words, ...asking.pt],
  ru: [...russian.words, ...asking.ru],
  sv: [...swedish.words, ...asking.sv],
};
