import { describe, expect, it } from 'vitest';
import { workMs } from '../../../src/core/ports/article-post-store.js';
import { createPoster } from '../../../src/discord/posts/create-poster.js';
import { planPost } from '../../../src/discord/posts/post-plan.js';
import { english } from '../../../src/discord/texts/en.js';
import { botServices } from '../bot-services.js';
import { tea } from '../some-articles.js';

const wanted = { guildId: 's', article: 'tea', channelId: 's', locale: 'en-US' };

/** The moment at which a process dies: in one of its calls to the world, done or not done. */
interface Death {
  readonly atCall: number;
  readonly isDone: boolean;
}

/** Lets calls through until a process dies; later ones, and the deadly one, never come back. */
function createLife({ atCall, isDone }: Death) {
  let calls = 0;
  let die = (): void => undefined;
  const never = new Promise<never>(() => undefined);
  const died = new Promise<'died'>((resolve) => {
    die = () => resolve('died');
  });
  const pass = async (act: () => unknown): Promise<unknown> => {
    calls += 1;
    if (calls > atCall) return never;
    if (calls < atCall) return act();
    if (isDone) await act();
    die();
    return never;
  };
  const mortal = <T extends object>(world: T): T =>
    new Proxy(world, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...values: unknown[]) => pass(() => Reflect.apply(value, target, values));
      },
    });
  return { died, mortal };
}

/** Posts an article with a process that dies, then with one that lives, and tells what is there. */
async function postTwice(death: Death) {
  let now = 0;
  const services = await botServices([tea], { now: () => now });
  const { stores, channels } = services;
  const life = createLife(death);
  const onError = (error: unknown): never => {
    throw error;
  };
  const first = createPoster({
    ...services,
    stores: { ...stores, articlePosts: life.mortal(stores.articlePosts) },
    channels: life.mortal(channels),
    onError,
  });
  const whole = first.post(wanted, tea).then(({ end }) => end);
  const ended = await Promise.race([life.died, whole]);
  now += workMs + 1;
  const { end } = await createPoster({ ...services, onError }).post(wanted, tea);
  await end;
  const threadId = (await stores.articlePosts.find(wanted))?.threadId ?? '';
  const own = await channels.ownMessages(threadId);
  return {
    isWhole: ended !== 'died',
    contents: own.kind === 'found' ? own.messages.map(({ content }) => content) : [],
    isOnlyThread: (await channels.findThreads('s', 'On tea', 0)).join() === threadId,
  };
}

describe('a post whose process is killed', () => {
  it.each([
    ['before', false],
    ['after', true],
  ])(
    'at any moment, %s anything that it does, is made whole and never doubled',
    async (_when, isDone) => {
      const planned = planPost(tea, english).map(({ view }) => view.content);
      let deaths = 0;
      for (let atCall = 1; ; atCall += 1) {
        const { isWhole, contents, isOnlyThread } = await postTwice({ atCall, isDone });
        expect({ atCall, contents, isOnlyThread }).toEqual({
          atCall,
          contents: planned,
          isOnlyThread: true,
        });
        if (isWhole) break;
        deaths += 1;
      }

      expect(deaths).toBeGreaterThan(planned.length * 3);
    },
  );
});
