import type { PlaygroundBasis } from '../../core/ports/playground.js';
import { element, type TreeElement, type TreeNode } from './element-tree.js';
import type { ChatTexts } from './texts.js';
import type { WhyTexts } from './why-texts.js';

type Candidate = PlaygroundBasis['candidates'][number];

/** Shows what an answer rests on: words found, the sentences that came close, and why one won. */
export function whyView(basis: PlaygroundBasis, { why }: ChatTexts): TreeElement {
  const { kind, way, resolved, confidence, unmatched, candidates } = basis;
  const best = candidates.find(({ isQuoted }) => isQuoted) ?? candidates[0];
  return element('details', { class: 'why' }, [
    element('summary', {}, [why.title]),
    element('dl', { class: 'why-facts' }, [
      factView(why.read, [resolved]),
      factView(why.way, [why.ways[way]]),
      ...(kind === 'abstained' && !best
        ? []
        : [factView(kind === 'abstained' ? why.unsure : why.sure, shareView(confidence))]),
      ...(best ? [factView(why.matched, wordsView(best.matched, 'why-word', why))] : []),
      ...(unmatched.length > 0
        ? [factView(why.unmatched, wordsView(unmatched, 'why-word why-missing', why))]
        : []),
    ]),
    ...(candidates.length > 0 ? chartView(candidates, why) : []),
  ]);
}

function shareView(share: number): readonly TreeNode[] {
  return [barView(share, 1), element('span', {}, [`${Math.round(share * 100)} %`])];
}

function factView(name: string, value: readonly TreeNode[]): TreeElement {
  return element('div', {}, [element('dt', {}, [name]), element('dd', {}, value)]);
}

function wordsView(
  words: readonly string[],
  className: string,
  { none }: WhyTexts,
): readonly TreeNode[] {
  if (words.length === 0) return [none];
  return words.flatMap((word) => [element('span', { class: className }, [word]), ' ']);
}

function chartView(candidates: readonly Candidate[], why: WhyTexts): readonly TreeNode[] {
  const top = Math.max(...candidates.map(({ score }) => Math.abs(score)), 0.01);
  return [
    element('p', { class: 'why-title' }, [why.candidates]),
    element(
      'ol',
      { class: 'why-candidates' },
      candidates.map((candidate) => candidateView(candidate, top, why)),
    ),
    comparisonView(candidates, why),
    element('p', { class: 'why-note' }, [why.note]),
  ];
}

function candidateView(candidate: Candidate, top: number, why: WhyTexts): TreeElement {
  const { sentence, score, isQuoted } = candidate;
  return element('li', isQuoted ? { class: 'why-quoted' } : {}, [
    element('div', { class: 'why-score' }, [
      barView(score, top),
      element('span', { class: 'why-place' }, [placeOf(candidate, why)]),
      ...(isQuoted ? [element('span', { class: 'why-tag' }, [why.quoted])] : []),
    ]),
    element('q', {}, [sentence]),
  ]);
}

function placeOf({ section, sectionTitle, paragraph }: Candidate, why: WhyTexts): string {
  const place = section === '0' ? why.opening : section === '' ? sectionTitle : `§${section}`;
  return [place, paragraph === 0 ? why.heading : `¶ ${paragraph}`].join(' ');
}

/** Lays the sentence that is shown beside the next best; what weighs most comes first. */
function comparisonView(candidates: readonly Candidate[], why: WhyTexts): TreeElement {
  const chosen = Math.max(
    0,
    candidates.findIndex(({ isQuoted }) => isQuoted),
  );
  const compared = [chosen, chosen === 0 ? 1 : 0].flatMap((at) => {
    const candidate = candidates[at];
    return candidate ? [{ ...candidate, name: why.column(at + 1) }] : [];
  });
  const weight = (family: string): number =>
    Math.max(...compared.map(({ families }) => Math.abs(families[family] ?? 0)));
  const rows = Object.entries(why.families).sort(([a], [b]) => weight(b) - weight(a));
  const most = Math.max(...rows.map(([family]) => weight(family)), 0.01);
  return element('table', {}, [
    element('thead', {}, [
      element('tr', {}, [
        element('th', { scope: 'col' }, [why.reason]),
        ...compared.map(({ name, isQuoted }) =>
          element('th', { scope: 'col', ...(isQuoted ? { class: 'why-quoted' } : {}) }, [name]),
        ),
      ]),
    ]),
    element(
      'tbody',
      {},
      rows.map(([family, name]) =>
        rowView(
          name,
          compared.map(({ families }) => families[family] ?? 0),
          most,
        ),
      ),
    ),
    element('tfoot', {}, [
      rowView(
        why.score,
        compared.map(({ score }) => score),
        Math.max(...compared.map(({ score }) => Math.abs(score)), 0.01),
      ),
    ]),
  ]);
}

function rowView(name: string, values: readonly number[], most: number): TreeElement {
  return element('tr', {}, [
    element('th', { scope: 'row' }, [name]),
    ...values.map((value) =>
      element('td', {}, [
        barView(value, most),
        element('span', {}, [value.toFixed(1).replace('-', '\u2212')]),
      ]),
    ),
  ]);
}

/** A length to see at a glance; the number stands beside it. */
function barView(value: number, most: number): TreeElement {
  return element('meter', {
    'aria-hidden': 'true',
    min: '0',
    max: most.toFixed(2),
    value: Math.min(Math.abs(value), most).toFixed(2),
    ...(value < 0 ? { class: 'minus' } : {}),
  });
}
