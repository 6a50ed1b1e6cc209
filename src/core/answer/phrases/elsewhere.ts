import { english } from './english.js';
import type { Phrases } from './phrases.js';

/**
 * The commonest short questions in the languages that have no file of their own: Spanish, Italian,
 * Portuguese, Dutch, Swedish, Norwegian and Russian. All else is read as English.
 */
export const elsewhere: Phrases = {
  ...english,
  smallTalk: {
    ...english.smallTalk,
    greeting:
      /^(?:hola|buenos días|buenas (?:tardes|noches)|ciao|buongiorno|buonasera|salve|olá|oi|bom dia|boa (?:tarde|noite)|hallo|hoi|goedendag|goedemorgen|hej|hei|god (?:dag|morgon|morgen|kväll|kveld)|привет|здравствуйте|добрый (?:день|вечер))$/u,
    thanks:
      /^(?:(?:muchas )?gracias|(?:mille )?grazie(?: mille)?|(?:muito )?obrigad[oa]|dank je(?: wel)?|dank u(?: wel)?|bedankt|tack(?: så mycket)?|(?:tusen )?takk|(?:большое )?спасибо)$/u,
  },
  frames: [
    [
      'define',
      /^(?:qué (?:es|son|significa)|quién (?:es|era|fue)|che cos'è|cos'è|che cosa (?:è|sono|significa)|chi (?:è|era)|o que (?:é|são|significa)|quem (?:é|era|foi)|wat (?:is|zijn|betekent)|wie (?:is|was)|vad (?:är|betyder)|vem (?:är|var)|hva (?:er|betyr)|hvem (?:er|var)|что (?:такое|значит|означает)|кто (?:такой|такая|такие)) (?:una? |el |la |los |las |uno |il |lo |i |gli |le |uma? |os? |as? |een |de |het |ett? |en |ei )?(?<topic>(?!(?:de|van|af|av|en|i)\b)[\p{L}\p{N}'-]+(?: [\p{L}\p{N}'-]+){0,2})$/u,
    ],
    [
      'mention',
      /^(?:se mencionan?|(?:el (?:texto|artículo) )?(?:menciona|habla de|trata de)(?: el (?:texto|artículo))?|si (?:menziona|parla di)|(?:il testo|l'articolo) (?:menziona|parla di)|(?:o (?:texto|artigo) )?(?:menciona|fala de)|(?:noemt|vermeldt) (?:de tekst|het artikel)|(?:nämner|omtalar) (?:texten|artikeln)|(?:nevner|omtaler) (?:teksten|artikkelen)|упоминается ли|упоминаются ли) (?<topic>.+)$/u,
    ],
    ...english.frames,
  ],
  followUps: [
    [
      'why',
      /^(?:(?:y|e|en|och|og|а|и) )?(?:por qué|perché|por quê|por que|porque|waarom|varför|hvorfor|почему|зачем)$/u,
    ],
    [
      'more',
      /^(?:más|algo más|(?:di )?più|altro|mais|meer|nog meer|mer|något mer|noe mer|ещё|еще|больше)$/u,
    ],
    [
      'who',
      /^(?:(?:y|e|en|och|og|а|и) )?(?:quién(?: lo (?:dijo|dice))?|chi(?: lo (?:dice|ha detto))?|quem(?: (?:o )?(?:disse|diz)(?: isso)?)?|wie(?: zegt dat| zei dat)?|vem(?: säger det| sa det)?|hvem(?: sier det| sa det)?|кто(?: это (?:сказал|говорит))?)$/u,
    ],
    [
      'when',
      /^(?:(?:y|e|en|och|og|а|и) )?(?:cuándo|quando|wanneer|när|når|когда)(?: (?:fue|è stato|foi|was dat|var det|это было))?$/u,
    ],
    [
      'where',
      /^(?:(?:y|e|en|och|og|а|и) )?(?:dónde|dove|onde|waar|var|hvor|где)(?: (?:es|fue|è|é|is dat|är det|er det|это))?$/u,
    ],
    ['how', /^(?:(?:y|e|en|och|og|а|и) )?(?:cómo|come|como|hoe|hur|hvordan|как)$/u],
    [
      'next',
      /^(?:(?:y|e|en|och|og|а|и) )?(?:después|luego|y luego|poi|e poi|dopo|depois|daarna|verder|sedan|så|deretter|дальше|потом|а потом)$/u,
    ],
    [
      'topic',
      /^(?:y|e|en|och|og|а|и) (?:qué (?:pasa con|hay de) |hoe zit het met )?(?!(?:qué|quién|cuándo|dónde|cómo|che|chi|quando|dove|come|quem|onde|wat|wie|waar|hoe|vad|vem|var|hva|hvem|hvor|что|кто|где|как)(?: |$))(?<topic>.+)$/u,
    ],
    ...english.followUps,
  ],
};
