import type { Answer } from '../core/answer/answer.js';
import type { Library } from '../core/answer/library.js';
import type { AskedQuestion } from './read-asked.js';

/** How well the answers meet what was expected of them. */
export interface AskedFigures {
  readonly answerable: number;
  /** Answerable questions whose first answer is right. */
  readonly right: number;
  readonly uncovered: number;
  /** Questions that the articles don't cover, and that were refused. */
  readonly refused: number;
  /** In the file's order. */
  readonly wrong: readonly WrongAnswer[];
}

interface WrongAnswer {
  readonly id: string;
  readonly question: string;
  readonly kind: Answer['kind'];
}

/** Asks the questions of a library and checks the first citation, or all items of a list. */
export function evaluateAsked(questions: readonly AskedQuestion[], library: Library): AskedFigures {
  const answered = questions.map((asked) => {
    const { question, article, history } = asked;
    const answer = library.ask({
      question,
      ...(article === undefined ? {} : { article }),
      ...(history === undefined ? {} : { history }),
    });
    return { asked, answer, isRight: meets(answer, asked) };
  });
  const uncovered = answered.filter(({ asked }) => asked.expect.notCovered);
  const answerable = answered.filter(({ asked }) => !asked.expect.notCovered);
  return {
    answerable: answerable.length,
    right: answerable.filter(({ isRight }) => isRight).length,
    uncovered: uncovered.length,
    refused: uncovered.filter(({ isRight }) => isRight).length,
    wrong: answered
      .filter(({ isRight }) => !isRight)
      .map(({ asked: { id, question }, answer: { kind } }) => ({ id, question, kind })),
  };
}

function meets(answer: Answer, { expect }: AskedQuestion): boolean {
  if (expect.notCovered) {
    return answer.kind === 'abstained';
  }
  if (answer.kind === 'abstained') {
    return false;
  }
  const citations = answer.kind === 'quoted' ? answer.citations.slice(0, 1) : answer.citations;
  return citations.some(
    ({ quote, section }) =>
      (expect.quoteContains === undefined || quote.includes(expect.quoteContains)) &&
      (expect.section === undefined || plainTitle(expect.section) === plainTitle(section.title)),
  );
}

function plainTitle(title: string): string {
  return title
    .replace(/^[\d.\s]+/, '')
    .trim()
    .toLowerCase();
}
