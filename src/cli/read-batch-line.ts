import type { Library } from '../core/answer/library.js';

/** A question of a batch. */
export interface BatchLine {
  readonly id?: string | number;
  readonly question: string;
  /** The slug of an article that is there. */
  readonly article?: string;
  /** Earlier questions, oldest first. */
  readonly history?: readonly string[];
}

export type BatchReading =
  | { readonly kind: 'line'; readonly line: BatchLine }
  | { readonly kind: 'bad'; readonly reason: string };

/** Reads a line of a batch; fields that it does not know are passed over. */
export function readBatchLine(text: string, library: Library): BatchReading {
  const fields = parseObject(text.replace(/^\ufeff/u, ''));
  if (!fields) return bad(`this is no JSON object. Write {"id":"q1","question":"…"} on one line.`);
  const { id, question, article, history } = fields;
  if (typeof question !== 'string') return bad('"question" is missing or no text. Add it.');
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return bad('"id" must be a text or a number.');
  }
  const named = article ?? undefined;
  if (named !== undefined && typeof named !== 'string') return bad('"article" must be a slug.');
  const found = named === undefined ? undefined : library.find(named);
  if (named !== undefined && !found) {
    const known = library.articles.map(({ slug }) => slug).join(', ');
    return bad(`there is no article "${named}". Name one of: ${known}.`);
  }
  const earlier = history ?? [];
  if (!isTexts(earlier)) return bad('"history" must be a list of earlier questions.');
  return {
    kind: 'line',
    line: {
      ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}),
      question,
      ...(found ? { article: found.slug } : {}),
      history: earlier,
    },
  };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    // Not JSON: the caller names the line.
    return undefined;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function bad(reason: string): BatchReading {
  return { kind: 'bad', reason };
}
