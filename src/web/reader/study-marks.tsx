/** How often a paragraph was asked about, and in how many places it is discussed. */
export interface StudyMark {
  readonly questions: number;
  readonly discussions: number;
}

/** The marks of an article's paragraphs, by `Paragraph.id`; those without have none. */
export type StudyMarks = ReadonlyMap<string, StudyMark>;

/** Tells in the margin how a paragraph was studied: counts, and nothing of whom or what. */
export function StudyMarkLine({ questions, discussions }: StudyMark) {
  const parts = [count(questions, 'question'), count(discussions, 'discussion')];
  return <p class="study-mark">{parts.filter((part) => part !== '').join(' · ')}</p>;
}

function count(number: number, noun: string): string {
  if (number === 0) return '';
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
