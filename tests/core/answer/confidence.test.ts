import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { harbour } from './sample-articles.js';

const library = createLibrary([harbour]);

function confidenceOf(question: string, ...history: readonly string[]): number {
  return library.ask({ question, history }).confidence;
}

describe('the confidence of an answer', () => {
  it.each([
    ['a list that the text names', 'what are the three steps?', 'list the measures for boats'],
    ['a section by number', 'section 2', 'what about the section with comes?'],
    ['all of a section', 'section 2', 'summarise section 2'],
    ['a fact of its own line', 'who wrote this?', 'what is it about?'],
  ])('is higher for %s', (_, sure, unsure) => {
    expect(confidenceOf(sure)).toBeGreaterThan(confidenceOf(unsure));
  });

  it('is higher for the next item of a list than for more of a topic', () => {
    const next = confidenceOf('and then?', 'what are the three steps?', 'the first one');
    const more = confidenceOf('more', 'what did the boats leak?');

    expect(next).toBeGreaterThan(more);
  });
});
