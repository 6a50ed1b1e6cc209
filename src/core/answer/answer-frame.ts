import { asTyped } from './as-typed.js';
import { type Asking, articleOf } from './asking.js';
import { findAnswer } from './find-answer.js';
import { isDefined } from './find-definition.js';
import { findQuotation } from './find-quotation.js';
import { matchSectionTitle } from './match-section-title.js';
import type { FrameName } from './phrases/phrases.js';
import { tellReference } from './tell-section.js';
import type { SectionPart, Turn } from './turn.js';

/**
 * Answers a question that names its topic in a frame: "what does it say about X?", "define X".
 *
 * @param only - The frames to answer, and then only where a heading has the topic's words.
 */
export function answerFrame(asking: Asking, only?: readonly FrameName[]): Turn | undefined {
  const { phrases, bare } = asking;
  for (const [frame, pattern] of phrases.frames) {
    if (only && !only.includes(frame)) continue;
    const plain = pattern.exec(bare)?.groups?.topic?.trim();
    if (!plain) continue;
    const topic = asTyped(plain, asking.question);
    const titled = sectionAbout(asking, topic, frame);
    if (titled || only) return titled;
    // Where no heading has it, the place that speaks of it tells the section.
    const search = frame === 'heading' ? 'quote' : frame;
    const copied = search === 'quote' ? findQuotation(asking, topic) : undefined;
    return (
      copied ??
      answerTerm(asking, frame === 'about' ? topic : '') ??
      findAnswer(asking, { topic, frame: search })
    );
  }
  return undefined;
}

/** Answers a bare term, or what is asked about it, with the sentence that says what it is. */
export function answerTerm(asking: Asking, topic: string): Turn | undefined {
  const article = articleOf(asking);
  if (!article || !TERM.test(topic) || !isDefined(article, topic)) return undefined;
  const turn = findAnswer(asking, { topic, frame: 'define' });
  return turn.answer.kind === 'quoted' ? turn : undefined;
}

const TERM = /^\p{L}[\p{L}\p{N}&'’-]*(?: [\p{L}\p{N}&'’-]+){0,2}$/u;

/** Answers with a section where its heading has the words of the topic. */
function sectionAbout(asking: Asking, topic: string, frame: FrameName): Turn | undefined {
  if (frame === 'mention' || frame === 'quote' || frame === 'define') return undefined;
  const article = articleOf(asking);
  const titled = article && matchSectionTitle(article, topic, frame === 'about');
  if (!titled) return undefined;
  return tellReference(asking, { article, ...titled, part: PARTS[frame] ?? 'summary' });
}

/** How much of the section is asked for. */
const PARTS: Readonly<Partial<Record<FrameName, SectionPart>>> = {
  section: 'whole',
  heading: 'title',
};
