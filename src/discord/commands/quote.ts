import { findReference } from '../../core/look-up/find-reference.js';
import { suggestReferences } from '../../core/look-up/suggest-references.js';
import type { RequestServices } from '../bot-services.js';
import { handOver } from '../hand-over.js';
import type { Choice } from '../reply.js';
import type { AutocompleteRequest } from '../request.js';
import { settingOf } from '../setting-of.js';
import { limits } from '../views/limits.js';
import { referenceChoiceView } from '../views/reference-choice-view.js';
import { articlesFor, chooseArticle, suggestArticles } from './choose-article.js';
import type { Command } from './command.js';
import { commandTexts, everywhere, personOption, switchOption, textOption } from './localized.js';
import { textOf, wantsHidden } from './read-options.js';

/** `/quote reference to? article? hide?`: a passage by its number or its words. */
export const quoteCommand: Command = {
  data: {
    ...commandTexts('quote'),
    ...everywhere,
    options: [
      textOption('reference', { required: true, autocomplete: true }),
      personOption('to'),
      textOption('article', { autocomplete: true }),
      switchOption('hide'),
    ],
  },
  execute(request, services) {
    const choice = chooseArticle(request, services);
    if (choice.kind === 'unknown') return choice.reply;
    const reference = textOf(request, 'reference') ?? '';
    const found = findPlace(reference, choice, services);
    const isPrivate = wantsHidden(request) || found.kind === 'none' || found.kind === 'several';
    const setting = settingOf(request, services, isPrivate);
    const to = textOf(request, 'to');
    if (found.kind === 'none' || found.kind === 'several') {
      // Chosen in private, it is then handed over before all, unless it was to be hidden.
      const handed = wantsHidden(request) ? undefined : to;
      const message = referenceChoiceView(found, { ...setting, to: handed });
      return { kind: 'message', isPrivate, message };
    }
    return handOver(found, to, setting);
  },
  suggest: (request, services) =>
    request.option === 'article'
      ? suggestArticles(request, services)
      : suggestPlaces(request, services),
};

type Sought = ReturnType<typeof findReference>;
type Chosen = Exclude<ReturnType<typeof chooseArticle>, { readonly kind: 'unknown' }>;

/** Words that stand nowhere together may still name a topic. */
function findPlace(words: string, choice: Chosen, { library }: RequestServices): Sought {
  const outcome = findReference(words, articlesFor(choice, { library }));
  if (outcome.kind !== 'none' || outcome.reason.kind !== 'no-words') return outcome;
  const article = choice.kind === 'one' ? { article: choice.article.slug } : {};
  const answer = library.ask({ question: words, ...article });
  if (answer.kind !== 'quoted') return outcome;
  return { kind: 'passage', citation: answer.citations[0] };
}

function suggestPlaces(
  request: AutocompleteRequest,
  { library, homeArticle }: RequestServices,
): readonly Choice[] {
  const { value, options } = request;
  const named = typeof options.article === 'string' ? library.find(options.article) : homeArticle;
  const articles = named ? [named] : library.articles;
  return articles
    .flatMap((article) => suggestReferences(value, article, limits.choices))
    .filter((choice) => {
      const { kind } = findReference(choice.value, articles);
      return (
        choice.value.length <= limits.choiceValue && (kind === 'passage' || kind === 'section')
      );
    })
    .slice(0, limits.choices);
}
