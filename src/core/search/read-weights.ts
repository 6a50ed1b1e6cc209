import type { CharacterModel } from './characters/character-ranker.js';
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
  const { table, tables } = openTables(text);
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
  const [mean = [], scale = []] = matrix('term scaling');
  return {
    ranker: {
      features: featureWeights(table('features')),
      interplay: nets('interplay'),
      terms: {
        mean,
        scale,
        direct: matrix('term direct'),
        nets: nets('term'),
      },
    },
    confidence: confidenceModel(table),
  };
}

/** What training on Chinese writes and search reads. */
interface CharacterSearchModel {
  readonly characters: CharacterModel;
  readonly confidence: ConfidenceModel;
}

/**
 * Reads the weights of Chinese, in the same form.
 *
 * @throws {RangeError} When a table is missing.
 */
export function readCharacterWeights(text: string): CharacterSearchModel {
  const { table } = openTables(text);
  return { characters: featureWeights(table('features')), confidence: confidenceModel(table) };
}

type ReadTable = (name: string) => readonly string[];

function openTables(text: string) {
  const tables = readTables(text);
  const table: ReadTable = (name) => {
    const lines = tables.get(name);
    if (!lines) throw new RangeError(`Expected the weights to have a table [${name}]`);
    return lines;
  };
  return { table, tables };
}

function featureWeights(lines: readonly string[]): Readonly<Record<string, FeatureWeights>> {
  return Object.fromEntries(
    lines.map((line): [string, FeatureWeights] => {
      const [mean = 0, scale = 1, weight = 0] = numbersOf(line);
      return [nameOf(line), { mean, scale, weight }];
    }),
  );
}

function confidenceModel(table: ReadTable): ConfidenceModel {
  const biases = Object.fromEntries(
    table('confidence').map((line) => [nameOf(line), numbersOf(line)[0] ?? 0]),
  );
  return {
    signals: Object.fromEntries(
      table('confidence signals').map((line): [string, ConfidenceWeights] => {
        const [mean = 0, scale = 1, covered = 0, right = 0] = numbersOf(line);
        return [nameOf(line), { mean, scale, covered, right }];
      }),
    ),
    coveredBias: biases['covered bias'] ?? 0,
    rightBias: biases['right bias'] ?? 0,
    coveredFrom: biases['covered from'] ?? 0.5,
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
