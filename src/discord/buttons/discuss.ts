import { type Citation, cite } from '../../core/answer/citation.js';
import { referToSpan } from '../../core/article/span-reference.js';
import type { RequestServices } from '../bot-services.js';
import { privateText } from '../private-text.js';
import type { Reply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import { settingOf } from '../setting-of.js';
import { languages, textsFor } from '../texts/languages.js';
import type { Texts } from '../texts/texts.js';
import { plainBlock } from '../views/block.js';
import { limits } from '../views/limits.js';
import { passageView } from '../views/passage-view.js';
import { namesPlace, sectionLabel } from '../views/place-view.js';
import { shorten } from '../views/shorten.js';
import type { ButtonState } from './button-state.js';
import { type DiscussionOutcome, openDiscussion } from './open-discussion.js';
import { showingOf } from './show-another.js';

/** Opens the thread of the passage that a message shows, and tells the person where it is. */
export async function discuss(
  state: Extract<ButtonState, { readonly kind: 'discuss' }>,
  request: ButtonRequest,
  services: RequestServices,
): Promise<Reply> {
  const { guildId, channelId } = request.place;
  const texts = textsFor(request.locale);
  const [home, ...more] = state.places;
  if (!home) return privateText(texts.refused.stale);
  if (guildId === undefined || !services.channels.isIn(guildId)) {
    return privateText(texts.refused.serverOnly);
  }
  const shown = state.passage === undefined ? home.passage : home.article.passages[state.passage];
  const passage = cite(home.article, (shown ?? home.passage).span);
  const cited = passage.passage === home.passage ? home : passage;
  const { group: _group, ...setting } = settingOf(request, services, true);
  const outcome = await openDiscussion(
    {
      guildId,
      channelId,
      passage: referToSpan(passage.article, passage.span),
      mayOpen: request.person.mayOpenThreads ?? true,
      isSeen: (other) =>
        request.on.isPrivate
          ? services.channels.maySee(other, request.person.id)
          : services.channels.isSeenFrom(other, channelId),
      name: threadName(passage, texts),
      first: passageView([cited], {
        ...setting,
        above: [plainBlock(`-# ${leadOf(request, texts)}`)],
        canPost: false,
      }),
    },
    services,
  );
  const told = privateText(tell(outcome, texts));
  const isOpen = outcome.kind === 'opened' || outcome.kind === 'found';
  const shownTo = { ...showingOf(request, services, true), askerId: state.askerId };
  const language = languageOf(request.on.content, cited);
  if (!isOpen || !language) return told;
  // The message stays its asker's, in their language, and then tells of the discussion.
  const message = passageView([home, ...more], {
    ...shownTo,
    texts: language.texts,
    passage: state.passage,
  });
  return { kind: 'update', message, locale: language.locale, aside: told };
}

/** Links back to the message that quoted the passage, where others see it, too. */
function leadOf({ place, on }: ButtonRequest, { discuss: texts }: Texts): string {
  const { guildId, channelId } = place;
  // In the playground, ids are not Discord's, and no address leads there.
  if (on.isPrivate || !/^\d+$/u.test(guildId ?? '')) return texts.lead;
  return texts.leadFrom(`https://discord.com/channels/${guildId}/${channelId}/${on.id}`);
}

/**
 * Tells a message's language by how it names the place of its quote; the link itself may have
 * been another when the message was sent.
 */
function languageOf(content: string, citation: Citation) {
  return languages.find(({ texts }) => namesPlace(content, citation, texts));
}

function tell(outcome: DiscussionOutcome, { discuss: texts }: Texts): string {
  switch (outcome.kind) {
    case 'opened':
    case 'found':
      return texts[outcome.kind](`<#${outcome.threadId}>`);
    case 'forbidden': {
      const missing = outcome.missing.length > 0 ? outcome.missing : [THREADS];
      return texts.forbidden(missing.join(', '), `<#${outcome.channelId}>`);
    }
    case 'no-threads':
      return texts.noThreads(`<#${outcome.channelId}>`);
    case 'not-allowed':
      return texts.notAllowed;
    case 'unseen':
    case 'pending':
      return texts[outcome.kind];
  }
}

/** What the bot must lack when Discord refuses a thread, whatever the cache says. */
const THREADS = 'Create Public Threads';

/** Some words of the passage must have room in a thread's name, too. */
const MAX_LABEL = 60;

/** Names a thread for its section and its first words: `§2 Water: Water comes to the boil.` */
function threadName({ section, quote }: Citation, texts: Texts): string {
  const label = shorten(sectionLabel(section, texts), MAX_LABEL);
  const words = quote.replace(/\s+/gu, ' ').trim();
  return shorten(`${label}: ${words}`, limits.threadName);
}
