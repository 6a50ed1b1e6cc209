import { articleNoun, authorNoun, cardinals, ordinals } from './english-words.js';

/** What a question may call the article or its authors; alternatives of a pattern. */
export const subject = `(?:(?:the|this|that|these) )?(?:${articleNoun}|${authorNoun}|it|they|he|she|this|you)`;

/** What they do; alternatives of a pattern. */
export const say =
  'say|says|said|state|states|write|writes|claim|claims|argue|argues|mention|mentions|think|tell|tells|tell us|explain|explains|suggest|suggests|recommend|recommends|propose|proposes|discuss|discusses|describe|describes';

/** "First", "last", "3rd"; alternatives of a pattern. */
export const ordinal = `${[...ordinals.keys()].join('|')}|\\d{1,2}(?:st|nd|rd|th)`;

/** "One" to "twelve"; alternatives of a pattern. */
export const cardinal = [...cardinals.keys()].join('|');

/** "Two" to "twelve"; alternatives of a pattern. */
export const severalCardinal = [...cardinals.keys()].slice(1).join('|');
