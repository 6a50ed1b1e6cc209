import type { PlaygroundBasis } from '../playground-port.js';
import { element, type TreeElement, type TreeNode } from './element-tree.js';
import type { ChatTexts } from './texts.js';
import type { WhyTexts } from './why-texts.js';

type Candidate = PlaygroundBasis['candidates'][number];

/** Shows what an answer rests on: a table of numbers whose bars can be seen at a glance. */
export function whyView(basis: PlaygroundBasis, { why }: ChatTexts): TreeElement {
  const { resolved, confidence, unmatched, candidates } = basis;
  const matched = candidates.find(({ isQuoted }) => isQuoted)?.matched ?? candidates[0]?.matched;
  const words = (list: readonly string[] = []) => list.join(', ') || why.none;
  const facts = [
    [why.read, resolved],
    [why.sure, `${Math.round(confidence * 100)} %`],
    [why.matched, words(matched)],
    [why.unmatched, words(unmatched)],
  ] as const;
  return element('details', { class: 'why' }, [
    element('summary', {}, [why.title]),
    element(
      'dl',
      { class: 'why-facts' },
      facts.map(([name, value]) =>
        element('div', {}, [element('dt', {}, [name]), element('dd', {}, [value])]),
      ),
    ),
    ...(candidates.length > 0 ? chartView(candidates, why) : []),
  ]);
}

function chartView(candidates: readonly Candidate[], why: WhyTexts): readonly TreeNode[] {
  const most = Math.max(
    ...candidates.flatMap(({ families }) => Object.values(families).map(Math.abs)),
    0.01,
  );
  const top = Math.max(...candidates.map(({ score }) => Math.abs(score)), 0.01);
  const rows = Object.entries(why.families).map(([family, name]) =>
    rowView(
      name,
      candidates.map(({ families }) => families[family] ?? 0),
      most,
    ),
  );
  return [
    element('p', { class: 'why-title' }, [why.candidates]),
    element(
      'ol',
      { class: 'why-candidates' },
      candidates.map((candidate) => candidateView(candidate, why)),
    ),
    element(
      'div',
      { class: 'why-scroll', tabindex: '0', role: 'group', 'aria-label': why.reason },
      [
        element('table', {}, [
          element('thead', {}, [
            element('tr', {}, [
              element('th', { scope: 'col' }, [why.reason]),
              ...candidates.map(({ isQuoted }, at) =>
                element('th', { scope: 'col', ...(isQuoted ? { class: 'why-quoted' } : {}) }, [
                  `${at + 1}`,
                ]),
              ),
            ]),
          ]),
          element('tbody', {}, rows),
          element('tfoot', {}, [
            rowView(
              why.score,
              candidates.map(({ score }) => score),
              top,
            ),
          ]),
        ]),
      ],
    ),
    element('p', { class: 'why-note' }, [why.note]),
  ];
}

function candidateView({ section, paragraph, sentence, isQuoted }: Candidate, why: WhyTexts) {
  const place = [section && `§${section}`, paragraph === 0 ? why.heading : `¶ ${paragraph}`];
  return element('li', isQuoted ? { class: 'why-quoted' } : {}, [
    element('span', { class: 'why-place' }, [place.filter(Boolean).join(' ')]),
    ...(isQuoted ? [' ', element('span', { class: 'why-tag' }, [why.quoted])] : []),
    ' ',
    element('q', {}, [sentence]),
  ]);
}

function rowView(name: string, values: readonly number[], most: number): TreeElement {
  return element('tr', {}, [
    element('th', { scope: 'row' }, [name]),
    ...values.map((value) =>
      element('td', {}, [
        element('meter', {
          'aria-hidden': 'true',
          min: '0',
          max: most.toFixed(2),
          value: Math.abs(value).toFixed(2),
          ...(value < 0 ? { class: 'minus' } : {}),
        }),
        element('span', {}, [value.toFixed(1).replace('-', '\u2212')]),
      ]),
    ),
  ]);
}
