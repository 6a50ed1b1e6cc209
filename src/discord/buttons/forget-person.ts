import type { RequestServices } from '../bot-services.js';
import type { Reply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import { textsFor } from '../texts/languages.js';

/** Deletes all that is kept about a person, once that was confirmed. */
export async function forgetPerson(
  { person, locale }: ButtonRequest,
  { stores, conversations }: RequestServices,
): Promise<Reply> {
  const { privacy } = textsFor(locale);
  conversations.forget(person.id);
  const content = privacy.deleted(await stores.privacy.delete(person.id));
  return { kind: 'update', message: { content, components: [], quotes: [] } };
}
