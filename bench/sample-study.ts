import path from 'node:path';
import type { Article } from '../src/core/article/article.js';
import { slice } from '../src/core/article/span.js';
import { makeCards } from '../src/core/study/cards/make-cards.js';
import { choosePrompts } from '../src/core/study/prompts/choose-prompts.js';
import { citePrompt } from '../src/core/study/prompts/cite-prompt.js';
import { findPrompts } from '../src/core/study/prompts/find-prompts.js';
import { planReading } from '../src/core/study/session/reading-plan.js';
import { placeArticle } from '../src/evaluation/label-article.js';
import { readSquad } from '../src/evaluation/read-squad.js';
import { seededRandom, shuffled } from '../src/evaluation/training/seeded-random.js';

/**
 * Prints prompts and cards to be read one by one, made from ten articles that the seed draws.
 *
 * Usage: npm run sample:study -- SEED [FILE] [LANGUAGE]
 */
async function sampleStudy(): Promise<void> {
  const [
    seed = '1',
    file = path.join('..', 'shared', 'qa', 'squad1-dev-halfA.json'),
    language = 'en',
  ] = process.argv.slice(2);
  const random = seededRandom(Number(seed));
  const sets = shuffled(await readSquad(file), random).slice(0, 10);
  const articles = sets.map((set, at) => placeArticle(set, `${at}`, language).article);
  const prompts = shuffled(articles.flatMap(postedPrompts), random).slice(0, 40);
  process.stdout.write(`${prompts.map((line, at) => `P${at + 1}. ${line}`).join('\n')}\n`);
  const startedAt = performance.now();
  const made = articles.flatMap((article) => cardLines(article, seed));
  const tookMs = Math.round(performance.now() - startedAt);
  const cards = shuffled(made, random).slice(0, 60);
  process.stdout.write(`${cards.map((line, at) => `C${at + 1}. ${line}`).join('\n')}\n`);
  process.stdout.write(`${made.length} cards made in ${tookMs} ms\n`);
}

/** Each card with its blank and its options, the right one first. */
function cardLines(article: Article, seed: string): readonly string[] {
  return makeCards(article, seed).map((card) => {
    const text = slice(article.text, card.sentence.span);
    const blank = card.kind === 'cloze' ? card.blank : { start: 0, end: 0 };
    const asked = `${text.slice(0, blank.start)}____${text.slice(blank.end)}`;
    const others = card.options.filter((_, at) => at !== card.right);
    return `(${article.metadata.title}) ${asked} [${card.options[card.right]} | ${others.join(' | ')}]`;
  });
}

/** The prompts that come with the parts of an article, two each. */
function postedPrompts(article: Article): readonly string[] {
  const plan = planReading(article);
  const found = findPrompts(article, plan);
  return found.flatMap((prompts) =>
    choosePrompts(prompts, {}, 2).map((prompt) => {
      if (prompt.kind === 'plain') return `plain (${article.metadata.title})`;
      const cited = citePrompt(article, prompt);
      const slot = cited?.slot ? ` [${cited.slot}]` : '';
      return `${prompt.kind}${slot} (${article.metadata.title}): ${cited?.citation.sentence}`;
    }),
  );
}

await sampleStudy();
