import type { ReferencePlace } from '../core/look-up/reference.js';
import type { MessageReply } from './reply.js';
import { plainBlock } from './views/block.js';
import { passageView } from './views/passage-view.js';
import { sectionView } from './views/section-view.js';
import type { ViewSetting } from './views/view-setting.js';

/**
 * Shows a place, handed to somebody where one is named: that pings this person, and nobody else.
 * What only the asker sees is handed to nobody.
 */
export function handOver(
  place: ReferencePlace,
  to: string | undefined,
  setting: ViewSetting,
): MessageReply {
  const { isPrivate, texts, askerId } = setting;
  const isHanded = to !== undefined && !isPrivate;
  const above = isHanded ? [plainBlock(texts.quote.to(`<@${to}>`))] : [];
  const message =
    place.kind === 'section'
      ? sectionView({ ...setting, ...place, page: 0, places: [], above })
      : passageView([place.citation], { ...setting, above });
  return { kind: 'message', isPrivate, message, pings: isHanded && to !== askerId ? [to] : [] };
}
