import type { PlaygroundMessage } from '../../core/ports/playground.js';
import { type MessageContext, messageView } from '../view/message-view.js';
import { replyOriginal } from '../view/reply-original.js';
import { type ChatLocale, chatTexts } from '../view/texts.js';
import type { PlaygroundTexts } from './playground-texts.js';
import { TreeHtml } from './tree-html.js';

interface ChatLogOptions {
  readonly messages: readonly PlaygroundMessage[];
  /** The command that the messages answer. */
  readonly command?: MessageContext['command'];
  readonly examples: readonly string[];
  readonly locale: ChatLocale;
  readonly texts: PlaygroundTexts;
}

/** Draws the conversation, or a welcome with questions to choose from. */
export function ChatLog({ messages, command, examples, locale, texts }: ChatLogOptions) {
  return (
    <div class="chat-scroll">
      {messages.length === 0 && <Welcome examples={examples} locale={locale} texts={texts} />}
      <div class="log" id="log" role="log" aria-label={texts.log}>
        {messages.map((message) => {
          const original = replyOriginal(message, messages);
          const context = {
            texts: chatTexts(locale),
            ...(original ? { original } : {}),
            ...(command && message.isResponse ? { command } : {}),
          };
          return <TreeHtml node={messageView(message, context)} />;
        })}
      </div>
    </div>
  );
}

function Welcome({ examples, locale, texts }: Omit<ChatLogOptions, 'command' | 'messages'>) {
  return (
    <section class="welcome" id="welcome" aria-labelledby="welcome-title">
      <span class="avatar avatar-footnote avatar-large" aria-hidden="true" />
      <h3 id="welcome-title">{texts.welcome}</h3>
      <p>{texts.hint}</p>
      {examples.length > 0 && (
        <ul aria-label={texts.examples}>
          {examples.map((question) => (
            <li>
              <a href={exampleLink(question, locale)} data-example={question}>
                {question}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function exampleLink(question: string, locale: ChatLocale): string {
  return `/?${new URLSearchParams({ ask: question, lang: locale })}`;
}
