import { findReference } from '../../core/look-up/find-reference.js';
import type { ReferencePlace } from '../../core/look-up/reference.js';
import { suggestReferences } from '../../core/look-up/suggest-references.js';
import type { RequestServices } from '../bot-services.js';
import type { Choice, MessageReply } from '../reply.js';
import type { AutocompleteRequest, CommandRequest } from '../request.js';
import { settingOf } from '../setting-of.js';
import { plainBlock } from '../views/block.js';
import { limits } from '../views/limits.js';
import { passageView } from '../views/passage-view.js';
import { referenceChoiceView } from '../views/reference-choice-view.js';
import { sectionView } from '../views/section-view.js';
import type { ViewSetting } from '../views/view-setting.js';
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
    if (found.kind === 'none' || found.kind === 'several') {
      return { kind: 'message', isPrivate, message: referenceChoiceView(found, setting) };
    }
    return handOver(found, request, setting);
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

/** A quote that is handed to somebody pings that person, and nobody else. */
function handOver(
  place: ReferencePlace,
  request: CommandRequest,
  setting: ViewSetting,
): MessageReply {
  const to = textOf(request, 'to');
  const { isPrivate, texts } = setting;
  const above = to === undefined || isPrivate ? [] : [plainBlock(texts.quote.to(`<@${to}>`))];
  const message =
    place.kind === 'section'
      ? sectionView({ ...setting, ...place, page: 0, places: [], above })
      : passageView([place.citation], { ...setting, above });
  const pings = to === undefined || isPrivate || to === request.person.id ? [] : [to];
  return { kind: 'message', isPrivate, message, pings };
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
