import { buttonIds } from '../../../src/discord/button-ids.js';
import type { Channels, MessagePlace, SendOutcome } from '../../../src/discord/channels.js';
import type { MessageView } from '../../../src/discord/reply.js';
import { expectSendable } from '../expect-sendable.js';

/** What is in the way of posting. */
export type Way = 'free' | 'forbidden' | 'failing';

/** A channel or a thread, and what the bot said there. */
interface Room {
  readonly name: string;
  readonly parentId?: string;
  readonly madeAt: number;
  isArchived: boolean;
  isLocked: boolean;
  readonly said: Map<string, Said>;
}

interface Said {
  readonly at: number;
  readonly nonce: string | undefined;
  view: MessageView;
}

/** A server of one channel with threads, as it is seen from outside of the bot. */
export interface StudyWorld {
  now: number;
  way: Way;
  /** Counts down with each thing that the bot does; at 0 its process is gone. */
  crash: { left: number; readonly isDone: boolean; readonly onCrash: () => void } | undefined;
  readonly rooms: Map<string, Room>;
  /** The channels as a process of the bot has them, until it crashes. */
  connect(): Connection;
  /** Whether something could not be said. */
  wasHindered: boolean;
}

/** What a process of the bot does on Discord. */
interface Connection {
  readonly channels: Channels;
  /** Answers an interaction, for which no permission is needed. */
  answer(channelId: string, view: MessageView): Promise<void>;
}

export const CHANNEL = 's';
/** Clocks may differ by so much: what is looked for may seem older. */
const CLOCK_DIFFERENCE_MS = 60_000;
/** Discord knows a nonce for some minutes. */
const NONCE_MS = 5 * 60_000;

/** Makes a server that nobody has said anything in. */
export function studyWorld(now: number): StudyWorld {
  let count = 0;
  const room = (name: string, parentId?: string): Room => ({
    name,
    madeAt: world.now,
    isArchived: false,
    isLocked: false,
    said: new Map(),
    ...(parentId === undefined ? {} : { parentId }),
  });
  const world: StudyWorld = {
    now,
    way: 'free',
    crash: undefined,
    rooms: new Map(),
    wasHindered: false,
    connect,
  };
  world.rooms.set(CHANNEL, room('general'));
  return world;

  function put(channelId: string, view: MessageView, nonce?: string): SendOutcome {
    const found = world.rooms.get(channelId);
    if (!found) return { kind: 'gone' };
    expectSendable(view);
    const known = [...found.said].find(
      ([, one]) => nonce !== undefined && one.nonce === nonce && world.now - one.at < NONCE_MS,
    );
    if (known) return { kind: 'sent', channelId, messageId: known[0] };
    count += 1;
    const messageId = String(count);
    found.said.set(messageId, { at: world.now, nonce, view });
    return { kind: 'sent', channelId, messageId };
  }

  function connect(): Connection {
    let isGone = false;
    const never = () => new Promise<never>(() => undefined);
    /** Does something on Discord, unless the process is gone before or after it. */
    const act = async <Result>(deed: () => Result): Promise<Result> => {
      if (isGone) return never();
      const { crash } = world;
      if (crash) crash.left -= 1;
      if (!crash || crash.left > 0) return deed();
      isGone = true;
      try {
        if (crash.isDone) deed();
      } catch {
        // Nobody is left to hear that it failed.
      }
      crash.onCrash();
      return never();
    };
    const post = (id: string, deed: (found: Room) => SendOutcome) =>
      act((): SendOutcome => {
        world.wasHindered ||= world.way !== 'free';
        if (world.way === 'failing') throw new Error('Discord does not answer');
        const found = world.rooms.get(id);
        world.wasHindered ||= !found || found.isLocked;
        if (!found) return { kind: 'gone' };
        const missing = ['Send Messages in Threads'];
        if (world.way === 'forbidden' || found.isLocked) return { kind: 'forbidden', missing };
        found.isArchived = false;
        return deed(found);
      });
    const channels: Channels = {
      isIn: () => true,
      async find(id) {
        const found = world.rooms.get(id);
        const { name, parentId, isArchived = false } = found ?? {};
        if (!found || name === undefined) return undefined;
        const kind = parentId === undefined ? 'text' : 'thread';
        const missing = world.way === 'forbidden' ? ['Send Messages'] : [];
        const around = parentId === undefined ? {} : { parentId };
        const missingForThreads = missing;
        return { id, name, kind, guildId: 's', isArchived, missing, missingForThreads, ...around };
      },
      send: (id, view, nonce) => post(id, () => put(id, view, nonce)),
      edit: ({ channelId, messageId }: MessagePlace, view) =>
        post(channelId, ({ said }) => {
          const found = said.get(messageId);
          if (!found) return { kind: 'gone' };
          expectSendable(view);
          found.view = view;
          return { kind: 'sent', channelId, messageId };
        }),
      remove: async () => undefined,
      async openThread(id, name, first) {
        const made = await post(id, () => {
          count += 1;
          const threadId = `t${count}`;
          world.rooms.set(threadId, room(name, id));
          return { kind: 'sent', channelId: threadId, messageId: threadId };
        });
        if (made.kind !== 'sent') return made;
        return post(made.channelId, () => put(made.channelId, first, made.channelId));
      },
      setArchived: (id, isArchived) =>
        post(id, (found) => {
          found.isArchived = isArchived;
          return { kind: 'sent', channelId: id, messageId: id };
        }),
      findThreads: (id, name, since) =>
        act(() => {
          const isIt = (one: Room) =>
            one.parentId === id && one.name === name && one.madeAt >= since - CLOCK_DIFFERENCE_MS;
          return [...world.rooms].flatMap(([threadId, one]) => (isIt(one) ? [threadId] : []));
        }),
      findMessage: (id, { content, components }, since) =>
        act(() => {
          const buttons = buttonIds(components).join();
          const isIt = ({ at, view }: Said) =>
            at >= since - CLOCK_DIFFERENCE_MS &&
            view.content === content &&
            buttonIds(view.components).join() === buttons;
          return [...(world.rooms.get(id)?.said ?? [])].find(([, one]) => isIt(one))?.[0];
        }),
      ownMessages: (id) =>
        act(() => {
          const found = world.rooms.get(id);
          if (!found) return { kind: 'gone' };
          const messages = [...found.said].map(([messageId, { view }]) => ({
            ...{ messageId, content: view.content },
            buttons: buttonIds(view.components),
          }));
          return { kind: 'found', messages };
        }),
      maySee: () => true,
      isSeenFrom: () => true,
    };
    return { channels, answer: (id, view) => act(() => void put(id, view)) };
  }
}
