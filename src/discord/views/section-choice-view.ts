import type { MessageView } from '../reply.js';
import type { SectionOf } from '../suggest/find-sections.js';
import { plainBlock } from './block.js';
import { deleteButton } from './buttons.js';
import { limits } from './limits.js';
import { messageView } from './message.js';
import { choiceLabel } from './place-view.js';
import type { ViewSetting } from './view-setting.js';
import { shownWord } from './word-list.js';

/** What was asked for, and what there is. */
export interface SectionOffer {
  /** As typed. */
  readonly name: string;
  readonly kind: 'several' | 'none';
  /** Best first. */
  readonly offered: readonly SectionOf[];
}

/** Offers sections to choose from, when a name fits several or none. */
export function sectionChoiceView(
  { name, kind, offered }: SectionOffer,
  setting: ViewSetting,
): MessageView {
  const { section } = setting.texts;
  const typed = shownWord(name.trim());
  const line =
    kind === 'several' ? section.choose(typed) : `${section.none(typed)} ${section.near}`;
  const buttons = offered.slice(0, MAX_OFFERED).map(({ article, section: one }) => ({
    label: choiceLabel({ article, section: one }, { ...setting, limit: limits.buttonLabel }),
    action: {
      kind: 'section',
      article,
      section: one,
      page: 0,
      places: [],
      isChoice: true,
    } as const,
  }));
  return messageView([plainBlock(line)], [...buttons, ...deleteButton(setting)], setting);
}

/** Two rows; more would be a wall of buttons. */
const MAX_OFFERED = 10;
