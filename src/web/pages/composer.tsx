import type { ChatLocale, ChatTexts } from '../view/texts.js';

/** What was typed and could not be run. */
export interface Mistake {
  readonly typed: string;
  readonly message: string;
}

interface ComposerOptions {
  readonly texts: ChatTexts;
  readonly locale: ChatLocale;
  readonly noScript: string;
  /** What was typed and could not be run, and what is wrong with it. */
  readonly mistake?: Mistake;
}

/** Draws the box to write in. Without script it sends the question as a form does. */
export function Composer({ texts, locale, noScript, mistake }: ComposerOptions) {
  return (
    <div class="composer-area">
      <div id="menu-place" />
      <div id="reply-place" />
      <form class="composer" id="composer" action="/" method="get">
        <input type="hidden" name="lang" value={locale} />
        <button type="button" class="slash" id="open-commands" aria-label={texts.openCommands}>
          /
        </button>
        <label class="hidden-words" for="ask">
          {texts.message}
        </label>
        <textarea
          id="ask"
          name="ask"
          rows={1}
          maxlength={4000}
          placeholder={texts.placeholder}
          autocomplete="off"
          required
        >
          {mistake?.typed}
        </textarea>
        <button type="submit" class="send">
          {texts.send}
        </button>
      </form>
      <p class="status" id="status" role="status">
        {mistake?.message}
      </p>
      <noscript>
        <p class="no-script">{noScript}</p>
      </noscript>
    </div>
  );
}
