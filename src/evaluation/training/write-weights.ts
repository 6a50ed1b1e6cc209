import { characterFeatures } from '../../core/search/characters/character-features.js';
import type { CharacterModel } from '../../core/search/characters/character-ranker.js';
import type { ConfidenceModel } from '../../core/search/confidence.js';
import { confidenceSignals } from '../../core/search/confidence-signals.js';
import { valueNames } from '../../core/search/ranker.js';
import type { DenseLayer, FeatureWeights, RankerModel } from '../../core/search/ranker-model.js';

/** Writes the weights as the text of a TypeScript file that `readWeights` reads. */
export function writeWeights(
  ranker: RankerModel,
  confidence: ConfidenceModel,
  provenance: readonly string[],
): string {
  const lines = [
    ...provenance.map((line) => `# ${line}`),
    '',
    ...featureTable(valueNames, ranker.features),
    ...confidenceTables(confidence),
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
    '/** The weights of the ranker and of its confidence, a table that `npm run train` writes. */';
  return `${about}\nexport const weights = \`\n${lines.join('\n')}\n\`;\n`;
}

/** Writes the weights of Chinese in the same form, for `readCharacterWeights`. */
export function writeCharacterWeights(
  model: CharacterModel,
  confidence: ConfidenceModel,
  provenance: readonly string[],
): string {
  const lines = [
    ...provenance.map((line) => `# ${line}`),
    '',
    ...featureTable(characterFeatures, model),
    ...confidenceTables(confidence),
  ];
  const about = '/** The weights of Chinese; `npm run train:characters` writes them. */';
  return `${about}\nexport const characterWeights = \`\n${lines.join('\n')}\`;\n`;
}

function featureTable(
  names: readonly string[],
  model: Readonly<Record<string, FeatureWeights>>,
): readonly string[] {
  return [
    '# A feature, its mean, its standard deviation, and the weight of what is left.',
    '[features]',
    ...names.map((name) => {
      const { mean, scale, weight } = model[name] ?? { mean: 0, scale: 1, weight: 0 };
      return row(name, [mean, scale, weight]);
    }),
    '',
  ];
}

function confidenceTables(confidence: ConfidenceModel): readonly string[] {
  return [
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
  ];
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
