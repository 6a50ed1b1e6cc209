import lunr from 'lunr';

/** Finds the passages that share terms with a question. */
export interface PassageIndex {
  /**
   * Finds passages by any of the terms.
   *
   * @param terms - Numbers of terms.
   * @returns Positions of passages, best first; empty when no passage holds a term.
   */
  find(terms: readonly number[]): readonly number[];
}

/**
 * Indexes passages with lunr: one field, because lunr's idf sums over fields, and none of its
 * own words, stems or syntax. Terms go in as numbers.
 *
 * @param passages - The numbers of each passage's terms.
 */
export function createPassageIndex(passages: readonly (readonly number[])[]): PassageIndex {
  const builder = new lunr.Builder();
  builder.pipeline.reset();
  builder.searchPipeline.reset();
  builder.tokenizer = tokenize as typeof lunr.tokenizer;
  builder.ref('ref');
  builder.field('terms');
  builder.k1(k1);
  builder.b(b);
  passages.forEach((terms, ref) => {
    builder.add({ ref, terms });
  });
  const index = builder.build();
  return {
    find(terms) {
      const found = index.query((query) => {
        for (const term of new Set(terms)) {
          query.term(String(term), { usePipeline: false });
        }
      });
      return found.map(({ ref }) => Number(ref));
    },
  };
}

function tokenize(terms: readonly number[]): lunr.Token[] {
  return terms.map((term) => new lunr.Token(String(term), {}));
}

/** Robertson's parameters as Anserini tuned them for short passages. */
const k1 = 0.9;
const b = 0.4;
