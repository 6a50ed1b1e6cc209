import type {
  NoReferenceReason,
  ReferenceOutcome,
  ReferencePlace,
} from '../../core/look-up/reference.js';
import type { MessageView } from '../reply.js';
import type { Texts } from '../texts/texts.js';
import { plainBlock } from './block.js';
import type { ButtonPlan } from './buttons.js';
import { limits } from './limits.js';
import { messageView } from './message.js';
import { choiceLabel, placeLabel, sectionLabel } from './place-view.js';
import { shorten } from './shorten.js';
import type { ViewSetting } from './view-setting.js';
import { shownWord } from './word-list.js';

/** How the choice is shown. */
interface ReferenceSetting extends ViewSetting {
  /** The id of the person to whom the chosen one is handed; absent when to nobody. */
  readonly to?: string | undefined;
}

/** Offers places to choose from, when a reference fits several or none. */
export function referenceChoiceView(
  outcome: Extract<ReferenceOutcome, { readonly kind: 'several' | 'none' }>,
  setting: ReferenceSetting,
): MessageView {
  const { reference } = setting.texts;
  const places = outcome.kind === 'several' ? outcome.choices : outcome.nearest;
  const why =
    outcome.kind === 'several' ? reference.several : sayWhy(outcome.reason, setting.texts);
  const near = outcome.kind === 'none' && places.length > 0 ? [reference.near] : [];
  return messageView(
    [plainBlock([why, ...near].join(' '))],
    places.map((place) => choiceButton(place, setting)),
    setting,
  );
}

function choiceButton(place: ReferencePlace, setting: ReferenceSetting): ButtonPlan {
  const to = setting.to === undefined ? {} : { to: setting.to };
  if (place.kind === 'section') {
    const { article, section } = place;
    return {
      label: choiceLabel(place, { ...setting, limit: limits.buttonLabel }),
      action: { kind: 'section', article, section, page: 0, places: [], isChoice: true, ...to },
    };
  }
  return {
    label: shorten(placeLabel(place.citation, setting.texts), limits.buttonLabel),
    action: { kind: 'choice', places: [place.citation], ...to },
  };
}

function sayWhy(reason: NoReferenceReason, texts: Texts): string {
  const { reference } = texts;
  switch (reason.kind) {
    case 'empty':
      return reference.empty;
    case 'no-such-section':
      return reference.noSection(shownWord(reason.asked), reason.count);
    case 'no-such-paragraph':
      return reference.noParagraph(
        shownWord(sectionLabel(reason.section, texts)),
        reason.asked,
        reason.count,
      );
    case 'no-paragraph-anywhere':
      return reference.noParagraphAnywhere(reason.asked, reason.count);
    case 'no-words':
      return reference.noWords(shownWord(reason.words));
  }
}
