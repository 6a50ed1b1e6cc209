import { type Client, Events } from 'discord.js';
import type { BotServices } from '../bot-services.js';
import { createConversations } from '../conversations.js';
import type { DiscordOptions, RunningDiscord } from '../discord-options.js';
import { createInTurn } from '../in-turn.js';
import type { LookingOn } from '../look-on.js';
import { createPoster, type Poster } from '../posts/create-poster.js';
import { rememberPosts } from '../posts/remember-posts.js';
import { keepQuizTime } from '../quiz/keep-quiz-time.js';
import { createRateLimits } from '../rate-limits.js';
import { registerCommands } from '../register-commands.js';
import { advanceStudy } from '../study/advance-study.js';
import { keepStudyTime } from '../study/keep-time.js';
import { createChannels } from './channels.js';
import { createClient } from './create-client.js';
import { forgetGone } from './forget-gone.js';
import { createHearing } from './hearing.js';
import { createInFlight } from './in-flight.js';
import { inviteUrl } from './invite-url.js';
import { logIn } from './log-in.js';
import { type Answering, onInteraction } from './on-interaction.js';
import { createServerEvents } from './server-events.js';

/** `stop` waits no longer: whoever stops the process waits, too. */
const STOP_PATIENCE_MS = 2000;

/** Registers the commands, logs in, and answers from then on; `startDiscord` is its door. */
export async function runBot(given: DiscordOptions): Promise<RunningDiscord> {
  const options = { ...given, stores: rememberPosts(given.stores, given.services.clock) };
  const { token, apiUrl, logger } = options;
  await registerCommands({ ...options, dryRun: false });
  const client = createClient(options);
  let time: LookingOn | undefined;
  let quizTime: LookingOn | undefined;
  const inFlight = createInFlight();
  let poster: Poster | undefined;
  client.on(Events.Error, (error) => logger.error({ err: error }, 'Discord client failed'));
  client.once(Events.ClientReady, (ready) => {
    const services = botServices(options, ready);
    const answering = { logger, services };
    poster = services.poster;
    time = keepStudyTime(answering.services, (err, session) =>
      logger.error({ err, session }, 'Cannot start or report a study session'),
    );
    quizTime = keepQuizTime(answering.services, (err, quiz) =>
      logger.error({ err, quiz }, 'Cannot go on with a quiz'),
    );
    client.on(Events.ThreadDelete, ({ id }) => inFlight.run(() => endThread(id, answering)));
    client.on(Events.InteractionCreate, (interaction) =>
      inFlight.run(() => onInteraction(interaction, answering)),
    );
    const hear = createHearing(answering);
    const inTurn = createInTurn();
    // What happens to a message waits until its answer is there.
    const listen = (channelId: string, work: () => Promise<void>): void =>
      inFlight.run(() =>
        inTurn(channelId, work).catch((error: unknown) => {
          logger.error({ err: error, channel: channelId }, 'Cannot follow a message');
        }),
      );
    client.on(Events.MessageCreate, (message) =>
      listen(message.channelId, () => hear.said(message)),
    );
    client.on(Events.MessageUpdate, (_before, after) =>
      listen(after.channelId, () => hear.edited(after)),
    );
    client.on(Events.MessageDelete, ({ id, channelId }) =>
      listen(channelId, () => hear.deleted(id)),
    );
    client.on(Events.MessageBulkDelete, (messages, { id }) =>
      listen(id, async () => {
        for (const gone of messages.keys()) await hear.deleted(gone);
      }),
    );
  });
  const ready = await logIn(client, { token, apiUrl, logger });
  const { stores, shelf, services } = options;
  const forgetting = forgetGone(ready, { stores, shelf, logger, now: services.clock.now });
  inFlight.run(() =>
    (poster?.resume() ?? Promise.resolve()).catch((error: unknown) => {
      logger.error({ err: error }, 'Cannot go on with posted articles');
    }),
  );
  return {
    inviteUrl: inviteUrl(ready.application.id),
    tick: async () => {
      await time?.tick();
      await quizTime?.tick();
    },
    async stop() {
      time?.stop();
      quizTime?.stop();
      forgetting.stop();
      poster?.stop();
      await inFlight.finish(STOP_PATIENCE_MS);
      await client.destroy();
    },
  };
}

/** A session whose thread is deleted waits until somebody goes on with it. */
async function endThread(threadId: string, { services, logger }: Answering): Promise<void> {
  try {
    const kept = await services.stores.studySessions.ofThread(threadId);
    if (!kept) return;
    await advanceStudy(kept.session.id, [{ kind: 'thread-deleted', threadId }], services);
  } catch (error) {
    logger.error({ err: error, thread: threadId }, 'Cannot follow a deleted thread');
  }
}

function botServices(
  { services, stores, shelf, messageContentIntent, logger }: DiscordOptions,
  client: Client<true>,
): BotServices {
  const channels = createChannels(client);
  const poster = createPoster({
    ...services,
    stores,
    channels,
    onError: (error, { guildId, article }) => {
      logger.error({ err: error, guild: guildId, article }, 'Cannot post an article just now');
    },
  });
  return {
    ...services,
    stores,
    shelf,
    channels,
    events: createServerEvents(client, logger),
    poster,
    conversations: createConversations(services.clock),
    rateLimits: createRateLimits(),
    botMention: `<@${client.user.id}>`,
    hasMessageContent: messageContentIntent,
  };
}
