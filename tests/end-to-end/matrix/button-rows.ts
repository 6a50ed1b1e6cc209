import type { letters } from '../../../src/discord/buttons/button-codes.js';
import type { Texts } from '../../../src/discord/texts/texts.js';
import type { SeenMessage } from '../../discord-server/driver/seen-message.js';
import type { Scene } from './cast.js';

/** What comes of pressing a button. */
export type Deed =
  /** The message itself changes. */
  | { readonly kind: 'updates'; readonly says: string; readonly quotes?: true }
  /** The person alone is told something, or gets a copy; the message stays as it is. */
  | { readonly kind: 'told'; readonly says: string; readonly quotes?: true }
  /** All get to see a new message. */
  | { readonly kind: 'posts'; readonly says: string; readonly quotes?: true }
  /** The message goes away. */
  | { readonly kind: 'deletes' }
  /** A form opens; once it is sent, the person alone is told something. */
  | {
      readonly kind: 'asks';
      readonly title: string;
      readonly values: Readonly<Record<string, string>>;
      readonly says: string;
    };

/** What is tried of a button, and what comes of it. */
export interface ButtonRow {
  /** Brings a message with the button, made for `scene.person`. */
  readonly show: (scene: Scene) => Promise<SeenMessage>;
  /** What stands on the button, or a part of it. */
  readonly label: (texts: Texts) => string;
  readonly asker: (texts: Texts, scene: Scene) => Deed;
  /** What comes of it for others; absent where nobody else sees the message. */
  readonly others?: (texts: Texts, scene: Scene) => Deed;
  /** The same for a moderator, where that is something else. */
  readonly moderator?: (texts: Texts) => Deed;
  /** Where the message has no such button, or cannot be had; nowhere when absent. */
  readonly notIn?: readonly Scene['place'][];
  /** Whether the message quotes the article that is limited to readers. */
  readonly isLimited?: true;
}

/** A kind of button, by what it does. */
export type ButtonName = Exclude<keyof typeof letters, 'none'>;

const FOUND = { question: 'Which leaves are picked by hand?', article: 'tea' };
const MILLS = 'Mills of the valley';
const UNKNOWN = { question: 'How do zebras hibernate?' };

/** One row for each kind of button: a new one needs its row here. */
export const buttonRows: Readonly<Record<ButtonName, ButtonRow>> = {
  study: {
    show: async ({ person, channel }) => {
      await person.runCommand('study start', { article: 'tea', when: 'in 2 hours' }, channel);
      const { message } = await person.runCommand('study status', {}, channel);
      return message;
    },
    label: ({ study }) => study.button.join,
    asker: ({ study }) => ({ kind: 'told', says: study.outcome['already-joined'](1) }),
    notIn: ['direct messages', 'elsewhere'],
  },
  quiz: {
    async show(scene) {
      await run(scene, 'quiz start', { mode: 'together', sections: MILLS });
      return run(scene, 'quiz start', { mode: 'together' });
    },
    label: ({ quiz }) => quiz.button.end,
    asker: ({ quiz }) => ({ kind: 'told', says: quiz.over.ended.slice(0, 4) }),
    notIn: ['direct messages', 'elsewhere'],
  },
  solo: {
    show: (scene) => run(scene, 'quiz start', { mode: 'alone', sections: MILLS }),
    label: ({ quiz }) => quiz.button.end,
    asker: ({ quiz }) => ({ kind: 'updates', says: quiz.result(0, 0) }),
  },
  passage: {
    show: (scene) => run(scene, 'ask', FOUND),
    label: ({ button }) => button.after,
    asker: () => ({ kind: 'updates', says: 'three kinds of leaf', quotes: true }),
    others: () => ({ kind: 'told', says: 'three kinds of leaf', quotes: true }),
    isLimited: true,
  },
  choice: {
    show: (scene) => run(scene, 'ask', { question: 'What is the second kind?', article: 'tea' }),
    label: () => '2 · §2',
    asker: () => ({ kind: 'updates', says: 'iron kettles', quotes: true }),
    others: ({ refused }) => ({ kind: 'told', says: refused.choose }),
    isLimited: true,
  },
  more: {
    show: (scene) => run(scene, 'ask', { question: 'roasted beans', article: 'coffee' }),
    label: ({ button }) => button.more,
    asker: ({ list }) => ({ kind: 'updates', says: list.more, quotes: true }),
    others: ({ list }) => ({ kind: 'told', says: list.more, quotes: true }),
  },
  search: {
    show: (scene) => run(scene, 'search', { words: 'beans', article: 'coffee' }),
    label: ({ button }) => button.nextPage,
    asker: ({ list }) => ({ kind: 'updates', says: list.page(2, 2).slice(0, 6), quotes: true }),
    others: ({ list }) => ({ kind: 'told', says: list.page(2, 2).slice(0, 6), quotes: true }),
  },
  items: {
    show: (scene) =>
      run(scene, 'ask', { question: 'What are the eight kinds of cup?', article: 'coffee' }),
    label: ({ button }) => button.nextPage,
    asker: () => ({ kind: 'updates', says: 'cup number 8', quotes: true }),
    others: () => ({ kind: 'told', says: 'cup number 8', quotes: true }),
  },
  selection: {
    show: (scene) => run(scene, 'ask', { question: 'Summarise the article', article: 'cocoa' }),
    label: ({ button }) => button.nextPage,
    asker: () => ({ kind: 'updates', says: 'At station 8', quotes: true }),
    others: () => ({ kind: 'told', says: 'At station 8', quotes: true }),
  },
  section: {
    show: (scene) => run(scene, 'ask', FOUND),
    label: ({ button }) => button.section,
    asker: () => ({ kind: 'updates', says: 'white leaves', quotes: true }),
    others: () => ({ kind: 'told', says: 'white leaves', quotes: true }),
    isLimited: true,
  },
  'section-choice': {
    show: (scene) => run(scene, 'section', { name: '1' }),
    label: () => 'Leaves',
    asker: () => ({ kind: 'updates', says: 'white leaves', quotes: true }),
    others: ({ refused }) => ({ kind: 'told', says: refused.choose }),
    isLimited: true,
  },
  'outline-choice': {
    show: (scene) => run(scene, 'outline', {}),
    label: () => 'On tea',
    asker: () => ({ kind: 'updates', says: '§2 Water' }),
    others: ({ refused }) => ({ kind: 'told', says: refused.choose }),
    isLimited: true,
  },
  outline: {
    show: (scene) => run(scene, 'article info', { article: 'tea' }),
    label: ({ article }) => article.info.outline,
    asker: () => ({ kind: 'updates', says: '§2 Water' }),
    others: () => ({ kind: 'told', says: '§2 Water' }),
    isLimited: true,
  },
  ask: {
    show: (scene) => run(scene, 'ask', { question: 'Who wrote the article?' }),
    label: () => ' · On tea',
    asker: () => ({ kind: 'updates', says: 'Doe', quotes: true }),
    others: ({ refused }) => ({ kind: 'told', says: refused.choose }),
  },
  helpful: {
    show: (scene) => run(scene, 'ask', FOUND),
    label: ({ button }) => button.helpful,
    asker: ({ feedback }) => ({ kind: 'told', says: feedback.thanks }),
    others: ({ feedback }) => ({ kind: 'told', says: feedback.thanks }),
    isLimited: true,
  },
  'not-helpful': {
    show: (scene) => run(scene, 'ask', FOUND),
    label: ({ button }) => button.notHelpful,
    asker: notHelpful,
    others: notHelpful,
    isLimited: true,
  },
  discuss: {
    show: (scene) => run(scene, 'ask', FOUND),
    label: ({ button }) => button.discuss,
    asker: ({ discuss }) => ({ kind: 'updates', says: discuss.count(1).slice(2), quotes: true }),
    others: ({ discuss }) => ({ kind: 'updates', says: discuss.count(1).slice(2), quotes: true }),
    notIn: ['direct messages', 'elsewhere'],
    isLimited: true,
  },
  bookmark: {
    show: (scene) => run(scene, 'ask', FOUND),
    label: ({ button }) => button.bookmark,
    asker: ({ bookmark }) => ({ kind: 'told', says: bookmark.kept }),
    others: ({ bookmark }) => ({ kind: 'told', says: bookmark.kept }),
    isLimited: true,
  },
  post: {
    show: (scene) => run(scene, 'ask', { ...FOUND, hide: true }),
    label: ({ button }) => button.post,
    asker: (_texts, { person }) => ({ kind: 'posts', says: person.mention, quotes: true }),
  },
  'open-question': {
    show: (scene) => run(scene, 'ask', UNKNOWN),
    label: ({ button }) => button.openQuestion,
    asker: ({ openQuestion }, { channel, person }) => ({
      kind: 'asks',
      title: openQuestion.title,
      values: { question: `${UNKNOWN.question} ${channel.id} ${person.id}` },
      says: openQuestion.kept,
    }),
    notIn: ['elsewhere'],
  },
  'settle-with': {
    async show(scene) {
      const { person, channel, stage } = scene;
      const start = await person.runCommand('study start', { article: 'tea' }, channel);
      const link = /<#(\d+)>/u.exec(start.text)?.[1] ?? '';
      const thread = await stage.discord.until(
        () => stage.discord.world.channels.get(link),
        'the thread of the session',
      );
      await person.runCommand('ask', UNKNOWN, thread);
      return run({ person, channel: thread }, 'quote', { reference: '1.1', article: 'tea' });
    },
    label: ({ button }) => button.settles,
    asker: ({ study }) => ({ kind: 'told', says: study.settle.which }),
    notIn: ['direct messages', 'elsewhere'],
  },
  'drop-question': {
    async show(scene) {
      const { person, channel, texts } = scene;
      const message = await run(scene, 'ask', UNKNOWN);
      const form = await person.clickButton(message, texts.button.openQuestion);
      const question = `Whose zebras are these? ${channel.id} ${person.id}`;
      const kept = (await person.submitModal(form, { question })).messages.at(-1);
      if (!kept) throw new Error('Expected to be told that it is kept');
      return kept;
    },
    label: ({ button }) => button.takeBack,
    asker: ({ study }) => ({ kind: 'updates', says: study.drop.done }),
    notIn: ['elsewhere'],
  },
  bookmarks: {
    async show(scene) {
      await bookmarks(scene, 6);
      return run(scene, 'bookmark list', {});
    },
    label: ({ button }) => button.nextPage,
    asker: ({ list }) => ({ kind: 'updates', says: list.page(2, 2), quotes: true }),
  },
  forget: {
    async show(scene) {
      await bookmarks(scene, 1);
      return run(scene, 'privacy delete', {});
    },
    label: ({ button }) => button.forget,
    asker: ({ privacy }) => ({ kind: 'updates', says: privacy.deleted(1) }),
  },
  'remove-article': {
    async show({ stage, ...scene }) {
      const guild = stage.discord.createGuild('Circle of its own');
      guild.join(scene.person);
      const manager = guild.createRole('Managers', 1n << 5n);
      guild.record.members.get(scene.person.id)?.roleIds.add(manager.id);
      const home = { ...scene, stage, channel: guild.general };
      const file = { fileName: 'milk.md', bytes: Buffer.from('# On milk\n\nMilk is white.') };
      await run(home, 'article add', { file });
      return run(home, 'article remove', { article: 'On milk' });
    },
    label: ({ button }) => button.remove,
    asker: ({ article }) => ({ kind: 'updates', says: article.removed('On milk') }),
    notIn: ['direct messages', 'elsewhere'],
  },
  delete: {
    show: (scene) => run(scene, 'ask', FOUND),
    label: ({ button }) => button.delete,
    asker: () => ({ kind: 'deletes' }),
    others: ({ refused }) => ({ kind: 'told', says: refused.delete }),
    moderator: () => ({ kind: 'deletes' }),
  },
};

function notHelpful({ feedback }: Texts): Deed {
  const values = { expected: 'Words about spring' };
  return { kind: 'asks', title: feedback.title, values, says: feedback.thanks };
}

async function run(
  { person, channel }: Pick<Scene, 'person' | 'channel'>,
  name: string,
  values: Parameters<Scene['person']['runCommand']>[1],
): Promise<SeenMessage> {
  return (await person.runCommand(name, values, channel)).message;
}

/** Keeps the first passages of as many chapters. */
async function bookmarks(scene: Scene, count: number): Promise<void> {
  for (let at = 1; at <= count; at++) {
    const values = { reference: `${at}.1`, article: 'coffee', hide: true };
    const message = await run(scene, 'quote', values);
    await scene.person.clickButton(message, scene.texts.button.bookmark);
  }
}
