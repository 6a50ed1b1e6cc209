import { type Citation, cite } from '../../core/answer/citation.js';
import { withInner } from '../../core/answer/facts/inner-sections.js';
import type { Article, Passage, Section } from '../../core/article/article.js';
import type { MessageView } from '../reply.js';
import { type Block, joinBlocks, plainBlock } from './block.js';
import { deleteButton, opinionButtons, pageButtons } from './buttons.js';
import { discussionsRoom } from './discussions-line.js';
import { messageView, roomBeside } from './message.js';
import { dealPages, pageAt } from './pages.js';
import { sectionLabel, sectionPlaceView } from './place-view.js';
import { isPart, quoteView, sentenceView } from './quote-view.js';
import type { ViewSetting } from './view-setting.js';

/** Which section, and what of it. */
export interface SectionSetting extends ViewSetting {
  readonly article: Article;
  readonly section: Section;
  /** From 0; the nearest there is. */
  readonly page: number;
  /** The answer that the section was opened from, to go back to; empty when from none. */
  readonly places: readonly Citation[];
  /** Lines above the section. */
  readonly above?: readonly Block[];
}

/** Shows a section with those inside it, every passage quoted, a page at a time. */
export function sectionView(setting: SectionSetting): MessageView {
  const { article, section, places, texts, above = [] } = setting;
  const head = [...above, plainBlock(`**${sectionPlaceView(article, section, setting)}**`)];
  const foot = plainBlock(`-# ${texts.list.page(100, 100)}`);
  const room = roomBeside([...head, foot, discussionsRoom(setting)]);
  const pages = dealPages(partsOf(setting, room), { room });
  const [page, body] = pageAt(pages, setting.page);
  const isEmpty = body.markdown === '';
  const below =
    pages.length > 1
      ? `-# ${texts.list.page(page + 1, pages.length)}`
      : isEmpty
        ? texts.section.empty
        : '';
  const turn = (to: number) => ({ kind: 'section', article, section, page: to, places }) as const;
  const buttons = [
    ...pageButtons({ page, pages: pages.length }, turn, setting),
    ...(places.length > 0
      ? [{ label: texts.button.back, action: { kind: 'passage', places } as const }]
      : []),
    ...(places.length === 0 ? opinionButtons(firstOf(setting), setting) : []),
    ...deleteButton(setting),
  ];
  return messageView([...head, body, plainBlock(below)], buttons, setting);
}

/** What the section quotes first; nothing when it is empty. */
function firstOf({ article, section }: SectionSetting): readonly Citation[] {
  const inside = withInner(article, section);
  const passage = article.passages.find(
    (one) =>
      inside.some(({ index }) => index === one.section) &&
      article.paragraphs[one.paragraph]?.kind !== 'heading',
  );
  return passage ? [cite(article, passage.span)] : [];
}

/** The section's passages, with a line where an inner section begins. */
function partsOf(setting: SectionSetting, room: number): readonly Block[] {
  const { article, section, texts } = setting;
  return withInner(article, section).flatMap((inner) => {
    const passages = article.passages.filter(
      (passage) =>
        passage.section === inner.index &&
        article.paragraphs[passage.paragraph]?.kind !== 'heading',
    );
    const name = inner === section ? '' : `**${sectionLabel(inner, texts)}**`;
    const heading = plainBlock(name);
    const space = room - (name === '' ? 0 : name.length + 1);
    const [first = plainBlock(''), ...rest] = passages.flatMap((passage) =>
      passageParts(passage, setting, space),
    );
    return [joinBlocks([heading, first]), ...rest].filter(({ markdown }) => markdown !== '');
  });
}

/** A passage, or its sentences where it does not fit a page. */
function passageParts(
  passage: Passage,
  { article, places, texts }: SectionSetting,
  limit: number,
): readonly Block[] {
  const home = places.find((place) => place.passage === passage);
  const citation = home ?? cite(article, passage.span);
  const whole = quoteView(citation, {
    texts,
    limit: Number.POSITIVE_INFINITY,
    isMarked: home !== undefined && home === places[0] && isPart(home),
  });
  if (whole.markdown.length <= limit) return [whole];
  return passage.sentences.map((span) => sentenceView(cite(article, span), { texts, limit }));
}
