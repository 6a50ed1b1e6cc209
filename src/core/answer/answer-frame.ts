import { type Asking, articleOf, turnOf } from './asking.js';
import { findAnswer, findQuotation } from './find-answer.js';
import { matchSectionTitle } from './match-section-title.js';
import { tellSection } from './tell-section.js';
import type { Turn } from './turn.js';

/** Answers a question that names its topic in a frame: "what does it say about X?", "define X". */
export function answerFrame(asking: Asking): Turn | undefined {
  const { phrases, bare } = asking;
  for (const [frame, pattern] of phrases.frames) {
    const plain = pattern.exec(bare)?.groups?.topic?.trim();
    if (!plain) continue;
    const topic = asTyped(plain, asking);
    switch (frame) {
      case 'section':
      case 'summary':
        return sectionAbout(asking, topic, frame) ?? findAnswer(asking, { topic, frame });
      case 'quote':
        return findQuotation(asking, topic) ?? findAnswer(asking, { topic, frame });
      case 'about':
      case 'mention':
      case 'define':
        return findAnswer(asking, { topic, frame });
    }
  }
  return undefined;
}

function sectionAbout(
  asking: Asking,
  topic: string,
  frame: 'section' | 'summary',
): Turn | undefined {
  const article = articleOf(asking);
  const section = article && matchSectionTitle(article, topic, false);
  if (!section) return undefined;
  const part = frame === 'summary' ? 'summary' : 'whole';
  const answer = tellSection(asking, { article, section, part });
  return turnOf(asking, { reading: { kind: 'section', section, part }, answer });
}

/** Gives the topic with its capitals and marks, which tell "US" from "us". */
function asTyped(topic: string, { question }: Asking): string {
  const at = question.text.toLowerCase().lastIndexOf(topic);
  return at === -1 ? topic : question.text.slice(at, at + topic.length);
}
