import { type Citation, cite } from '../../core/answer/citation.js';
import type { Article, Passage } from '../../core/article/article.js';
import type { MessageView } from '../reply.js';
import { type Block, plainBlock } from './block.js';
import { type ButtonPlan, deleteButton, opinionButtons } from './buttons.js';
import { discussionsRoom } from './discussions-line.js';
import { messageView, roomBeside } from './message.js';
import { placeView } from './place-view.js';
import { isPart, quoteView } from './quote-view.js';
import type { ViewSetting } from './view-setting.js';

/** What a passage is shown with. */
export interface PassageSetting extends ViewSetting {
  /** Lines above and below the passage. */
  readonly above?: readonly Block[];
  readonly below?: readonly Block[];
  /** `Passage.index` of another passage of the article to show in place of the first one. */
  readonly passage?: number | undefined;
  /** Whether what only the asker sees can be posted for all; so it is when absent. */
  readonly canPost?: boolean;
}

/**
 * Shows one passage with its place, and buttons to read on from there.
 *
 * @param places - The answer first, then the next best passages; at least one.
 */
export function passageView(
  places: readonly [Citation, ...(readonly Citation[])],
  setting: PassageSetting,
): MessageView {
  const { above = [], below = [] } = setting;
  const [home] = places;
  const citation = citationAt(home, setting.passage);
  const around = [
    ...above,
    plainBlock(placeView(citation, setting)),
    ...below,
    discussionsRoom(setting),
  ];
  const quote = quoteView(citation, {
    texts: setting.texts,
    limit: roomBeside(around),
    isMarked: citation === home && isPart(home),
  });
  const place = plainBlock(placeView(citation, setting));
  return messageView(
    [...above, quote, place, ...below],
    buttonsOf(places, citation, setting),
    setting,
  );
}

/** The answer where its own passage is shown, else the other passage as a whole. */
function citationAt(home: Citation, index: number | undefined): Citation {
  const passage = index === undefined ? undefined : home.article.passages[index];
  if (!passage || passage === home.passage) return home;
  return cite(home.article, passage.span);
}

function buttonsOf(
  places: readonly [Citation, ...(readonly Citation[])],
  citation: Citation,
  setting: PassageSetting,
): readonly ButtonPlan[] {
  const { button } = setting.texts;
  const { article, section, passage } = citation;
  const { isPrivate, canPost = true } = setting;
  const [home] = places;
  const discuss = {
    kind: 'discuss',
    places,
    ...(passage === home.passage ? {} : { passage: passage.index }),
  } as const;
  const to = (other: Passage | undefined): ButtonPlan['action'] =>
    other && { kind: 'passage', places, passage: other.index };
  const more = { kind: 'list', list: 'more', places, page: 0 } as const;
  return [
    { label: button.before, action: to(neighbour(article, passage, -1)) },
    { label: button.after, action: to(neighbour(article, passage, 1)) },
    {
      label: button.section,
      action: { kind: 'section', article, section, page: 0, places },
    },
    ...(places.length > 1 ? [{ label: button.more, action: more }] : []),
    ...(setting.group === 'server' ? [{ label: button.discuss, action: discuss }] : []),
    { label: button.bookmark, action: { kind: 'bookmark', places: [citation] } },
    ...opinionButtons(places, setting),
    ...(isPrivate && canPost
      ? [{ label: button.post, action: { kind: 'post', places: [citation] } as const }]
      : []),
    ...deleteButton(setting),
  ];
}

/** Finds the passage before or after, headings left out. */
function neighbour(article: Article, { index }: Passage, step: 1 | -1): Passage | undefined {
  for (let at = index + step; ; at += step) {
    const passage = article.passages[at];
    if (!passage) return undefined;
    const kind = article.paragraphs[passage.paragraph]?.kind;
    if (kind !== 'heading' && kind !== 'fact') return passage;
  }
}
