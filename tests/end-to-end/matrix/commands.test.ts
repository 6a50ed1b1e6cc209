import { GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../src/discord/commands/index.js';
import { messageCommands } from '../../../src/discord/commands/message-commands.js';
import type { OptionValues } from '../../discord-server/driver/command-data.js';
import { ARTICLE } from '../article-text.js';
import { openStage, type Stage } from '../open-stage.js';
import { aFewAtOnce } from './a-few-at-once.js';
import {
  type Cast,
  createCast,
  languages,
  type PlaceName,
  places,
  type RoleName,
  roles,
  type Scene,
} from './cast.js';
import { checkReply, type ExpectedReply } from './check-reply.js';
import { type CommandPath, type CommandRow, commandRows } from './command-rows.js';
import { type MessageCommandRow, messageCommandRows } from './message-command-rows.js';
import { pathsOf } from './paths-of.js';

const rows = Object.entries(commandRows) as readonly (readonly [CommandPath, CommandRow])[];
const menuRows = Object.entries(messageCommandRows);
const options = new Map(commands.flatMap(({ data }) => pathsOf(data)));

/** Everywhere, by everybody, in each language. */
const everywhere = places.flatMap((place) => roles.map((role) => ({ place, role })));
/** Where the other ways to start differ most. */
const some = everywhere.filter(
  ({ place, role }) => place !== 'thread' && place !== 'forum post' && role !== 'moderator',
);

describe('the rows of commands', () => {
  it('are those of the registry: a new command needs its row in command-rows.ts', () => {
    expect(rows.map(([path]) => path).sort()).toEqual([...options.keys()].sort());
    expect(menuRows.map(([name]) => name).sort()).toEqual(
      messageCommands.map(({ data }) => data.name).sort(),
    );
  });
});

describe.each([
  { name: 'without the Message Content intent', intent: false, isAgain: false, scenes: everywhere },
  { name: 'after a restart', intent: false, isAgain: true, scenes: some },
  { name: 'with the Message Content intent', intent: true, isAgain: false, scenes: some },
])('every command, $name', ({ intent, isAgain, scenes }) => {
  let stage: Stage;
  let cast: Cast;

  beforeAll(async () => {
    stage = await openStage(
      intent
        ? {
            discord: { privilegedIntents: GatewayIntentBits.MessageContent },
            env: { MESSAGE_CONTENT_INTENT: 'on' },
          }
        : {},
    );
    cast = await createCast(stage, ARTICLE);
    if (isAgain) await stage.restart();
  });

  afterAll(async () => {
    await stage.close();
  });

  it.each(rows)('/%s replies as it should, in every language', async (path, row) => {
    const tried = await aFewAtOnce(inLanguages(scenes), ({ place, role, language }) =>
      attempt(path, row, cast.scene(place, role, language)),
    );

    expect(tried.flat()).toEqual([]);
  });

  it.each(menuRows)('%s replies in private first, and can be posted', async (name, row) => {
    const tried = await aFewAtOnce(inLanguages(scenes), ({ place, role, language }) =>
      attemptOnMessage(name, row, cast.scene(place, role, language)),
    );

    expect(tried.flat()).toEqual([]);
  });

  it.each(rows.filter(([path]) => names(path).includes('hide')))(
    '/%s is seen by nobody else when hidden',
    async (path, row) => {
      const tried = (['channel', 'thread', 'elsewhere'] as const).flatMap((place) =>
        languages.map((language) =>
          attempt(path, row, cast.scene(place, 'member', language), true),
        ),
      );

      expect((await Promise.all(tried)).flat()).toEqual([]);
    },
  );

  it.each(
    rows.flatMap(([path, row]) =>
      (options.get(path) ?? [])
        .filter(({ isSuggested }) => isSuggested)
        .map(({ name }) => [path, name, row] as const),
    ),
  )('/%s suggests values for %s, and only what is open to one', async (path, name, row) => {
    const offered = scenes.filter(({ place, role }) => isOffered(row, place, role));
    const tried = await aFewAtOnce(inLanguages(offered), async ({ place, role, language }) => {
      const { person, channel } = cast.scene(place, role, language);
      const choices = await person.autocomplete(path, name, '', { channel });
      const isShutOut = isShut(place, role) && !row.suggestsToAll?.includes(name);
      const isNone = isShutOut || row.suggestsNothing?.includes(name) === true;
      const isRight = isNone ? choices.length === 0 : choices.length > 0;
      return isRight ? [] : [`${role}, ${place}, ${language.locale}: ${choices.length}`];
    });

    expect(tried.flat()).toEqual([]);
  });

  it('sends nothing that Discord would refuse', () => {
    expect(stage.discord.problems).toEqual([]);
  });
});

/** The scenes, each in every language. */
function inLanguages(scenes: readonly { readonly place: PlaceName; readonly role: RoleName }[]) {
  return scenes.flatMap((scene) => languages.map((language) => ({ ...scene, language })));
}

function names(path: CommandPath): readonly string[] {
  return (options.get(path) ?? []).map(({ name }) => name);
}

/** Runs a command, and names all that is not as it should be. */
async function attempt(
  path: CommandPath,
  row: CommandRow,
  scene: Scene,
  isHidden = false,
): Promise<readonly string[]> {
  const { place, role, locale, person, channel } = scene;
  const where = `${role}, ${place}, ${locale}`;
  if (!isOffered(row, place, role)) {
    const isThere = person.commandsIn(channel).includes(path.split(' ')[0] ?? '');
    return isThere ? [`${where}: is offered`] : [];
  }
  const values: OptionValues = {
    ...(await row.values?.(scene)),
    ...(isHidden ? { hide: true } : {}),
  };
  const { message } = await person.runCommand(path, values, channel);
  const wrong = checkReply(message, expectedOf(row, scene, isHidden), scene);
  return wrong.map((line) => `${where}: ${line}`);
}

/** Uses a command of a message's menu, posts what comes, and names all that is wrong. */
async function attemptOnMessage(
  name: string,
  { written, says }: MessageCommandRow,
  scene: Scene,
): Promise<readonly string[]> {
  const { place, role, locale, texts, person, someone, channel } = scene;
  const where = `${role}, ${place}, ${locale}`;
  if (!isOffered({}, place, role)) {
    return person.commandsIn(channel).includes(name) ? [`${where}: is offered`] : [];
  }
  const { message } = await person.useOnMessage(name, someone.say(channel, written));
  if (isShut(place, role)) {
    const expected = { says: texts.article.noneHere, isPrivate: true };
    return checkReply(message, expected, scene).map((line) => `${where}: ${line}`);
  }
  const first = checkReply(message, { says: says(texts), isPrivate: true, quotes: true }, scene);
  const posted = (await person.clickButton(message, texts.button.post)).messages.at(-1);
  const second = posted
    ? checkReply(posted, { says: person.mention, isPrivate: false, quotes: true }, scene)
    : ['nothing was posted'];
  return [...first, ...second].map((line) => `${where}: ${line}`);
}

function isOffered(
  { setUp, inServers }: Partial<CommandRow>,
  place: PlaceName,
  role: RoleName,
): boolean {
  if (place === 'elsewhere' && role === 'stranger') return false;
  const isServer = place !== 'direct messages' && place !== 'elsewhere';
  if (inServers && !isServer) return false;
  return setUp !== 'not offered' || (isServer && role === 'moderator');
}

/** Whether the article is not open to a person there. */
function isShut(place: PlaceName, role: RoleName): boolean {
  return role === 'stranger' && place !== 'direct messages';
}

function expectedOf(row: CommandRow, scene: Scene, isHidden: boolean): ExpectedReply {
  const { place, role, texts } = scene;
  const isServer = place !== 'direct messages' && place !== 'elsewhere';
  if (row.setUp && !isServer) return { says: texts.refused.serverOnly, isPrivate: true };
  if (row.setUp && role !== 'moderator') return { says: texts.refused.manage, isPrivate: true };
  if (isShut(place, role)) {
    const says = row.saysStranger ?? (({ article }) => article.noneHere);
    return { says: says(texts), isPrivate: true };
  }
  const isPrivate = isHidden || !row.isPublic;
  if (isHidden && row.pings) return { says: '', isPrivate, quotes: row.quotes };
  return {
    says: row.says(texts, scene),
    isPrivate,
    quotes: row.quotes,
    pings: row.pings?.(scene),
  };
}
