import type { ConfidenceModel, ConfidenceWeights } from './confidence.js';
import type { DenseLayer, FeatureWeights, RankerModel } from './ranker-model.js';

/** All that training writes and search reads. */
export interface SearchModel {
  readonly ranker: RankerModel;
  readonly confidence: ConfidenceModel;
}

/**
 * Reads the weights file: tables under headings such as `[features]`, a name and its numbers
 * on each line, matrices as bare rows of numbers.
 *
 * @throws {RangeError} When a table is missing.
 */
export function readWeights(text: string): SearchModel {
  const tables = readTables(text);
  const table = (name: string) => {
    const lines = tables.get(name);
    if (!lines) throw new RangeError(`Expected the weights to have a table [${name}]`);
    return lines;
  };
  const matrix = (name: string) => table(name).map(numbersOf);
  const layer = (name: string): DenseLayer => {
    const rows = matrix(name);
    return { rows: rows.slice(0, -1), bias: rows.at(-1) ?? [] };
  };
  /** Nets are numbered from 1, and their layers too: `[interplay 1.3]`. */
  const nets = (name: string): readonly (readonly DenseLayer[])[] => {
    const found: DenseLayer[][] = [];
    for (let net = 1; tables.has(`${name} ${net}.1`); net++) {
      const layers: DenseLayer[] = [];
      for (let at = 1; tables.has(`${name} ${net}.${at}`); at++) {
        layers.push(layer(`${name} ${net}.${at}`));
      }
      found.push(layers);
    }
    return found;
  };
  const named = (name: string): Readonly<Record<string, number>> =>
    Object.fromEntries(table(name).map((line) => [nameOf(line), numbersOf(line)[0] ?? 0]));
  const [mean = [], scale = []] = matrix('term scaling');
  const threshold = named('confidence');
  return {
    ranker: {
      features: Object.fromEntries(
        table('features').map((line): [string, FeatureWeights] => {
          const [average = 0, deviation = 1, weight = 0] = numbersOf(line);
          return [nameOf(line), { mean: average, scale: deviation, weight }];
        }),
      ),
      interplay: nets('interplay'),
      terms: {
        mean,
        scale,
        direct: matrix('term direct'),
        nets: nets('term'),
      },
    },
    confidence: {
      signals: Object.fromEntries(
        table('confidence signals').map((line): [string, ConfidenceWeights] => {
          const [average = 0, deviation = 1, covered = 0, right = 0] = numbersOf(line);
          return [nameOf(line), { mean: average, scale: deviation, covered, right }];
        }),
      ),
      coveredBias: threshold['covered bias'] ?? 0,
      rightBias: threshold['right bias'] ?? 0,
      coveredFrom: threshold['covered from'] ?? 0.5,
    },
  };
}

/** Lines that begin with `#` tell where the weights come from. */
function readTables(text: string): ReadonlyMap<string, readonly string[]> {
  const tables = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of text.split('\n')) {
    const heading = /^\[(.+)\]$/.exec(line)?.[1];
    if (heading !== undefined) {
      current = [];
      tables.set(heading, current);
    } else if (line !== '' && !line.startsWith('#')) {
      current.push(line);
    }
  }
  return tables;
}

/** A name ends at the first run of two spaces. */
function nameOf(line: string): string {
  return line.split(/ {2,}/)[0] ?? '';
}

function numbersOf(line: string): readonly number[] {
  const from = /(?:^| {2,})(-?[\d.]+(?:e-?\d+)?(?: +-?[\d.]+(?:e-?\d+)?)*)$/.exec(line)?.[1];
  return (from ?? '').split(/ +/).filter(Boolean).map(Number);
}
