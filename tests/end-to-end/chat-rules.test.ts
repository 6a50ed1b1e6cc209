import { GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../discord-server/driver/person.js';
import type { SeenMessage } from '../discord-server/driver/seen-message.js';
import type { ChannelRecord } from '../discord-server/world/world.js';
import { articleText, quotesIn } from './article-text.js';
import { openStage, type Stage } from './open-stage.js';

const QUESTION = 'What share of leading enterprises innovate partner relationships?';
const ANSWER = '60% of leading enterprises';
const OTHER = 'What should enterprises with expertise in generic technologies do?';

/** What is left alone, where every question is answered and where a mention is needed. */
interface Left {
  readonly by: 'ana' | 'bot' | 'webhook';
  readonly write: (bot: string, ben: Person) => string;
  readonly to?: 'ben';
}

const left: readonly (readonly [string, Left])[] = [
  ['another bot', { by: 'bot', write: (bot) => `${bot} ${QUESTION}` }],
  ['a webhook', { by: 'webhook', write: (bot) => `${bot} ${QUESTION}` }],
  ['a quoted line', { by: 'ana', write: (bot) => `> ${bot} ${QUESTION}` }],
  ['quoted lines to the end', { by: 'ana', write: (bot) => `>>> so\n${bot} ${QUESTION}` }],
  ['a block of code', { by: 'ana', write: (bot) => `\`\`\`\n${bot} ${QUESTION}\n\`\`\`` }],
  ['a line of code', { by: 'ana', write: (bot) => `\`${bot} ${QUESTION}\`` }],
  [
    'what opens with another person',
    { by: 'ana', write: (bot, ben) => `${ben.mention} ${bot} ${QUESTION}` },
  ],
  ['what is for another person', { by: 'ana', write: (_, ben) => `${ben.mention} ${QUESTION}` }],
  ['a reply to another person', { by: 'ana', write: () => QUESTION, to: 'ben' }],
  ['a remark', { by: 'ana', write: () => 'I liked the second section a lot.' }],
  ['a question to the people', { by: 'ana', write: () => 'What do you think of section 2?' }],
  [
    'a question that the article does not answer',
    { by: 'ana', write: () => 'Who won the match between Brazil and Chile?' },
  ],
  ['small talk', { by: 'ana', write: () => 'Hello! Thanks!' }],
];

describe('in chat, Footnote', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({
      discord: { privilegedIntents: GatewayIntentBits.MessageContent },
      env: { MESSAGE_CONTENT_INTENT: 'on' },
    });
  });

  afterAll(async () => {
    await stage.close();
  });

  async function room(name: string, settings: Readonly<Record<string, string>> = {}) {
    const channel = stage.guild.createChannel(name);
    if (Object.keys(settings).length > 0) {
      await stage.mod.runCommand('settings channel', { channel, ...settings });
    }
    return channel;
  }

  function say(channel: ChannelRecord, { by, write, to }: Left): void {
    const { guild, ana, ben, discord } = stage;
    const text = write(discord.botMention, ben);
    if (by === 'webhook') guild.sayByWebhook(channel, text);
    else if (by === 'bot') guild.createBot('Other bot').say(channel, text);
    else ana.say(channel, text, to && { replyTo: ben.say(channel, 'I think so.') });
  }

  const answerTo = (asked: SeenMessage, channel: ChannelRecord): Promise<SeenMessage> =>
    stage.discord.until(
      () => stage.discord.botMessages(channel).find(({ repliesTo }) => repliesTo === asked.id),
      `an answer to "${asked.text}"`,
    );

  describe.each([
    ['mention', {}],
    ['every question', { answers: 'every-question' }],
  ] as const)('where %s is set', (mode, settings) => {
    it('leaves alone what is not for it, and answers what is', async () => {
      await Promise.all(
        left.map(async ([name, what]) => {
          const channel = await room(name, settings);
          say(channel, what);
          const asked = mode === 'mention' ? `${stage.discord.botMention} ${QUESTION}` : QUESTION;
          const answer = await answerTo(stage.ben.say(channel, asked), channel);

          // What happens in a channel is done in turn: nothing else is to come.
          expect([name, stage.discord.botMessages(channel).length]).toEqual([name, 1]);
          expect(answer.text).toContain(ANSWER);
        }),
      );
    });
  });

  it('answers one who asks it in a reply to somebody else', async () => {
    const channel = await room('asked in a reply');
    const said = stage.ben.say(channel, 'I wonder about partners.');
    const text = `${stage.discord.botMention} ${QUESTION}`;

    const answer = await answerTo(stage.ana.say(channel, text, { replyTo: said }), channel);

    expect(answer.text).toContain(ANSWER);
  });

  it('reads its own words of a message that quotes another', async () => {
    const channel = await room('quotes');
    const text = `> Who wrote this?\n${stage.discord.botMention} ${QUESTION}`;

    const answer = await answerTo(stage.ana.say(channel, text), channel);

    expect(answer.text).toContain(ANSWER);
  });

  it('shows that it writes, only when an answer takes a while', async () => {
    const channel = await room('typing');

    await answerTo(stage.ana.say(channel, `${stage.discord.botMention} ${QUESTION}`), channel);

    expect(channel.typing.length).toBeLessThanOrEqual(1);
  });

  it('goes on with the same person in the same channel, and with nobody else', async () => {
    const channel = await room('follow-ups');
    const { ana, ben, discord } = stage;
    const bot = discord.botMention;
    await answerTo(ana.say(channel, `${bot} what are the three bottlenecks?`), channel);

    const other = await answerTo(ben.say(channel, `${bot} and the second one?`), channel);
    const own = await answerTo(ana.say(channel, `${bot} and the second one?`), channel);

    expect(quotesIn(own.text).length).toBe(1);
    expect(articleText).toContain(quotesIn(own.text)[0]);
    expect(other.text).not.toContain(quotesIn(own.text)[0]);
  });

  it('goes on in a thread with all who take part', async () => {
    const around = await room('threads');
    const { guild, ana, ben, discord } = stage;
    const thread = guild.createThread(around, 'Bottlenecks', ana);
    const bot = discord.botMention;
    await answerTo(ana.say(thread, `${bot} what are the three bottlenecks?`), thread);

    const next = await answerTo(ben.say(thread, `${bot} and the second one?`), thread);

    expect(quotesIn(next.text).length).toBe(1);
  });

  it('links to what it quoted minutes ago, and quotes it again where it was not', async () => {
    const [one, two] = [await room('here'), await room('there')];
    const { ana, ben, guild, discord } = stage;
    const asked = `${discord.botMention} ${QUESTION}`;
    const first = await answerTo(ana.say(one, asked), one);

    const again = await answerTo(ben.say(one, asked), one);
    const elsewhere = await answerTo(ben.say(two, asked), two);

    expect(again.text).toContain(`https://discord.com/channels/${guild.id}/${one.id}/${first.id}`);
    expect(quotesIn(again.text)).toEqual([]);
    expect(elsewhere.text).toContain(ANSWER);
  });

  it('takes an overheard answer away when the question is no question any more', async () => {
    const channel = await room('edited', { answers: 'every-question' });
    const asked = stage.ana.say(channel, QUESTION);
    const answer = await answerTo(asked, channel);

    stage.ana.edit(asked, 'Who won the match between Brazil and Chile?');
    await stage.discord.until(() => (answer.isDeleted ? true : undefined), 'the answer to go');

    expect(stage.discord.botMessages(channel)).toEqual([]);
  });

  it('follows the edit of a question that was answered in a thread', async () => {
    const channel = await room('edited in a thread', { replies: 'thread' });
    const { ana, discord } = stage;
    const bot = discord.botMention;
    const asked = ana.say(channel, `${bot} ${QUESTION}`);
    const thread = await discord.until(() => discord.world.channels.get(asked.id), 'a thread');
    const answer = await discord.until(
      () => discord.botMessages(thread).find(({ text }) => text.includes(ANSWER)),
      'the answer in the thread',
    );

    ana.edit(asked, `${bot} ${OTHER}`);
    await discord.until(
      () => (answer.text.includes('generic technolog') ? true : undefined),
      'the answer to the edited question',
    );
  });

  it('sends nothing that Discord would refuse', () => {
    expect(stage.discord.problems).toEqual([]);
  });
});
