import type { Texts } from '../../../src/discord/texts/texts.js';

/** What is tried of a command in the menu of a message, and what comes of it. */
export interface MessageCommandRow {
  /** What the message says. */
  readonly written: string;
  /** Words of the bot's own that the reply has, for those to whom the article is open. */
  readonly says: (texts: Texts) => string;
}

const SENTENCE =
  '60% of leading enterprises choose to innovate partner relationships by building co-creation ecosystems';

/**
 * One row for each command in the menu of a message: a new one needs its row here, and is then
 * tried in every place and language, by everybody, and after a restart. Each is private first,
 * quotes the article, and can be posted for all.
 */
export const messageCommandRows: Readonly<
  Record<keyof Texts['messageCommands'], MessageCommandRow>
> = {
  'Find in the article': {
    written: 'What share of leading enterprises innovate partner relationships?',
    says: (texts) => texts.place.paragraph('co-creation ecosystems', 2),
  },
  'Check this quote': {
    written: `I read that “${SENTENCE}”.`,
    says: (texts) => texts.verify.exact,
  },
};
