import type { PlaygroundServer, PlaygroundThread } from '../../core/ports/playground.js';
import type { Names } from './markdown-view.js';
import type { ChatLocale, ChatTexts } from './texts.js';

/** A thing of the server that an option can take. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is in the server, by name. */
export interface ServerNames extends Names {
  readonly people: readonly Named[];
  readonly roles: readonly Named[];
  /** @param types - Discord's channel types; all when absent. */
  channels(types?: readonly number[]): readonly Named[];
}

/** https://discord.com/developers/docs/resources/channel#channel-object-channel-types */
const channelTypes = { text: 0, thread: 11, forum: 15 } as const;

/** Names what is in a server. */
export function nameServer(
  server: PlaygroundServer,
  threads: readonly PlaygroundThread[],
  { locale, texts }: { readonly locale: ChatLocale; readonly texts: ChatTexts },
): ServerNames {
  const people = server.people.map(({ id, who }) => ({ id, name: texts.names[who] }));
  const roles = server.roles.map(({ id, who }) => ({
    id,
    name: who === 'everyone' ? texts.everyone : texts.names[who],
  }));
  const channels = [
    ...server.channels.map(({ id, kind }) => ({
      id,
      name: kind === 'forum' ? texts.forum : texts.channel,
      type: channelTypes[kind],
    })),
    ...threads.map(({ id, name }) => ({
      id: `${server.id}:${id}`,
      name,
      type: channelTypes.thread,
    })),
  ];
  return {
    locale,
    people,
    roles,
    channels: (types) => channels.filter(({ type }) => !types || types.includes(type)),
    // The server's own id is that of its first channel and of its role for everyone.
    find: (id) => [...people, ...channels, ...roles].find((one) => one.id === id)?.name,
  };
}
