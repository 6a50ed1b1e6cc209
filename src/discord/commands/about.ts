import { settingOf } from '../setting-of.js';
import { aboutView } from '../views/about-view.js';
import type { Command } from './command.js';
import { commandTexts, everywhere } from './localized.js';

/** `/about`: what Footnote is, and which articles it knows; in private. */
export const aboutCommand: Command = {
  data: { ...commandTexts('about'), ...everywhere },
  execute(request, services) {
    const setting = settingOf(request, services, true);
    const message = aboutView(services.library.articles, setting);
    return { kind: 'message', message, isPrivate: true };
  },
};
