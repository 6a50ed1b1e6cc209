import type { Article } from '../../../core/article/article.js';
import type { KeptSession } from '../../../core/ports/study-session-store.js';
import type { Prompt } from '../../../core/study/prompts/prompt.js';
import type { MessageView } from '../../reply.js';
import { type Block, joinBlocks, plainBlock } from '../block.js';
import { escapeMarkdown } from '../escape-markdown.js';
import { messageView } from '../message.js';
import { placeView } from '../place-view.js';
import { sentenceView } from '../quote-view.js';
import type { ViewSetting } from '../view-setting.js';
import { promptLayout } from './prompt-layout.js';
import { studyButton } from './study-buttons.js';

/** Two sentences of prompts and their words fit a message. */
const MAX_SENTENCE = 750;

/** Asks the group something about sentences of a part; each stands below its question. */
export function promptView(
  prompts: readonly Prompt[],
  part: number,
  { article, kept }: { readonly article: Article; readonly kept: KeptSession },
  setting: ViewSetting,
): MessageView {
  const { study } = setting.texts;
  const { id, runs } = kept.session;
  const blocks = prompts.map((prompt) => promptBlock(prompt, article, setting));
  const run = runs.length - 1;
  return messageView(
    [joinBlocks(blocks, '\n\n')],
    [
      studyButton(study.button.next, 'next', id, [run, part + 1]),
      studyButton(study.button.prompt, 'prompt', id),
      studyButton(study.button.agenda, 'agenda', id, [0]),
    ],
    setting,
  );
}

function promptBlock(prompt: Prompt, article: Article, setting: ViewSetting): Block {
  const { texts } = setting;
  const laidOut = promptLayout(prompt, article, texts, (words) => escapeMarkdown(words, '.'));
  const { asked, citation } = laidOut ?? { asked: texts.study.prompts.plain };
  return joinBlocks([
    plainBlock(`**${asked}**`),
    ...(citation
      ? [
          sentenceView(citation, { texts, limit: MAX_SENTENCE }),
          plainBlock(placeView(citation, setting)),
        ]
      : []),
  ]);
}
