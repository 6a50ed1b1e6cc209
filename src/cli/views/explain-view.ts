import type { Answer } from '../../core/answer/answer.js';
import { type Explanation, explainAnswer } from '../../core/answer/explanation.js';
import type { PartFamily } from '../../core/search/part-families.js';
import { printable } from '../printable.js';
import { foldTextBlock } from './fold-text-block.js';
import { placeLabel } from './place-label.js';
import { tableView } from './table-view.js';
import type { ViewSetting } from './view-setting.js';

type Candidate = Explanation['candidates'][number];

/** How many candidates stand side by side: as many as fit a window of 80 columns. */
const shownCandidates = 5;
const previewLength = 60;

/** What the kinds of parts are called; `--json` has the parts themselves. */
const familyNames: Readonly<Record<PartFamily, string>> = {
  words: 'the same words',
  order: 'words together, in order',
  meaning: 'words of like meaning',
  around: 'the sentences around it',
  names: 'names and numbers',
  question: 'fits who, when, how many …',
  form: 'its length and place',
};

/** Shows what an answer rests on: the candidates, and what speaks for each of them. */
export function explainView(answer: Answer, { columns, colors }: ViewSetting): string {
  const { resolved, confidence, unmatched, candidates } = explainAnswer(answer);
  const facts = [
    ['answered as', answer.kind === 'abstained' ? `abstained (${answer.reason})` : answer.kind],
    ['question as read', resolved],
    ['confidence', confidence.toFixed(3)],
    ['matched', candidates[0]?.matched.join(', ') || 'none'],
    ['unmatched', unmatched.join(', ') || 'none'],
  ] as const;
  const lines = facts.map(([name, value]) =>
    foldTextBlock(printable(`${name}: ${value}`), '  ', columns),
  );
  const heading = colors.bold('Why this answer');
  if (candidates.length === 0) {
    return [heading, ...lines, '  No passage was ranked for it.'].join('\n');
  }
  const shown = candidates.slice(0, shownCandidates);
  const places = shown.map((one, at) =>
    foldTextBlock(printable(`#${at + 1} ${candidateLabel(one)}`), '  ', columns),
  );
  const table = tableView(familyRows(shown)).replace(/^/gmu, '  ');
  return [heading, ...lines, '', ...places, '', table].join('\n');
}

function candidateLabel({ section, sectionTitle, paragraph, sentence }: Candidate): string {
  const place = placeLabel({ number: section, title: sectionTitle }, { number: paragraph });
  const words = sentence.replace(/\s+/gu, ' ');
  return `${place}: ${words.length > previewLength ? `${words.slice(0, previewLength)}…` : words}`;
}

function familyRows(candidates: readonly Candidate[]): readonly (readonly string[])[] {
  const row = (name: string, values: readonly number[]) => [
    name,
    ...values.map((value) => value.toFixed(3)),
  ];
  const families = Object.keys(familyNames) as readonly PartFamily[];
  return [
    ['part', ...candidates.map((_, at) => `#${at + 1}`)],
    ...families.map((family) =>
      row(
        familyNames[family],
        candidates.map(({ families: of }) => of[family]),
      ),
    ),
    row(
      'score',
      candidates.map(({ score }) => score),
    ),
  ];
}
