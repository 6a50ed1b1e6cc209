import { basename } from 'node:path';
import type { AbstentionFigures } from './evaluate-abstention.js';
import type { AskedFigures } from './evaluate-asked.js';
import type { Evaluation, SetEvaluation } from './evaluate-file.js';

/** Writes what was measured as Markdown: a heading, then a table or lines. */
export function formatEvaluation(evaluation: Evaluation): string {
  switch (evaluation.kind) {
    case 'set':
      return formatSet(evaluation);
    case 'asked':
      return formatAsked(basename(evaluation.path), evaluation.asked);
  }
}

function formatSet(evaluation: SetEvaluation): string {
  const { path, articles, paragraphs, together, ranking, abstention } = evaluation;
  const questions = ranking[0]?.questions ?? 0;
  const how = together ? 'as one corpus' : 'one article at a time';
  const lines = [
    `### ${basename(path)}, ${how}`,
    '',
    `${questions} questions, ${articles} articles, ${paragraphs} paragraphs.`,
    '',
    '| system | passage first | sentence first | MRR@10 | recall@3 | median | p99 | index |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...ranking.map((one) =>
      row([
        one.system,
        percent(one.passageFirst),
        percent(one.sentenceFirst),
        one.reciprocalRank10.toFixed(3),
        percent(one.recall3),
        `${one.medianMs.toFixed(2)} ms`,
        `${one.slowestMs.toFixed(1)} ms`,
        `${one.indexMs.toFixed(0)} ms`,
      ]),
    ),
  ];
  return [...lines, ...(abstention ? formatAbstention(abstention) : [])].join('\n');
}

function formatAbstention(figures: AbstentionFigures): readonly string[] {
  const { answerable, offTopic, kept, refused, passageRight, sentenceRight } = figures;
  return [
    '',
    `Asked as a reader would, ${answerable} questions of their own article and ${offTopic} of another one:`,
    '',
    `- answered ${percent(kept)} of the questions that the article answers`,
    `- first citation in the right passage ${percent(passageRight)}, the right sentence ${percent(sentenceRight)}`,
    `- refused ${percent(refused)} of the questions of another article`,
    `- confidence: area under the curve ${figures.areaUnderCurve.toFixed(4)}, expected calibration error ${figures.calibrationError.toFixed(3)}`,
  ];
}

function formatAsked(
  name: string,
  { answerable, right, uncovered, refused, wrong }: AskedFigures,
): string {
  const lines = [
    `### ${name}`,
    '',
    `- first answer right: ${right} of ${answerable}`,
    `- rightly refused: ${refused} of ${uncovered}`,
    ...wrong.map(({ id, question, kind }) => `- not met: ${id} “${question}” (${kind})`),
  ];
  return lines.join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
