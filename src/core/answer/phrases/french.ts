import { foldText } from '../../search/fold-text.js';
import { english } from './english.js';
import type { Phrases } from './phrases.js';

const noun = "l'article|l'auteur|l'auteure|article|texte|reportage|document|essai";
const subject = `(?:(?:le|la|cet|ce|cette|l') ?)?(?:${noun}|il|elle|ça|cela)`;

const ordinals: ReadonlyMap<string, number> = new Map([
  ['premier', 1],
  ['première', 1],
  ['deuxième', 2],
  ['second', 2],
  ['seconde', 2],
  ['troisième', 3],
  ['quatrième', 4],
  ['cinquième', 5],
  ['dernier', -1],
  ['dernière', -1],
]);
const ordinal = [...ordinals.keys()].join('|');

const UNNAMED: ReadonlySet<string> = new Set(
  'combien quand pourquoi comment où quoi lequel laquelle est-ce fait faire font va vont aller grand grande long longue vieux chose choses gens article texte section auteur auteurs écrit écrite publié paru titre'
    .split(' ')
    .flatMap((word) => [word, foldText(word)]),
);

/** How people ask in French, with the patterns of English behind: greetings, facts, sections. */
export const french: Phrases = {
  ...english,
  occurrences: [
    /^combien de fois (?:est-ce que )?(?:le mot |le terme |les mots )?(?<topic>.+?) (?:est|sont|apparaît|apparaissent|est-il|est-elle|sont-ils|sont-elles|apparaît-il|apparaît-elle)(?: (?:mentionnée?s?|citée?s?|nommée?s?))?(?: (?:ici|dans (?:le texte|l'article)))?$/,
  ],
  language: 'fr',
  smallTalk: {
    ...english.smallTalk,
    greeting:
      /^(?:bonjour|salut|bonsoir|coucou|hello|aide|aidez-moi|qui es-tu|qui êtes-vous|comment (?:ça va|vas-tu|allez-vous))(?: (?:à tous|tous|bot|tout le monde))*$/,
    thanks:
      /^(?:(?:ok|super|parfait|bien|très bien) )*(?:merci|au revoir|super|parfait|à bientôt|bonne nuit)(?: (?:beaucoup|bien|à toi|à vous|pour l'aide|infiniment))*$/,
  },
  facts: [
    [
      'author',
      new RegExp(
        `^(?:qui (?:a|est-ce qui a) (?:écrit|rédigé) ${subject}|(?:qui est|quel est) l'auteure?(?: (?:de|du) ?${subject})?|de qui est ${subject})$`,
      ),
    ],
    [
      'published',
      new RegExp(
        `^(?:quand|à quelle date|en quelle année) (?:est-ce que )?${subject} (?:a-t-il |a-t-elle |a |est )?(?:été )?(?:publié|écrit|paru|rédigé)e?$`,
      ),
    ],
    [
      'publisher',
      new RegExp(
        `^(?:où|dans quel journal) (?:est-ce que )?${subject} (?:a-t-il |a-t-elle |a |est )?(?:été )?(?:publié|paru)e?$`,
      ),
    ],
    [
      'title',
      new RegExp(
        `^(?:quel est le titre(?: (?:de|du) ?${subject})?|comment s'appelle ${subject}|titre)$`,
      ),
    ],
    [
      'topic',
      new RegExp(
        `^(?:de quoi (?:parle|traite) ${subject}|quel est le (?:sujet|thème)(?: (?:de|du) ?${subject})?|de quoi s'agit-il|de quoi parle-t-il)$`,
      ),
    ],
    [
      'summary',
      new RegExp(
        `^(?:résume[rz]?(?: ${subject})?|(?:fais )?(?:un )?résumé(?: (?:de|du) ?${subject})?)$`,
      ),
    ],
    ['sections', /^(?:combien de|quelles sont les) (?:sections|parties|chapitres)(?: y a-t-il)?$/],
    ...english.facts,
  ],
  frames: [
    [
      'mention',
      new RegExp(
        `^(?:est-ce que )?${subject} (?:mentionne|parle|évoque)(?:-t-(?:il|elle))? (?:de la |de l'|du |des |de |d'|le |la |les |l')?(?<topic>.+)$`,
      ),
    ],
    [
      'define',
      /^(?:qu'est-ce qu(?:e c'est que|e|')|c'est quoi|définis(?:sez)?|que (?:signifie|veut dire)) ?(?:une |un |le |la |les |l')?(?<topic>.+)$/,
    ],
    ...english.frames,
  ],
  sectionReferences: [
    /\b(?:section|partie|chapitre) ?(?:numéro )?(?<number>\d[\d.]{0,6})\b/,
    new RegExp(`(?<!\\p{L})(?<ordinal>${ordinal}) (?:section|partie|chapitre)(?!\\p{L})`, 'u'),
    ...english.sectionReferences,
  ],
  sectionWords:
    /^(?:que|qu'est-ce|quoi|dit|dans|la|le|les|de|du|montre|montre-moi|lis|parle|résume|résumé|s'il|te|vous|plaît|titre|est|quel|section|toute)$/,
  sectionInView: /\bcette (?:section|partie)\b|\bce chapitre\b/,
  sectionTitle: /\b(?:titre|s'appelle)\b/,
  sectionSummary: /résum|\b(?:parle|dit|quoi)\b/,
  whoIs: /^qui (?:est|était|sont) /,
  ordinals: new Map([...english.ordinals, ...ordinals]),
  idleWords: new Set(
    'exactement sait savoir dire dit svp'.split(' ').flatMap((word) => [word, foldText(word)]),
  ),
  unnamedWords: UNNAMED,
  askingWords: new Set([
    ...UNNAMED,
    ...'auteur auteure titre résumé résume section partie chapitre merci bonjour publié écrit rédigé paru signifie mentionne parle'
      .split(' ')
      .flatMap((word) => [word, foldText(word)]),
  ]),
};
