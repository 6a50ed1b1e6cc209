import type { HtmlEscapedString } from 'hono/utils/html';
import type { Article } from '../../core/article/article.js';
import type { Persona, PlaygroundMessage } from '../../core/ports/playground.js';
import type { Assets } from '../assets.js';
import type { MessageContext } from '../view/message-view.js';
import { type ChatLocale, chatTexts } from '../view/texts.js';
import { ChatLog } from './chat-log.js';
import { Composer, type Mistake } from './composer.js';
import { documentPage } from './document.js';
import { PlaygroundIntro } from './playground-intro.js';
import { playgroundTexts } from './playground-texts.js';

/** What the playground shows when it is opened. */
export interface PlaygroundPageOptions {
  readonly articles: readonly Article[];
  readonly assets: Assets;
  readonly examples: readonly string[];
  readonly locale: ChatLocale;
  readonly persona: Persona;
  /** A conversation that has begun, of a page that was asked for with a question. */
  readonly conversation?: PageConversation;
  readonly mistake?: Mistake;
}

/** A conversation as far as the page was made with it. */
interface PageConversation {
  readonly session: string;
  readonly messages: readonly PlaygroundMessage[];
  /** The command that the messages answer. */
  readonly command?: MessageContext['command'];
}

/** Writes the page of the playground: a chat as in Discord. */
export function playgroundPage(options: PlaygroundPageOptions): HtmlEscapedString {
  const { articles, assets, examples, locale, persona, conversation, mistake } = options;
  const texts = playgroundTexts(locale);
  return documentPage({
    assets,
    lang: locale === 'en-US' ? 'en' : locale,
    title: texts.title,
    description: texts.tagline,
    style: 'style/chat.css',
    script: 'client/chat.js',
    children: (
      <>
        <a class="skip-link" href="#ask">
          {texts.skip}
        </a>
        <div class="playground">
          <PlaygroundIntro articles={articles} locale={locale} persona={persona} texts={texts} />
          <main
            class="chat"
            id="chat"
            data-locale={locale}
            {...(conversation ? { 'data-session': conversation.session } : {})}
          >
            <header class="chat-head">
              <h2>
                <span class="hash" aria-hidden="true">
                  #
                </span>
                {texts.channel}
              </h2>
              <p>{texts.channelTopic}</p>
            </header>
            <nav
              class="threads"
              id="threads"
              aria-label={chatTexts(locale).threads}
              data-channel={texts.channel}
              hidden
            />
            <ChatLog
              messages={conversation?.messages ?? []}
              {...(conversation?.command ? { command: conversation.command } : {})}
              examples={examples}
              locale={locale}
              texts={texts}
            />
            <Composer
              texts={chatTexts(locale)}
              locale={locale}
              noScript={texts.noScript}
              {...(mistake ? { mistake } : {})}
            />
          </main>
        </div>
      </>
    ),
  });
}
