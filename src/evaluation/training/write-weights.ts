import type { ConfidenceModel } from '../../core/search/confidence.js';
import { confidenceSignals } from '../../core/search/confidence-signals.js';
import { valueNames } from '../../core/search/ranker.js';
import type { DenseLayer, RankerModel } from '../../core/search/ranker-model.js';

/** Writes the weights as the text of a TypeScript file that `readWeights` reads. */
export function writeWeights(
  ranker: RankerModel,
  confidence: ConfidenceModel,
  provenance: readonly string[],
): string {
  const lines = [
    ...provenance.map((line) => `# ${line}`),
    '',
    '# A feature, its mean, its standard deviation, and the weight of what is left.',
    '[features]',
    ...valueNames.map((name) => {
      const { mean, scale, weight } = ranker.features[name] ?? { mean: 0, scale: 1, weight: 0 };
      return row(name, [mean, scale, weight]);
    }),
    '',
    '# A signal, its mean, its standard deviation, and what it says for "covered" and "right".',
    '[confidence signals]',
    ...confidenceSignals.map((name) => {
      const { mean, scale, covered, right } = confidence.signals[name] ?? {
        mean: 0,
        scale: 1,
        covered: 0,
        right: 0,
      };
      return row(name, [mean, scale, covered, right]);
    }),
    '',
    '[confidence]',
    row('covered bias', [confidence.coveredBias]),
    row('right bias', [confidence.rightBias]),
    row('covered from', [confidence.coveredFrom]),
    '',
    '# Layers: a row for each input, in the order of the features or of the units before; then',
    '# the biases.',
    ...netTables('interplay', ranker.interplay),
    '# The traits of terms: their means, and their standard deviations.',
    '[term scaling]',
    numbers(ranker.terms.mean),
    numbers(ranker.terms.scale),
    '',
    '# A row for each trait, a column for each signal.',
    '[term direct]',
    ...ranker.terms.direct.map(numbers),
    '',
    ...netTables('term', ranker.terms.nets),
  ];
  const about =
    '/** The weights of the ranker and of its confidence; `npm run train` writes them. */';
  return `${about}\nexport const weights = \`\n${lines.join('\n')}\n\`;\n`;
}

function row(name: string, values: readonly number[]): string {
  return `${name.padEnd(44)}  ${values.map((value) => value.toFixed(4).padStart(9)).join(' ')}`;
}

function netTables(name: string, nets: RankerModel['interplay']): readonly string[] {
  return nets.flatMap((layers, net) =>
    layers.flatMap((layer, at) => table(`${name} ${net + 1}.${at + 1}`, layer)),
  );
}

function table(name: string, { rows, bias }: DenseLayer): readonly string[] {
  return [`[${name}]`, ...rows.map(numbers), numbers(bias), ''];
}

function numbers(values: readonly number[]): string {
  return values.map((value) => String(Number(value.toFixed(4)))).join(' ');
}
