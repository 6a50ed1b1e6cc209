import { GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letters } from '../../../src/discord/buttons/button-codes.js';
import type { Person } from '../../discord-server/driver/person.js';
import type { SeenMessage } from '../../discord-server/driver/seen-message.js';
import { openStage, type Stage } from '../open-stage.js';
import { aFewAtOnce } from './a-few-at-once.js';
import { type ButtonName, type ButtonRow, buttonRows, type Deed } from './button-rows.js';
import { type Cast, createCast, languages, type PlaceName, places, type Scene } from './cast.js';
import { checkReply } from './check-reply.js';
import { articlesText, writeArticles } from './some-articles.js';

const rows = Object.entries(buttonRows) as readonly (readonly [ButtonName, ButtonRow])[];
const limited = rows.filter(([, { isLimited }]) => isLimited);

/** Who presses. */
const pressers = ['asker', 'someone', 'moderator'] as const;

/** A button on the table, and who is to press it. */
interface Waiting {
  readonly scene: Scene;
  readonly presser: (typeof pressers)[number];
  readonly message: SeenMessage;
}

describe('the rows of buttons', () => {
  it('are those of the codes: a new button needs its row in button-rows.ts', () => {
    const names = Object.keys(letters).filter((name) => name !== 'none');

    expect(rows.map(([name]) => name).sort()).toEqual(names.sort());
  });
});

const MESSAGE_CONTENT = {
  discord: { privilegedIntents: GatewayIntentBits.MessageContent },
  env: { MESSAGE_CONTENT_INTENT: 'on' },
};

describe.each([
  { name: 'everywhere', isAgain: false, options: {}, where: places },
  { name: 'after a restart', isAgain: true, options: {}, where: ['channel', 'direct messages'] },
  {
    name: 'with the Message Content intent',
    isAgain: false,
    options: MESSAGE_CONTENT,
    where: ['channel'],
  },
] satisfies readonly { readonly where: readonly PlaceName[]; readonly [key: string]: unknown }[])(
  'every button, $name',
  ({ isAgain, options, where }) => {
    let corpus: Awaited<ReturnType<typeof writeArticles>>;
    let stage: Stage;
    let cast: Cast;
    const waiting = new Map<ButtonName, readonly Waiting[]>();
    const shut = new Map<ButtonName, readonly Waiting[]>();

    beforeAll(async () => {
      corpus = await writeArticles();
      stage = await openStage({
        ...options,
        env: { ...('env' in options ? options.env : {}), CORPUS_DIR: corpus.path },
      });
      cast = await createCast(stage, 'tea');
      for (const [name, row] of rows) {
        waiting.set(name, await aFewAtOnce(scenesOf(row, where, cast), layOut(row)));
      }
      for (const [name, row] of limited) {
        const scenes = languages.map((language) => ({
          scene: cast.readerScene(language),
          presser: 'someone' as const,
        }));
        shut.set(name, await aFewAtOnce(scenes, layOut(row)));
      }
      if (isAgain) await stage.restart();
    });

    afterAll(async () => {
      await stage.close();
      await corpus.remove();
    });

    it.each(rows)('%s does what it should, for everybody', async (name, row) => {
      const tried = await aFewAtOnce(waiting.get(name) ?? [], (one) => press(row, one));

      expect(tried.flat()).toEqual([]);
    });

    it.each(limited)(
      '%s shows nothing to one whom the article is not open to',
      async (name, row) => {
        const tried = await aFewAtOnce(shut.get(name) ?? [], async ({ scene, message }) => {
          const outcome = await scene.someone.clickButton(message, labelOn(message, row, scene));
          const [told] = outcome.messages.slice(-1);
          const says = scene.texts.bookmark.noArticle;
          return told
            ? checkReply(told, { says, isPrivate: true }, seenBy(scene.someone, scene))
            : ['nothing was told'];
        });

        expect(tried.flat()).toEqual([]);
      },
    );

    it('sends nothing that Discord would refuse', () => {
      expect(stage.discord.problems).toEqual([]);
    });
  },
);

type Planned = Pick<Waiting, 'scene' | 'presser'>;

function scenesOf(
  { notIn = [], others }: ButtonRow,
  where: readonly PlaceName[],
  cast: Cast,
): readonly Planned[] {
  return where
    .filter((place) => !notIn.includes(place))
    .flatMap((place) =>
      pressers
        .filter((presser) => presser === 'asker' || (others && place !== 'direct messages'))
        .flatMap((presser) =>
          languages.map((language) => ({ scene: cast.scene(place, 'member', language), presser })),
        ),
    );
}

function layOut({ show }: ButtonRow): (planned: Planned) => Promise<Waiting> {
  return async (planned) => ({ ...planned, message: await show(planned.scene) });
}

function labelOn({ buttons }: SeenMessage, { label }: ButtonRow, { texts }: Scene): string {
  const wanted = label(texts);
  return (
    buttons.find((one) => one === wanted) ?? buttons.find((one) => one.includes(wanted)) ?? wanted
  );
}

async function press(row: ButtonRow, { scene, presser, message }: Waiting) {
  const { place, locale, texts, person, someone, moderator } = scene;
  const whose = { asker: person, someone, moderator }[presser];
  const { asker, others = asker } = row;
  const deed =
    presser === 'asker'
      ? asker(texts, scene)
      : ((presser === 'moderator' ? row.moderator?.(texts) : undefined) ?? others(texts, scene));
  const wrong = await carriedOut(deed, whose, message, row, scene);
  return wrong.map((line) => `${presser}, ${place}, ${locale}: ${line}`);
}

async function carriedOut(
  deed: Deed,
  whose: Person,
  message: SeenMessage,
  row: ButtonRow,
  scene: Scene,
): Promise<readonly string[]> {
  const before = message.text;
  const outcome = await whose.clickButton(message, labelOn(message, row, scene));
  const source = articlesText;
  const seen = seenBy(whose, scene);
  switch (deed.kind) {
    case 'deletes':
      return message.isDeleted ? [] : ['is still there'];
    case 'updates': {
      const isPrivate = message.isEphemeral;
      const { says, quotes } = deed;
      return checkReply(message, { says, quotes, isPrivate, source }, seen);
    }
    case 'asks': {
      const form = JSON.stringify(outcome.modal ?? {});
      if (!form.includes(deed.title)) return [`opens no form "${deed.title}"`];
      const sent = await whose.submitModal(outcome, deed.values);
      const [told] = sent.messages.slice(-1);
      if (!told) return ['nothing was told'];
      return checkReply(told, { says: deed.says, isPrivate: true, source }, seen);
    }
    case 'told':
    case 'posts': {
      const [told] = outcome.messages.slice(-1);
      if (!told) return ['nothing was told'];
      const { says, quotes, kind } = deed;
      return [
        ...checkReply(told, { says, quotes, isPrivate: kind === 'told', source }, seen),
        ...(message.text === before ? [] : ['the message changed']),
      ];
    }
  }
}

/** What one is told in private, the others do not see: the asker, or someone else. */
function seenBy(person: Person, scene: Scene): Scene {
  return { ...scene, person, someone: person === scene.someone ? scene.moderator : scene.someone };
}
