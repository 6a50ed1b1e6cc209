/** A message of a chat, in the words of Discord. */
export interface ChatMessage {
  readonly content: string;
  /** The bot's own user id. */
  readonly botId: string;
  /** Whether everything here is said to the bot: a DM. */
  readonly isDirect: boolean;
  /** Whether the message is a pinging reply to the bot. */
  readonly isReplyToBot: boolean;
  /** Whether the bot listens to everything here: its own thread, or a channel set so. */
  readonly isOpen?: boolean;
}

/**
 * Finds the question that a message asks the bot.
 *
 * Quoted lines and code are not the author's words to the bot; a message that opens with the
 * mention of somebody else is for them.
 *
 * @returns The question without mentions of the bot, empty when nothing but the mention was
 *   said; undefined when the bot is not asked.
 */
export function readChat({
  content,
  botId,
  isDirect,
  isReplyToBot,
  isOpen = false,
}: ChatMessage): string | undefined {
  const words = ownWords(content);
  const mention = new RegExp(`<@!?${botId}>`, 'gu');
  const isMentioned = mention.test(words);
  const isForOther = /^\s*<@[!&]?\d+>/u.test(words) && !opensWith(words, botId);
  const isAsked = isDirect || isMentioned || isReplyToBot || isOpen;
  if (!isAsked || (isForOther && !isDirect)) return undefined;
  const question = tidy(words.replace(mention, ' '));
  if (question !== '' || isMentioned) return question;
  // In a DM, a lone quotation is asked about; a picture asks nothing.
  const everything = isDirect ? tidy(content.replace(/```|^ *>+ /gmu, ' ')) : '';
  return everything === '' ? undefined : everything;
}

function tidy(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

/** Takes out code and quoted lines. */
function ownWords(content: string): string {
  return content
    .replace(/```[\s\S]*?```/gu, ' ')
    .replace(/^ *>>> [\s\S]*$/mu, ' ')
    .replace(/^ *> .*$/gmu, ' ')
    .replace(/`[^`\n]*`/gu, (code) => ` ${isMention(code) ? '' : code.slice(1, -1)} `);
}

function isMention(code: string): boolean {
  return /<@/u.test(code);
}

function opensWith(words: string, botId: string): boolean {
  return new RegExp(`^\\s*<@!?${botId}>`, 'u').test(words);
}
