import type { AbstainedAnswer } from '../../core/answer/answer.js';
import { sectionLink } from '../../core/answer/reader-link.js';
import { printable } from '../printable.js';
import { foldTextBlock } from './fold-text-block.js';
import { sectionLabel } from './place-label.js';
import type { ViewSetting } from './view-setting.js';

/** Says why nothing is quoted, names the words found nowhere, and offers the nearest sections. */
export function abstainView(answer: AbstainedAnswer, setting: ViewSetting): string {
  const { colors, columns, baseUrl } = setting;
  const message = foldTextBlock(printable(messageOf(answer)), '', columns);
  if (answer.nearest.length === 0) return message;
  const sections = answer.nearest.map(({ article, section }) => {
    const label = foldTextBlock(printable(sectionLabel(section)), '  ', columns);
    return `${colors.cyan(label)}\n${colors.dim(`  ${sectionLink(baseUrl, article, section)}`)}`;
  });
  return [message, 'The nearest sections:', ...sections].join('\n\n');
}

function messageOf({ reason, unmatched }: AbstainedAnswer): string {
  const missing =
    unmatched.length === 0
      ? ''
      : ` These words are nowhere in it: ${unmatched.map((word) => `“${word}”`).join(', ')}.`;
  switch (reason) {
    case 'empty':
      return 'There is no question here. Ask in words, for example: footnote ask "What is it about?"';
    case 'no-term':
    case 'weak-evidence':
      return `The article does not cover this.${missing}`;
    case 'greeting':
      return 'Hello! Ask me something about the article, for example: footnote ask "What is it about?"';
    case 'thanks':
      return 'You are welcome.';
    case 'insult':
      return 'I am sorry that I was no help. Other words may find it; "footnote outline" shows what there is.';
    case 'no-such-section':
      return 'The article has no such section. "footnote outline" shows those it has.';
    case 'no-such-item':
      return 'The article does not list so many.';
    case 'no-name':
      return 'I found nothing of that kind in the article.';
  }
}
