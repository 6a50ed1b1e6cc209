import { articleInfo } from './article/article-info.js';
import { articleList } from './article/article-list.js';
import { homeArticle } from './article/home-article.js';
import { limitArticle, suggestAllArticles } from './article/limit-article.js';
import { suggestArticles } from './choose-article.js';
import type { Command } from './command.js';
import {
  choiceOption,
  commandTexts,
  everywhere,
  roleOption,
  subcommand,
  switchOption,
  textOption,
} from './localized.js';

const which = textOption('article', { required: true, autocomplete: true });

/** `/article list|info|use|limit`: which articles there are, and which are asked about where. */
export const articleCommand: Command = {
  data: {
    ...commandTexts('article'),
    ...everywhere,
    options: [
      subcommand('article list', [switchOption('hide')]),
      subcommand('article info', [
        textOption('article', { autocomplete: true }),
        switchOption('hide'),
      ]),
      subcommand('article use', [which, choiceOption('where', ['server', 'this channel'])]),
      subcommand('article limit', [
        which,
        choiceOption('who', ['everyone', 'role', 'nobody'], { required: true }),
        roleOption('role'),
      ]),
    ],
  },
  execute(request, services) {
    switch (request.subcommand) {
      case 'info':
        return articleInfo(request, services);
      case 'use':
        return homeArticle(request, services);
      case 'limit':
        return limitArticle(request, services);
      default:
        return articleList(request, services);
    }
  },
  suggest: (request, services) =>
    request.subcommand === 'limit'
      ? suggestAllArticles(request, services)
      : suggestArticles(request, services),
};
