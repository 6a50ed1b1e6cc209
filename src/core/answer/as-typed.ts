import { escapePattern } from '../search/escape-pattern.js';
import type { Question } from './parse-question.js';

/** Gives a topic with the capitals and marks that were typed, which tell "US" from "us". */
export function asTyped(topic: string, { text }: Question): string {
  const words = topic.split(' ').map(escapePattern);
  if (words.length > MOST_WORDS) return topic;
  const typed = new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'giu');
  return [...text.matchAll(typed)].at(-1)?.[0] ?? topic;
}

/** Longer topics are copied text; looking for one costs 50 ms at 200 words. */
const MOST_WORDS = 60;
