import type { Texts } from '../../../src/discord/texts/texts.js';
import type { OptionValues } from '../../discord-server/driver/command-data.js';
import { ARTICLE } from '../article-text.js';
import type { Scene } from './cast.js';

/** What is tried of a command, and what comes of it. */
export interface CommandRow {
  /** What is filled in; nothing when absent. What has to be there first is done here, too. */
  readonly values?: (scene: Scene) => OptionValues | Promise<OptionValues>;
  /** Words of the bot's own that the reply has, for those who may run it where it works. */
  readonly says: (texts: Texts, scene: Scene) => string;
  /** The same for one whom no article is open to; by default, that none is. */
  readonly saysStranger?: (texts: Texts) => string;
  /** Whether the reply quotes the article. */
  readonly quotes?: true;
  /** Whether others see the reply, unless it is hidden. */
  readonly isPublic?: true;
  /** Whom the reply pings; nobody when absent. */
  readonly pings?: (scene: Scene) => readonly string[];
  /**
   * Set-up, for those who manage the server: Discord does not offer it to others, or the bot
   * refuses them, as where other sub-commands are for all.
   */
  readonly setUp?: 'not offered' | 'refused';
  /** Offered only in servers that the bot is in. */
  readonly inServers?: true;
  /** Options that nothing is suggested for when nothing is typed and nothing is there. */
  readonly suggestsNothing?: readonly string[];
  /** Options whose suggestions tell nothing of the articles, and so are for all. */
  readonly suggestsToAll?: readonly string[];
}

/** `/a b` is a path of its own; `/a` is none where there is `/a b`. */
export type CommandPath =
  | Exclude<
      keyof Texts['commands'],
      keyof Texts['subcommands'] extends infer Key ? ParentOf<Key> : never
    >
  | keyof Texts['subcommands'];

type ParentOf<Key> = Key extends `${infer Parent} ${string}` ? Parent : never;

const QUESTION = 'What share of leading enterprises innovate partner relationships?';
const SENTENCE =
  '60% of leading enterprises choose to innovate partner relationships by building co-creation ecosystems';

/**
 * One row for each command and sub-command: a new one needs its row here, and is then tried in
 * every place and language, by everybody, hidden, and after a restart.
 */
export const commandRows: Readonly<Record<CommandPath, CommandRow>> = {
  ask: {
    values: () => ({ question: QUESTION }),
    says: (texts) => texts.place.paragraph('co-creation ecosystems', 2),
    quotes: true,
    isPublic: true,
  },
  search: {
    values: () => ({ words: 'generic technologies' }),
    says: (texts) => texts.search.found(9),
    quotes: true,
    isPublic: true,
  },
  outline: {
    says: () => 'Constructing regional innovation networks',
    isPublic: true,
  },
  section: {
    values: () => ({ name: '2' }),
    says: () => 'Constructing regional innovation networks',
    quotes: true,
    isPublic: true,
  },
  quote: {
    values: ({ someone }) => ({ reference: '3.2', to: someone }),
    says: (texts, { someone }) => texts.quote.to(someone.mention),
    pings: ({ someone, person }) => (someone === person ? [] : [someone.id]),
    quotes: true,
    isPublic: true,
  },
  verify: {
    values: () => ({ quote: SENTENCE }),
    says: (texts) => texts.verify.exact,
    quotes: true,
    isPublic: true,
  },
  compare: {
    values: () => ({ question: QUESTION }),
    says: () => '60%',
    quotes: true,
    isPublic: true,
  },
  cite: {
    values: () => ({ style: 'apa' }),
    says: (texts) => texts.cite.inText,
    isPublic: true,
  },
  'article list': {
    says: (texts) => texts.about.articles(1),
    isPublic: true,
  },
  'article info': {
    says: (texts) => texts.article.info.authors,
    isPublic: true,
  },
  'article use': {
    values: () => ({ article: ARTICLE, where: 'this channel' }),
    says: (texts) => texts.article.used('', true).slice(0, -1),
    setUp: 'refused',
  },
  'article limit': {
    values: () => ({ article: ARTICLE, who: 'everyone' }),
    says: (texts) => texts.article.shown('').slice(0, -1),
    setUp: 'refused',
  },
  'article add': {
    says: (texts) => texts.article.oneSource,
    setUp: 'refused',
  },
  'article post': {
    values: ({ channel }) => ({ channel, article: ARTICLE }),
    says: () => '<#',
    setUp: 'refused',
  },
  'article remove': {
    values: () => ({ article: ARTICLE }),
    says: (texts) => texts.article.builtIn('').slice(1),
    setUp: 'refused',
    suggestsNothing: ['article'],
  },
  'bookmark list': {
    values: async (scene) => {
      await keepBookmark(scene);
      return {};
    },
    says: (texts) => texts.bookmark.found(1),
    saysStranger: (texts) => texts.bookmark.none,
    quotes: true,
  },
  'bookmark remove': {
    values: async (scene) => ({ bookmark: (await keepBookmark(scene)) ?? 'none' }),
    says: (texts) => texts.bookmark.removed,
    saysStranger: (texts) => texts.bookmark.unknown('none'),
    suggestsNothing: ['bookmark'],
  },
  'bookmark export': {
    values: async (scene) => {
      await keepBookmark(scene);
      return {};
    },
    says: (texts) => texts.bookmark.exported(1),
    saysStranger: (texts) => texts.bookmark.none,
  },
  'settings show': {
    says: (texts) => texts.settings.title,
    setUp: 'not offered',
  },
  'settings channel': {
    values: () => ({ answers: 'mention' }),
    says: (texts) => texts.settings.saved,
    setUp: 'not offered',
  },
  'settings language': {
    values: () => ({ language: 'unset' }),
    says: (texts) => texts.settings.ownLanguage,
    setUp: 'not offered',
  },
  'study start': {
    values: () => ({ when: 'in 2 hours' }),
    says: ({ study }) => study.planned('|', '').split('|')[0] ?? '',
    inServers: true,
    suggestsToAll: ['timezone'],
  },
  'study status': {
    values: planSession,
    says: beginning,
    saysStranger: noSession,
    inServers: true,
  },
  'study next': { values: planSession, says: beginning, saysStranger: noSession, inServers: true },
  'study prompt': {
    values: planSession,
    says: beginning,
    saysStranger: noSession,
    inServers: true,
  },
  'study agenda': {
    values: planSession,
    says: ({ study }) => study.noQuestions,
    saysStranger: noSession,
    inServers: true,
    isPublic: true,
  },
  'study export': {
    values: planSession,
    says: ({ study }) => study.exported,
    saysStranger: noSession,
    inServers: true,
  },
  'study end': {
    values: planSession,
    says: ({ study }) => study.over.cancelled,
    saysStranger: noSession,
    inServers: true,
  },
  'quiz start': {
    values: () => ({ mode: 'alone', count: 1 }),
    says: ({ quiz }) => quiz.card(1, 1),
    quotes: true,
  },
  'quiz review': {
    says: ({ quiz }) => quiz.noReviews,
    saysStranger: ({ quiz }) => quiz.noReviews,
  },
  'quiz scores': {
    says: ({ quiz }) => quiz.noScores,
    saysStranger: ({ quiz }) => quiz.noScores,
  },
  help: {
    says: (texts) => texts.help.lead,
    saysStranger: (texts) => texts.help.lead,
  },
  about: {
    says: (texts) => texts.about.lead,
    saysStranger: (texts) => texts.article.noneHere,
  },
  'privacy show': {
    says: (texts) => texts.privacy.nothing,
    saysStranger: (texts) => texts.privacy.nothing,
  },
  'privacy delete': {
    says: (texts) => texts.privacy.nothing,
    saysStranger: (texts) => texts.privacy.nothing,
  },
  'privacy opt-out': {
    says: (texts) => texts.privacy.optOut,
    saysStranger: (texts) => texts.privacy.optOut,
  },
};

/** Keeps the answer to a question, where it may be seen, and finds the bookmark's value. */
async function keepBookmark({ person, channel, texts }: Scene): Promise<string | undefined> {
  const { message } = await person.runCommand('ask', { question: QUESTION, hide: true }, channel);
  if (!message.buttons.includes(texts.button.bookmark)) return undefined;
  await person.clickButton(message, texts.button.bookmark);
  const [choice] = await person.autocomplete('bookmark remove', 'bookmark', '', { channel });
  return choice && String(choice.value);
}

/** Plans a session for later, where one may be. */
async function planSession({ person, channel }: Scene): Promise<OptionValues> {
  if (person.commandsIn(channel).includes('study')) {
    await person.runCommand('study start', { when: 'in 2 hours' }, channel);
  }
  return {};
}

/** What is said of a session that has not begun. */
function beginning({ study }: Texts): string {
  return study.next('|').split('|')[0] ?? '';
}

function noSession({ study }: Texts): string {
  return study.none;
}
