/** The parts of natural that are imported one by one; its own types describe only its root. */
declare module 'natural/lib/natural/stemmers/*' {
  const stemmer: { stem(word: string): string };
  export = stemmer;
}

declare module 'natural/lib/natural/util/*' {
  const stopWords: { readonly words: readonly string[] };
  export = stopWords;
}
