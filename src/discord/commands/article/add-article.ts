import type { GivenSource } from '../../../core/ports/article-shelf.js';
import { sourceLimits } from '../../../core/ports/source-limits.js';
import type { RequestServices } from '../../bot-services.js';
import { privateText } from '../../private-text.js';
import type { MessageReply } from '../../reply.js';
import type { CommandRequest } from '../../request.js';
import { settingOf } from '../../setting-of.js';
import { textsFor } from '../../texts/languages.js';
import { addedView } from '../../views/added-view.js';
import { escapeMarkdown } from '../../views/escape-markdown.js';
import { shorten } from '../../views/shorten.js';
import { textOf } from '../read-options.js';
import { managedGuild } from './managed-guild.js';

const MAX_DETAIL = 300;

/** `/article add file? address? title?`: takes an article in for this server alone. */
export async function addArticle(
  request: CommandRequest,
  services: RequestServices,
): Promise<MessageReply> {
  const managed = managedGuild(request, services);
  if (managed.kind === 'refused') return managed.reply;
  const { article: texts, refusal } = textsFor(request.locale);
  const given = await readGiven(request);
  if (given.kind === 'refused') return privateText(refusal[given.reason]());
  if (given.kind === 'unclear') return privateText(texts.oneSource);
  const title = textOf(request, 'title');
  const outcome = await services.shelf.add(given.source, {
    server: managed.guildId,
    ...(title === undefined ? {} : { title }),
  });
  switch (outcome.kind) {
    case 'added':
    case 'known': {
      const setting = settingOf(request, services, true);
      return { kind: 'message', isPrivate: true, message: addedView(outcome, setting) };
    }
    case 'full':
      return privateText(texts.full(outcome.most));
    case 'refused':
      return privateText(
        refusal[outcome.reason](escapeMarkdown(shorten(outcome.detail, MAX_DETAIL), '.')),
      );
  }
}

type Given =
  | { readonly kind: 'source'; readonly source: GivenSource }
  | { readonly kind: 'refused'; readonly reason: 'too-large' | 'unreachable' }
  | { readonly kind: 'unclear' };

/** Reads the file or the address; one of the two is needed. */
async function readGiven(request: CommandRequest): Promise<Given> {
  const file = request.files?.file;
  const address = textOf(request, 'address');
  if ((file === undefined) === (address === undefined)) return { kind: 'unclear' };
  if (address !== undefined) return { kind: 'source', source: { kind: 'address', address } };
  if (!file) return { kind: 'unclear' };
  const { name, sizeBytes } = file;
  // Discord sends the file's size before the file: what is too large is not even fetched.
  if (sizeBytes > sourceLimits.bytes) return { kind: 'refused', reason: 'too-large' };
  try {
    return { kind: 'source', source: { kind: 'file', name, bytes: await file.read() } };
  } catch {
    // Whatever the reason, the file cannot be had; attaching it anew is the remedy.
    return { kind: 'refused', reason: 'unreachable' };
  }
}
