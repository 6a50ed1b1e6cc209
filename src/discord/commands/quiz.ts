import type { Command } from './command.js';
import {
  choiceOption,
  commandTexts,
  everywhere,
  numberOption,
  subcommand,
  textOption,
} from './localized.js';
import { suggestQuizSections } from './quiz/choose-quiz.js';
import { quizLimits } from './quiz/quiz-limits.js';
import { reviewCards } from './quiz/review-cards.js';
import { showScores } from './quiz/show-scores.js';
import { startAlone } from './quiz/start-alone.js';
import { startTogether } from './quiz/start-together.js';

/** `/quiz start|review|scores`: cards cut from the text, together in a channel or alone. */
export const quizCommand: Command = {
  data: {
    ...commandTexts('quiz'),
    ...everywhere,
    options: [
      subcommand('quiz start', [
        choiceOption('mode', ['together', 'alone'], { required: true }),
        textOption('quizSections', { autocomplete: true }),
        numberOption('count', { min_value: quizLimits.least, max_value: quizLimits.most }),
      ]),
      subcommand('quiz review'),
      subcommand('quiz scores'),
    ],
  },
  isPrivate: ['start', 'review'],
  execute(request, services) {
    switch (request.subcommand) {
      case 'review':
        return reviewCards(request, services);
      case 'scores':
        return showScores(request, services);
      default:
        return request.options.mode === 'together'
          ? startTogether(request, services)
          : startAlone(request, services);
    }
  },
  suggest: suggestQuizSections,
};
