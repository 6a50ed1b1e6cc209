import { cite } from '../../core/answer/citation.js';
import { verifyCitation } from '../../core/answer/verify-citation.js';
import { type Span, slice } from '../../core/article/span.js';
import type { Evidence } from '../../core/search/evidence.js';
import { printable } from '../printable.js';
import { placeView } from './citation-view.js';
import { foldTextBlock } from './fold-text-block.js';
import type { ViewSetting } from './view-setting.js';

/** Shows found passages, best first, each by its best sentence with the matching words marked. */
export function evidenceView(evidence: readonly Evidence[], setting: ViewSetting): string {
  return evidence
    .map((one, at) => {
      const sign = `${at + 1}. `;
      const margin = ' '.repeat(sign.length);
      const folded = foldTextBlock(markedSentence(one, setting), margin, setting.columns);
      const citation = verifyCitation(cite(one.article, one.sentence));
      const place = placeView(citation, setting).replace(/^/gmu, ' '.repeat(sign.length - 2));
      return `${folded.replace(margin, sign)}\n${place}`;
    })
    .join('\n\n');
}

/** Says that nothing was found. */
export function noEvidenceView(words: string, { columns }: ViewSetting): string {
  return foldTextBlock(printable(`No passage holds “${words.trim()}”.`), '', columns);
}

function markedSentence({ article, sentence, highlights }: Evidence, setting: ViewSetting): string {
  const inside = highlights
    .filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
    .sort((a, b) => a.start - b.start);
  let shown = '';
  let at = sentence.start;
  const text = (span: Span) => printable(slice(article.text, span));
  for (const { start, end } of inside) {
    if (start < at) continue;
    shown += text({ start: at, end: start }) + setting.colors.bold(text({ start, end }));
    at = end;
  }
  return shown + text({ start: at, end: sentence.end });
}
