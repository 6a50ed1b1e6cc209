import { countParts } from '../../core/answer/facts/count-parts.js';
import type { Article } from '../../core/article/article.js';
import type { MessageView } from '../reply.js';
import { plainBlock } from './block.js';
import { deleteButton } from './buttons.js';
import { limits } from './limits.js';
import { messageView } from './message.js';
import { articleTitleView } from './place-view.js';
import { shortenShown, shownText } from './shown-text.js';
import type { ViewSetting } from './view-setting.js';

const MAX_TITLE = 200;
const MAX_FACT = 120;
/** Words of the bot's own that may stand above. */
const LEAD_ROOM = 200;

/** Shows what the front matter tells of an article, and how long it is. */
export function articleInfoView(article: Article, setting: ViewSetting): MessageView {
  const { texts } = setting;
  const { title, authors, published, publisher, source, licence, language } = article.metadata;
  const { info } = texts.article;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [info.authors, authors.join(', ')],
    [info.published, published],
    [info.publisher, publisher],
    [info.licence, licence],
    [info.language, language],
  ];
  const lines = [
    `**${articleTitleView(shortenShown(title, MAX_TITLE), article, setting)}**`,
    ...facts.flatMap(([name, value = '']) =>
      value === '' ? [] : [`${name}: ${shownText(value, MAX_FACT)}`],
    ),
    `-# ${lengthsOf(article, setting)}`,
  ];
  const origin = source === undefined ? '' : `${info.source}: <${source}>`;
  const isRoom = [...lines, origin].join('\n').length <= limits.content - LEAD_ROOM;
  if (origin !== '' && isRoom) lines.splice(-1, 0, origin);
  const outline = { kind: 'outline', article, page: 0 } as const;
  return messageView(
    [plainBlock(lines.join('\n'))],
    [{ label: info.outline, action: outline }, ...deleteButton(setting)],
    setting,
  );
}

function lengthsOf(article: Article, { texts }: ViewSetting): string {
  return (['sections', 'paragraphs', 'words', 'minutes'] as const)
    .map((unit) => texts.article.length({ value: countParts(article, unit), unit }))
    .join(' · ');
}
