import { InteractionResponseType as Callback, PermissionFlagsBits as Flag } from 'discord.js';
import { textsFor } from '../../../../src/discord/texts/languages.js';
import { BOT_PERMISSIONS } from '../../../discord-server/driver/guild.js';
import type { Outcome } from '../../../discord-server/driver/outcome.js';
import type { Person } from '../../../discord-server/driver/person.js';
import type { SeenMessage } from '../../../discord-server/driver/seen-message.js';
import type { ChannelRecord } from '../../../discord-server/world/world.js';
import { openStudyStage, type StudyStage } from '../open-study-stage.js';
import type { Script } from './scripts.js';
import { createTranscript } from './transcript.js';

/** What an hour came to. */
export interface PlayedHour {
  readonly stage: StudyStage;
  readonly transcript: string;
  /** The notes that were exported: Markdown and a page. */
  readonly notes: string;
  readonly page: string;
  readonly recap: SeenMessage;
}

const MINUTE_MS = 60_000;

/** Plays an hour's session for five people, from its announcement to its notes. */
export async function playHour(script: Script): Promise<PlayedHour> {
  const { locale, words, startsAt, people: names } = script;
  const { pictures, suffix } = words;
  const { button } = textsFor(locale).study;
  const { button: shared } = textsFor(locale);
  const stage = await openStudyStage({
    articles: [script.file],
    at: startsAt - 60 * MINUTE_MS,
    guild: { locale },
  });
  const { discord, guild } = stage;
  guild.grantBot(BOT_PERMISSIONS | Flag.CreateEvents);
  const told = createTranscript(discord, { startsAt, locale, words });
  const join = (name: string): Person => guild.createMember(name, { locale });
  const [ana, ben, chloe, deniz, emi] = [
    join(names[0]),
    join(names[1]),
    join(names[2]),
    join(names[3]),
    join(names[4]),
  ];
  const at = (minutes: number) => stage.moveTo(startsAt + minutes * MINUTE_MS);

  const show = async (who: Person, outcome: Outcome): Promise<Outcome> => {
    const { interaction, modal } = outcome;
    // What is said aside comes after the message is brought up to date, and a private answer
    // after the promise of one for all is taken back.
    const isUpdate = interaction.callbackType === Callback.UpdateMessage;
    const isToCome = () =>
      (isUpdate && interaction.followUps.length === 0) ||
      (modal === undefined && outcome.messages.length === 0);
    await discord.until(() => (isToCome() ? undefined : true), 'what is said aside');
    told.hear();
    for (const message of outcome.messages) {
      if (message.isEphemeral) told.hearPrivately(who.name, message);
    }
    return outcome;
  };
  const run = async (
    who: Person,
    name: string,
    values: Record<string, string> = {},
    channel?: ChannelRecord,
  ): Promise<Outcome> => {
    const typed = Object.entries(values).map(([option, value]) => `${option}:${value}`);
    told.does(who.name, words.runs([`/${name}`, ...typed].join(' ')));
    return show(who, await who.runCommand(name, values, channel));
  };
  const press = async (who: Person, message: SeenMessage, label: string): Promise<Outcome> => {
    told.does(who.name, words.presses(label));
    return show(who, await who.clickButton(message, label));
  };
  const write = async (
    who: Person,
    form: Outcome,
    values: Record<string, string>,
  ): Promise<Outcome> => {
    told.does(who.name, words.writes(Object.values(values).join()));
    return show(who, await who.submitModal(form, values));
  };
  const last = (channel: ChannelRecord): SeenMessage => {
    const found = discord.botMessages(channel).findLast(({ isEphemeral }) => !isEphemeral);
    if (!found) throw new Error('Footnote has said nothing here.');
    return found;
  };

  told.title(words.title, words.lead);
  told.heading(words.before);
  await run(ana, 'study start', { when: script.when, timezone: script.timeZone });
  const announcement = last(guild.general);
  told.picture(`announcement${suffix}`, pictures.announcement);
  told.note(words.event(guild.events()[0]?.name ?? ''));
  for (const who of [ben, chloe, deniz]) await press(who, announcement, button.join);
  await press(deniz, announcement, button.leave);

  told.heading(words.during);
  await at(0);
  const thread = await discord.until(
    () => [...discord.world.channels.values()].find((one) => one.thread),
    'the thread of the session',
  );
  told.note(words.opened(thread.name));
  told.hear();
  await at(2);
  const opening = last(thread);
  for (const who of [deniz, emi]) await press(who, opening, button.join);
  await press(ben, opening, button.name);
  await press(ana, opening, button.next);
  let prompts = last(thread);
  await at(9);
  script.talk.forEach((line, index) => {
    const who = [chloe, emi, ben][index] ?? ana;
    who.say(thread, line);
    told.says(who.name, line);
  });

  await at(14);
  const question = chloe.say(thread, `${discord.botMention} ${script.covered}`);
  told.says(chloe.name, `@Footnote ${script.covered}`);
  const answer = await discord.nextMessage({ in: thread, after: question });
  told.hear();
  await press(chloe, answer, shared.bookmark);
  await at(17);
  await press(deniz, prompts, button.prompt);
  await at(19);
  await run(emi, 'ask', { question: script.uncovered }, thread);

  await at(22);
  told.note(words.bothPress(ben.name, emi.name, button.next));
  const [one, other] = await Promise.all([
    ben.clickButton(prompts, button.next),
    emi.clickButton(prompts, button.next),
  ]);
  await show(ben, one);
  await show(emi, other);
  await at(28);
  told.note(words.restart);
  await stage.restart();
  await at(31);
  await run(deniz, 'quote', { reference: script.lookedUp }, thread);
  await at(34);
  await run(ana, 'study next', {}, thread);
  told.picture(`part${suffix}`, pictures.part);
  prompts = last(thread);

  await at(40);
  const agenda = await run(ben, 'study agenda', {}, thread);
  const adding = await press(ben, agenda.message, button.add);
  await write(ben, adding, { question: script.added });
  const renewed = await press(chloe, prompts, button.agenda);
  const [first, second] = placesOf(renewed.message);
  await press(chloe, renewed.message, button.vote(second));
  await press(deniz, renewed.message, button.vote(first));
  while (!(await isRead())) prompts = last(thread);
  await at(50);
  const settling = await press(chloe, renewed.message, button.settle(second));
  await write(chloe, settling, { quote: script.settledBy });
  told.show(renewed.message, words.now);
  await press(emi, opening, button.name);
  await at(58);
  await run(ana, 'study end', {}, thread);
  const recap = last(thread);
  told.picture(`recap${suffix}`, pictures.recap);

  told.heading(words.after);
  if (words.quiz) {
    told.note(words.quiz.invitation);
    told.picture(`card${suffix}`, words.quiz.card);
  }
  await at(62);
  const exported = await run(chloe, 'study export', {}, thread);
  const notes = await exported.message.file('study-notes.md');
  const page = await exported.message.file('study-notes.html');
  told.file('study-notes.md', notes);
  return { stage, transcript: told.text(), notes, page, recap };

  /** Goes on with the next part, if there is one. */
  async function isRead(): Promise<boolean> {
    await press(ana, prompts, button.next);
    return last(thread).id === prompts.id;
  }

  /** The numbers of the question that was not answered, and of the one that was added. */
  function placesOf({ text }: SeenMessage): readonly [number, number] {
    const isAddedFirst = text.indexOf(script.added) < text.indexOf(script.uncovered);
    return isAddedFirst ? [2, 1] : [1, 2];
  }
}
