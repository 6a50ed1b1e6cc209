import { articleLink } from '../../core/answer/reader-link.js';
import type { Article } from '../../core/article/article.js';
import type { Persona } from '../../core/ports/playground.js';
import { type ChatLocale, chatTexts } from '../view/texts.js';
import { Brand } from './brand.js';
import type { PlaygroundTexts } from './playground-texts.js';

interface PlaygroundIntroOptions {
  readonly articles: readonly Article[];
  readonly locale: ChatLocale;
  readonly persona: Persona;
  readonly texts: PlaygroundTexts;
}

/** More would push the chat off a phone's screen. */
const maxArticles = 3;

/** Draws what stands beside the chat: what this is, the articles, and who one is. */
export function PlaygroundIntro({ articles, locale, persona, texts }: PlaygroundIntroOptions) {
  const { names } = chatTexts(locale);
  return (
    <header class="intro">
      <h1 class="brand">
        <Brand />
      </h1>
      <p class="tagline">{texts.tagline}</p>
      <nav class="intro-articles" aria-labelledby="read-title">
        <h2 id="read-title">{texts.read}</h2>
        <ul>
          {articles.slice(0, maxArticles).map((article) => (
            <li>
              <a href={articleLink('', article)} lang={article.metadata.language} dir="auto">
                {article.metadata.title}
              </a>
            </li>
          ))}
          {articles.length > maxArticles && (
            <li>
              <a href="/read">{texts.more(articles.length - maxArticles)}</a>
            </li>
          )}
        </ul>
      </nav>
      <div class="settings">
        <fieldset class="choice">
          <legend>{texts.you}</legend>
          {(['member', 'moderator'] as const).map((value) => (
            <label>
              <input
                type="radio"
                name="persona"
                value={value}
                form="composer"
                checked={value === persona}
              />
              <span>{names[value]}</span>
            </label>
          ))}
        </fieldset>
        <nav class="choice" aria-labelledby="language-title">
          <h2 id="language-title">{texts.language}</h2>
          <a
            href="/?lang=en-US"
            lang="en"
            {...(locale === 'en-US' ? { 'aria-current': 'true' } : {})}
          >
            English
          </a>
          <a
            href="/?lang=zh-CN"
            lang="zh-CN"
            {...(locale === 'zh-CN' ? { 'aria-current': 'true' } : {})}
          >
            中文
          </a>
        </nav>
      </div>
    </header>
  );
}
