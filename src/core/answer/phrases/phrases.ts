import type { NameKind } from '../names/name-heads.js';

/** What can be asked about the article itself. */
export type FactName =
  | 'author'
  | 'published'
  | 'publisher'
  | 'title'
  | 'source'
  | 'language'
  | 'licence'
  | 'words'
  | 'minutes'
  | 'paragraphs'
  | 'sentences'
  | 'sections'
  | 'topic'
  | 'point'
  | 'advice'
  | 'conclusion'
  | 'beginning'
  | 'ending'
  | 'summary';

/** What numbers can be asked for all at once; a date may be a year. */
export type QuantityKind = 'percentage' | 'year' | 'date' | 'number';

/** What a question with a topic wants to know of it. */
export type FrameName =
  | 'about'
  | 'heading'
  | 'mention'
  | 'quote'
  | 'section'
  | 'define'
  | 'summary';

/** What a short question does with the answer before it. */
export type FollowUpName =
  | 'count'
  | 'more'
  | 'next'
  | 'previous'
  | 'why'
  | 'how'
  | 'who'
  | 'when'
  | 'where'
  | 'topic'
  | 'ordinal'
  | 'choice'
  | 'again'
  | 'shorter'
  | 'amount';

/**
 * How people of one language ask. Patterns are matched against `Question.plain`: lower
 * case, no punctuation, single spaces.
 */
export interface Phrases {
  /** A two-letter tag. */
  readonly language: string;
  readonly smallTalk: Readonly<Record<'greeting' | 'thanks' | 'insult' | 'chatter', RegExp>>;
  /** Tried in order; the first that matches wins. */
  readonly facts: readonly (readonly [FactName, RegExp])[];
  /** Questions for everything of a kind that the article names; the first that matches wins. */
  readonly named: readonly { readonly kind: NameKind | 'any'; readonly pattern: RegExp }[];
  /** The same for what a named group `noun` stands for: "which hospitals are named?". */
  readonly namedHead: RegExp;
  /** Questions for every number of a kind; the first that matches wins. */
  readonly quantities: readonly { readonly kind: QuantityKind; readonly pattern: RegExp }[];
  /** Asks how often, or everywhere where, the article has some words; a named group `topic`. */
  readonly occurrences: readonly RegExp[];
  /** Openings and endings that carry nothing: "please tell me", "in the article". */
  readonly courtesies: readonly RegExp[];
  /** Tried in order; each has a named group `topic`. */
  readonly frames: readonly (readonly [FrameName, RegExp])[];
  /** Asks in so many words for all of several things; a named group `head` says of what. */
  readonly listOrders: readonly RegExp[];
  /** May ask for several things; named groups `head` and `count`, where a number is given. */
  readonly lists: readonly RegExp[];
  /** Parts what is listed from what narrows it: "measures involving enterprises"; `head` and `topic`. */
  readonly narrowed: RegExp;
  /** Asks for advice on a named group `topic`: "what do they recommend for small firms?". */
  readonly adviceOn: RegExp;
  /** Asks for all that a named group `who` should or must do. */
  readonly duties: readonly RegExp[];
  /** Names measures for that topic, as `narrowed` reads it. */
  measuresFor(topic: string): string;
  /** Asks how many things the text lists; a named group `head` says of what. */
  readonly counts: readonly RegExp[];
  /** Asks for one thing of several; named groups `ordinal` and `head`. */
  readonly items: readonly RegExp[];
  /**
   * Asks for some things of several in a row: groups `head`, and `end` and `count` ("the last two
   * steps") or `from`, `joint` and `to` ("steps 2 to 4").
   */
  readonly stretches: readonly RegExp[];
  /** Asks what stands beside an item or a section; a named group `topic` says beside which. */
  readonly around: { readonly before: RegExp; readonly after: RegExp };
  /** Asks how something is done; a named group `topic`. */
  readonly how: RegExp;
  /** Asks for a sentence or paragraph by its place; groups `ordinal` and `sentence`. */
  readonly places: RegExp;
  /** Asks for the longest or shortest part; groups `most` or `least`, `part`, and `unit` where given. */
  readonly extremes: readonly RegExp[];
  /** Refers to a section; a named group `number` or `ordinal`. */
  readonly sectionReferences: readonly RegExp[];
  /** The section in view: "this section". */
  readonly sectionInView: RegExp;
  /** Asks for the name of a section that is referred to. */
  readonly sectionTitle: RegExp;
  /** Asks for a selection of a section rather than for all of it. */
  readonly sectionSummary: RegExp;
  /** Words that may stand beside a reference to a section and ask nothing more. */
  readonly sectionWords: RegExp;
  /** Short questions that need the answer before them; some have `topic` or `ordinal`. */
  readonly followUps: readonly (readonly [FollowUpName, RegExp])[];
  /** "The authors", with their article. */
  readonly authors: RegExp;
  /** Asks who somebody is. */
  readonly whoIs: RegExp;
  /** A pronoun for people, which after "who wrote it?" are the authors. */
  readonly people: RegExp;
  /** What to put in its place. */
  readonly authorsName: string;
  /** A question whose topic is a pronoun: "what does it say about that?"; group 1 stays. */
  readonly pronounTopic: RegExp;
  /** A pronoun for what was spoken of before. */
  readonly pronoun: RegExp;
  /** Those of them that stand before what somebody or something has: "its". */
  readonly possessives: ReadonlySet<string>;
  /** An item of the list before it, within a question; a named group `ordinal`. */
  readonly itemWithin: RegExp;
  /** Openings of a question that asks one thing of what was said. */
  readonly asides: Readonly<Record<'why' | 'who' | 'when', RegExp>>;
  /** Opens a question that goes on from the last one: "and …". */
  readonly going: RegExp;
  /** 1 for the first; -1 for the last, -2 for the one before it. */
  readonly ordinals: ReadonlyMap<string, number>;
  readonly cardinals: ReadonlyMap<string, number>;
  /** A question that ends with such a word: "is open governance recommended?". */
  readonly stanceAsked: RegExp;
  /** Words that a yes-or-no question puts beside its topic, which the text need not have. */
  readonly stances: ReadonlySet<string>;
  /** Words that say nothing of what is asked: "happened", "need", "exactly". */
  readonly idleWords: ReadonlySet<string>;
  /** Further words that nobody needs to be told the text lacks: "going", "far", "first". */
  readonly unnamedWords: ReadonlySet<string>;
  /** Words for the article and its authors, which say nothing of the topic. */
  readonly articleWords: ReadonlySet<string>;
  /** Short forms of chat and what they stand for: "wat" is "what". */
  readonly shorthand: ReadonlyMap<string, string>;
  /** A misspelt word may be read as one of these even where the article lacks it. */
  readonly askingWords: ReadonlySet<string>;
}
