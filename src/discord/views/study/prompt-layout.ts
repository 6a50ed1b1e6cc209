import type { Citation } from '../../../core/answer/citation.js';
import type { Article } from '../../../core/article/article.js';
import { citePrompt } from '../../../core/study/prompts/cite-prompt.js';
import type { Prompt } from '../../../core/study/prompts/prompt.js';
import type { Texts } from '../../texts/texts.js';

/** A prompt as it is laid out everywhere: what is asked, and the sentence that it is asked of. */
interface PromptLayout {
  readonly asked: string;
  /** Absent where it is asked of a part as a whole. */
  readonly citation?: Citation;
}

/**
 * Lays a prompt out.
 *
 * @param write - Writes words of the article into what is asked, as the medium wants them.
 * @returns Undefined when the article has its sentence no more.
 */
export function promptLayout(
  prompt: Prompt,
  article: Article,
  { study: { prompts } }: Texts,
  write: (words: string) => string = (words) => words,
): PromptLayout | undefined {
  if (prompt.kind === 'plain') return { asked: prompts.plain };
  const cited = citePrompt(article, prompt);
  if (!cited) return undefined;
  const { citation, slot = '' } = cited;
  const wording = prompt.again ? prompts.again : prompts;
  const asked =
    prompt.kind === 'number' || prompt.kind === 'term'
      ? wording[prompt.kind](write(slot))
      : wording[prompt.kind];
  return { asked, citation };
}
