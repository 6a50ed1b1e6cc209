import type { Citation } from '../../core/answer/citation.js';
import type { RequestServices } from '../bot-services.js';
import type { MessageReply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import { settingOf } from '../setting-of.js';
import { plainBlock } from '../views/block.js';
import { passageView } from '../views/passage-view.js';

/** Posts a passage for all in the channel, saying for whom; nobody is pinged. */
export function postPassage(
  place: Citation,
  request: ButtonRequest,
  services: RequestServices,
): MessageReply {
  const setting = settingOf(request, services, false);
  const line = `-# ${setting.texts.post.onBehalf(`<@${request.person.id}>`)}`;
  const message = passageView([place], { ...setting, above: [plainBlock(line)] });
  return { kind: 'message', message, isPrivate: false };
}
