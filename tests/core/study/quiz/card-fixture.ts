import type { Card } from '../../../../src/core/study/cards/card.js';

/** A few cards; nothing here reads their article. */
export const cards: readonly Card[] = Array.from({ length: 4 }, (_, at) => ({
  kind: 'cloze',
  id: `card-${at}`,
  sentence: { article: 'sample', span: { start: at, end: at + 9 }, fingerprint: `f${at}` },
  blank: { start: 0, end: 1 },
  options: ['one', 'two'],
  right: 0,
}));
