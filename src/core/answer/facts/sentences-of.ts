import type { Article, ParagraphKind } from '../../article/article.js';
import { type Span, slice } from '../../article/span.js';
import { termsOf } from '../enumerations/terms-of.js';

/** A sentence with its place, as those who look for facts need it. */
export interface PlacedSentence {
  readonly text: string;
  readonly span: Span;
  /** `Section.index`. */
  readonly section: number;
  readonly kind: ParagraphKind;
  /** Whether it is a paragraph of its own. */
  readonly isAlone: boolean;
  /** Whether its paragraph begins with it. */
  readonly isFirst: boolean;
  /** Whether it stands in the first or the last few paragraphs, where bylines are. */
  readonly isAtEdge: boolean;
  /** The anchor of its paragraph. */
  readonly paragraph: string;
  /** Its content terms. */
  terms(): ReadonlySet<string>;
}

/** How many paragraphs at either end of the text may hold a byline or a dateline. */
const EDGE = 6;

/** Articles never change, so each is read once. */
const read = new WeakMap<Article, readonly PlacedSentence[]>();

/** Lists the sentences of an article in order, facts of the front matter last. */
export function sentencesOf(article: Article): readonly PlacedSentence[] {
  const known = read.get(article);
  if (known) return known;
  const own = article.paragraphs.filter(({ kind }) => kind !== 'fact').length;
  const sentences = article.passages.flatMap(({ sentences: spans, section, paragraph }) => {
    const { id = '', kind = 'text' } = article.paragraphs[paragraph] ?? {};
    return spans.map((span, at) =>
      placed(
        article,
        { span, section, kind, paragraph: id },
        {
          isAlone: spans.length === 1,
          isFirst: at === 0,
          isAtEdge: paragraph < EDGE || paragraph >= own - 2,
        },
      ),
    );
  });
  read.set(article, sentences);
  return sentences;
}

function placed(
  article: Article,
  place: Pick<PlacedSentence, 'span' | 'section' | 'kind' | 'paragraph'>,
  flags: Pick<PlacedSentence, 'isAlone' | 'isFirst' | 'isAtEdge'>,
): PlacedSentence {
  let terms: ReadonlySet<string> | undefined;
  return {
    ...place,
    ...flags,
    text: slice(article.text, place.span),
    terms() {
      terms ??= termsOf(article, [place.span]);
      return terms;
    },
  };
}

/** Gives the sentence of the highest score above 0; the earliest of equals. */
export function bestSentence(
  sentences: readonly PlacedSentence[],
  score: (sentence: PlacedSentence) => number,
): PlacedSentence | undefined {
  let best: PlacedSentence | undefined;
  let highest = 0;
  for (const sentence of sentences) {
    const own = score(sentence);
    if (own > highest) {
      best = sentence;
      highest = own;
    }
  }
  return best;
}
