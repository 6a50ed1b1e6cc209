import { addArticle } from './article/add-article.js';
import { articleInfo } from './article/article-info.js';
import { articleList } from './article/article-list.js';
import { homeArticle } from './article/home-article.js';
import { limitArticle, suggestAllArticles } from './article/limit-article.js';
import { postArticle, postChannels } from './article/post-article.js';
import { removeArticle, suggestOwnArticles } from './article/remove-article.js';
import { suggestArticles } from './choose-article.js';
import type { Command } from './command.js';
import {
  channelOption,
  choiceOption,
  commandTexts,
  everywhere,
  fileOption,
  roleOption,
  subcommand,
  switchOption,
  textOption,
} from './localized.js';

const which = textOption('article', { required: true, autocomplete: true });

/** `/article list|info|use|limit|add|remove|post`: which articles there are, for whom, and where. */
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
      subcommand('article add', [
        fileOption('file'),
        textOption('address', { max_length: 1000 }),
        textOption('title', { max_length: 200 }),
      ]),
      subcommand('article remove', [which]),
      subcommand('article post', [
        channelOption('postChannel', { required: true, channel_types: [...postChannels] }),
        textOption('article', { autocomplete: true }),
      ]),
    ],
  },
  isPrivate: ['use', 'limit', 'add', 'remove', 'post'],
  execute(request, services) {
    switch (request.subcommand) {
      case 'info':
        return articleInfo(request, services);
      case 'use':
        return homeArticle(request, services);
      case 'limit':
        return limitArticle(request, services);
      case 'add':
        return addArticle(request, services);
      case 'remove':
        return removeArticle(request, services);
      case 'post':
        return postArticle(request, services);
      default:
        return articleList(request, services);
    }
  },
  suggest(request, services) {
    switch (request.subcommand) {
      case 'limit':
        return suggestAllArticles(request, services);
      case 'remove':
        return suggestOwnArticles(request, services);
      default:
        return suggestArticles(request, services);
    }
  },
};
