import { type Citation, cite } from '../../core/answer/citation.js';
import { referToSpan } from '../../core/article/span-reference.js';
import type { RequestServices } from '../bot-services.js';
import { privateText } from '../private-text.js';
import type { Reply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import { settingOf } from '../setting-of.js';
import { textsFor } from '../texts/languages.js';
import type { Texts } from '../texts/texts.js';
import { plainBlock } from '../views/block.js';
import { limits } from '../views/limits.js';
import { passageView } from '../views/passage-view.js';
import { sectionLabel } from '../views/place-view.js';
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
  const { group: _group, ...setting } = settingOf(request, services, true);
  const outcome = await openDiscussion(
    {
      guildId,
      channelId,
      passage: referToSpan(passage.article, passage.span),
      mayOpen: request.person.mayOpenThreads ?? true,
      name: threadName(passage, texts),
      first: passageView([passage.passage === home.passage ? home : passage], {
        ...setting,
        above: [plainBlock(`-# ${texts.discuss.lead}`)],
        canPost: false,
      }),
    },
    services,
  );
  const told = privateText(tell(outcome, texts));
  const isAsker = state.askerId === request.person.id;
  const isOpen = outcome.kind === 'opened' || outcome.kind === 'found';
  // The asker's message then tells of the discussion; that of others is in their language.
  if (!isAsker || !isOpen) return told;
  const message = passageView([home, ...more], {
    ...showingOf(request, services, isAsker),
    passage: state.passage,
  });
  return { kind: 'update', message, aside: told };
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
