import type { Answer } from '../../core/answer/answer.js';
import { slice } from '../../core/article/span.js';
import type { Evidence } from '../../core/search/evidence.js';
import { printable } from '../printable.js';
import { foldTextBlock } from './fold-text-block.js';
import { placeLabel } from './place-label.js';
import { tableView } from './table-view.js';
import type { ViewSetting } from './view-setting.js';

/** How many candidates stand side by side: as many as fit a window of 80 columns. */
const shownCandidates = 5;
const previewLength = 60;

/** Shows what an answer rests on: the candidates, and each feature's part in their scores. */
export function explainView(answer: Answer, { columns, colors }: ViewSetting): string {
  const { resolved, confidence, unmatched, evidence } = answer;
  const facts = [
    ['answered as', answer.kind === 'abstained' ? `abstained (${answer.reason})` : answer.kind],
    ['question as read', resolved],
    ['confidence', confidence.toFixed(3)],
    ['matched', matchedWords(evidence[0]).join(', ') || 'none'],
    ['unmatched', unmatched.join(', ') || 'none'],
  ] as const;
  const lines = facts.map(([name, value]) =>
    foldTextBlock(printable(`${name}: ${value}`), '  ', columns),
  );
  const heading = colors.bold('Why this answer');
  if (evidence.length === 0) {
    return [heading, ...lines, '  No passage was ranked for it.'].join('\n');
  }
  const candidates = evidence.slice(0, shownCandidates);
  const places = candidates.map((one, at) =>
    foldTextBlock(printable(`#${at + 1} ${candidateLabel(one)}`), '  ', columns),
  );
  const table = tableView(partRows(candidates)).replace(/^/gmu, '  ');
  return [heading, ...lines, '', ...places, '', table].join('\n');
}

/** @returns The words of the passage that match the question, each once, in the text's order. */
function matchedWords(evidence: Evidence | undefined): readonly string[] {
  if (!evidence) return [];
  const { article, highlights } = evidence;
  return [...new Set(highlights.map((span) => slice(article.text, span).toLowerCase()))];
}

function candidateLabel({ article, passage, sentence }: Evidence): string {
  const section = article.sections[passage.section];
  const paragraph = article.paragraphs[passage.paragraph];
  const place = section && paragraph ? placeLabel(section, paragraph) : article.slug;
  const words = slice(article.text, sentence).replace(/\s+/gu, ' ');
  return `${place}: ${words.length > previewLength ? `${words.slice(0, previewLength)}…` : words}`;
}

function partRows(candidates: readonly Evidence[]): readonly (readonly string[])[] {
  const names = [...new Set(candidates.flatMap(({ parts }) => Object.keys(parts)))];
  const weight = (name: string) =>
    Math.max(...candidates.map((one) => Math.abs(one.parts[name] ?? 0)));
  return [
    ['part', ...candidates.map((_, at) => `#${at + 1}`)],
    ...names
      .sort((a, b) => weight(b) - weight(a))
      .map((name) => [name, ...candidates.map(({ parts }) => (parts[name] ?? 0).toFixed(3))]),
    ['score', ...candidates.map(({ score }) => score.toFixed(3))],
  ];
}
