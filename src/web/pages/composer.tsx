import type { ChatLocale, ChatTexts } from '../view/texts.js';

interface ComposerOptions {
  readonly texts: ChatTexts;
  readonly locale: ChatLocale;
  readonly noScript: string;
}

/** Draws the box to write in. Without script it sends the question as a form does. */
export function Composer({ texts, locale, noScript }: ComposerOptions) {
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
        />
        <button type="submit" class="send">
          {texts.send}
        </button>
      </form>
      <p class="status" id="status" role="status" />
      <noscript>
        <p class="no-script">{noScript}</p>
      </noscript>
    </div>
  );
}
