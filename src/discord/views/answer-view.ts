import type { Answer } from '../../core/answer/answer.js';
import { storeLimits } from '../../core/ports/store-limits.js';
import { placesWithin } from '../buttons/span-codes.js';
import type { MessageView } from '../reply.js';
import { abstainedView, isNotCovered } from './abstained-view.js';
import type { Block } from './block.js';
import { clarifyView, isAboutArticles } from './clarify-view.js';
import { listView } from './list-view.js';
import { correctionsView, echoView, figureView, unmatchedView } from './note-views.js';
import { passageView } from './passage-view.js';
import { sectionView } from './section-view.js';
import type { ViewSetting } from './view-setting.js';

/** Shows an answer: the quotes, where they stand, and buttons to read on. */
export function answerView(
  answer: Answer,
  setting: ViewSetting & {
    /** The question, where readers of the reply do not see it otherwise. */
    readonly echo?: string;
  },
): MessageView {
  const above = [questionView(answer, setting.echo), correctionsView(answer, setting)];
  switch (answer.kind) {
    case 'quoted': {
      const [citation] = answer.citations;
      const places = placesWithin([citation, ...answer.more]);
      return passageView([citation, ...places.slice(1)], {
        ...setting,
        above: [...above, unmatchedView(answer, setting), figureView(answer.figure, setting)],
      });
    }
    case 'listed':
      return listView(answer.citations, {
        ...setting,
        list: answer.extent === 'complete' ? 'items' : 'selection',
        page: 0,
        above: [...above, unmatchedView(answer, setting), figureView(answer.figure, setting)],
      });
    case 'section': {
      const { article, section } = answer;
      return sectionView({ ...setting, article, section, page: 0, places: [], above });
    }
    case 'clarify':
      return clarifyView(answer, { ...setting, above });
    case 'abstained':
      return abstainedView(answer, { ...setting, above });
  }
}

/** Some buttons need the question, also after a restart: they read it from the message. */
function questionView(answer: Answer, echo: string | undefined): Block {
  const isNeeded =
    answer.kind === 'abstained'
      ? isNotCovered(answer)
      : answer.kind === 'clarify' && isAboutArticles(answer.citations);
  return isNeeded ? echoView(answer.question, storeLimits.question) : echoView(echo);
}
