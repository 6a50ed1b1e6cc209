/** The weights of the ranker; lists go by features, term traits or term signals. */
export interface RankerModel {
  /** What a feature's value is taken off and divided by, and its direct weight. */
  readonly features: Readonly<Record<string, FeatureWeights>>;
  /** How features act together: nets of layers of ReLU units, whose outputs are added. */
  readonly interplay: readonly (readonly DenseLayer[])[];
  /** How much each way of matching counts for a term with its traits. */
  readonly terms: TermModel;
}

export interface FeatureWeights {
  readonly mean: number;
  readonly scale: number;
  readonly weight: number;
}

/** A layer that turns its inputs into sums: a row of weights for each input, then the biases. */
export interface DenseLayer {
  readonly rows: readonly (readonly number[])[];
  readonly bias: readonly number[];
}

interface TermModel {
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly direct: readonly (readonly number[])[];
  /** Nets whose outputs are added. */
  readonly nets: readonly (readonly DenseLayer[])[];
}
