import { foldText } from '../../search/fold-text.js';
import { english } from './english.js';
import type { Phrases } from './phrases.js';

const noun = 'artikels?|textes|texts?|beitrags?|beitrag|aufsatz(?:es)?|bericht(?:s|es)?';
const subject = `(?:(?:der|den|dem|des|dieser|diesen|diesem|dieses|das|die|dies) )?(?:${noun}|ihn|er|es|das|dies)`;

const ordinals: ReadonlyMap<string, number> = new Map(
  'erste zweite dritte vierte fünfte sechste siebte achte'
    .split(' ')
    .flatMap((word, index): [string, number][] =>
      ['', 'n', 'r', 's', 'm'].map((ending) => [`${word}${ending}`, index + 1]),
    )
    .concat(['letzte', 'letzten', 'letzter', 'letztes'].map((word) => [word, -1])),
);
const ordinal = [...ordinals.keys()].join('|');

const cardinals: ReadonlyMap<string, number> = new Map(
  'ein zwei drei vier fünf sechs sieben acht neun zehn'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const count = `(?:(?<count>${[...cardinals.keys()].slice(1).join('|')}|\\d{1,2}) )?`;

const UNNAMED: ReadonlySet<string> = new Set(
  'geht gehen ging macht machen heißt heißen alt lang groß hoch weit viel erwähnt genannt artikel artikels text textes abschnitt autor autors autoren geschrieben veröffentlicht erschienen steht stehen sache sachen ding dinge leute mensch jemand etwas warum wieso wozu worum wovon wofür womit woher'
    .split(' ')
    .flatMap((word) => [word, foldText(word)]),
);

/** How people ask in German, with the patterns of English behind: greetings, facts, sections. */
export const german: Phrases = {
  ...english,
  occurrences: [
    /^wie (?:oft|viele male) (?:wird|werden|wurde|wurden|kommt|kommen) (?:(?:das|der|die) (?:wort|begriff|ausdruck|wörter) )?(?<topic>.+?)(?: (?:hier|im (?:ganzen )?(?:text|artikel)))? (?:erwähnt|genannt|vor)$/,
  ],
  language: 'de',
  smallTalk: {
    ...english.smallTalk,
    greeting:
      /^(?:hallo|hi|hey|moin|servus|grüezi|guten (?:tag|morgen|abend)|wer bist du|was kannst du|hilfe|wie geht es(?: dir| ihnen)?)(?: (?:zusammen|alle|bot|du|ihr|da))*$/,
    thanks:
      /^(?:(?:ok|okay|super|gut|toll|prima) )*(?:danke|danke schön|dankeschön|vielen dank|besten dank|tschüss?|auf wiedersehen|super|toll|prima)(?: (?:sehr|dir|ihnen|schön|für die hilfe))*$/,
  },
  facts: [
    [
      'author',
      new RegExp(
        `^(?:wer (?:hat|schrieb|verfasste) ${subject}(?: (?:geschrieben|verfasst))?|(?:wer (?:ist|sind)|wie hei(?:ß|ss)(?:t|en)) (?:der|die) (?:autor|autorin|autoren|verfasser|verfasserin)(?: ${subject})?|von wem (?:ist|stammt) ${subject})$`,
      ),
    ],
    [
      'published',
      new RegExp(
        `^(?:wann|an welchem tag|in welchem jahr) (?:ist|wurde|erschien) ${subject}(?: (?:erschienen|veröffentlicht|geschrieben|publiziert|verfasst)(?: worden)?)?$`,
      ),
    ],
    [
      'publisher',
      new RegExp(
        `^(?:wo|in welcher (?:zeitung|zeitschrift)) (?:ist|wurde|erschien) ${subject}(?: (?:erschienen|veröffentlicht|publiziert|gedruckt)(?: worden)?)?$`,
      ),
    ],
    [
      'title',
      new RegExp(
        `^(?:wie (?:hei(?:ß|ss)t|lautet) (?:${subject}|der titel(?: ${subject})?)|was ist der titel(?: ${subject})?|titel)$`,
      ),
    ],
    [
      'topic',
      new RegExp(
        `^(?:worum geht es(?: (?:hier|in ${subject}))?|wovon handelt ${subject}|was ist das thema(?: ${subject})?)$`,
      ),
    ],
    [
      'summary',
      new RegExp(
        `^(?:fasse? ${subject} (?:kurz )?zusammen|(?:gib mir )?(?:eine )?(?:kurze )?zusammenfassung(?: ${subject})?)$`,
      ),
    ],
    [
      'sections',
      /^(?:wie ?viele|welche) (?:abschnitte|kapitel|teile)(?: (?:gibt es|hat er|hat (?:der|dieser) \S+|hat es))?$/,
    ],
    ...english.facts,
  ],
  frames: [
    [
      'mention',
      new RegExp(
        `^(?:wird|werden|kommt|kommen) (?<topic>.+?) (?:erwähnt|genannt|behandelt|angesprochen|vor)(?: in ${subject})?$`,
      ),
    ],
    ['mention', new RegExp(`^(?:erwähnt|nennt|behandelt) ${subject} (?<topic>.+)$`)],
    [
      'about',
      new RegExp(`^was (?:sagt|steht in|schreibt) ${subject} (?:über|zu|zum|zur) (?<topic>.+)$`),
    ],
    ['define', /^(?:was (?:bedeutet|hei(?:ß|ss)t)|definiere|was ist (?:ein|eine)) (?<topic>.+)$/],
    [
      'define',
      /^(?:was|wer) (?:ist|sind|war|waren) (?:ein |eine |der |die |das )?(?<topic>(?!(?:mit|bei|in|im|an|am|auf|für|von|vom|zu|zum|zur|so|da|hier|schon|noch|los)(?: |$))\p{L}[\p{L}\p{N}-]*(?: \p{L}[\p{L}\p{N}-]*)?)$/u,
    ],
    ...english.frames,
  ],
  listOrders: [
    new RegExp(
      `^(?:nennen?(?: sie)?|nenn|liste|zähle?n?(?: sie)?|gib|zeige?)(?: mir| uns)? (?:alle |die |den )*${count}(?<head>.+?)(?: auf)?$`,
    ),
    ...english.listOrders,
  ],
  lists: [
    new RegExp(
      `^(?:was|welche|welches|wie) (?:sind|waren|lauten) (?:alle |die )+${count}(?<head>.+)$`,
    ),
    new RegExp(`^welche ${count}(?<head>\\p{L}+)(?: (?:gibt es|nennt er|werden genannt))?$`, 'u'),
    new RegExp(`^(?:die |alle )?${count.replace(/\?$/, '')}(?<head>\\p{L}+)$`, 'u'),
  ],
  counts: [
    /^wie ?viele (?<head>.+?)(?: (?:gibt es|werden genannt|nennt \S+ \S+|sind es|hat \S+ \S+))?$/,
  ],
  items: [
    new RegExp(
      `^(?:(?:was|wie) (?:ist|war|lautet) |nenne |zeige )?(?:der |die |das |den )?(?<ordinal>${ordinal}) (?<head>(?!(?:abschnitt|kapitel|teil|satz|absatz)s?\\b)\\p{L}+)$`,
      'u',
    ),
    /^(?<head>schritt|ratschlag|tipp|punkt|regel|maßnahme|grund) (?:nummer )?(?<ordinal>\d{1,2})$/,
  ],
  sectionReferences: [
    /\b(?:abschnitt|kapitel|teil) ?(?:nummer )?(?<number>\d[\d.]{0,6})\b/,
    new RegExp(`\\b(?<ordinal>${ordinal}) (?:abschnitts?|kapitels?|teils?)\\b`, 'u'),
    ...english.sectionReferences,
  ],
  sectionWords:
    /^(?:was|ist|steht|im|in|der|die|das|den|dem|zeig|zeige|mir|lies|lese|um|worum|geht|es|heißt|wie|fasse|fass|zusammen|bitte|titel|sagt|über|kurz|ganze|ganzen)$/,
  sectionInView: /\b(?:dieser|diesem|diesen|dieses) (?:abschnitts?|kapitels?|teils?)\b/,
  sectionTitle: /\b(?:heißt|titel|überschrift)\b/,
  sectionSummary: /\b(?:fasse?|zusammenfassung|worum|sagt|kurz)\b/,
  whoIs: /^wer (?:ist|war|sind|waren) /,
  ordinals: new Map([...english.ordinals, ...ordinals]),
  cardinals: new Map([...english.cardinals, ...cardinals]),
  idleWords: new Set(
    'eigentlich genau gibt gab bitte sagen sagt weiß wissen'
      .split(' ')
      .flatMap((word) => [word, foldText(word)]),
  ),
  unnamedWords: UNNAMED,
  askingWords: new Set([
    ...UNNAMED,
    ...'artikel autor autorin titel zusammenfassung fasse zusammen abschnitt kapitel danke bitte hallo veröffentlicht geschrieben verfasst erschienen handelt erwähnt bedeutet'
      .split(' ')
      .flatMap((word) => [word, foldText(word)]),
  ]),
};
