import path from 'node:path';
import type { Article } from '../src/core/article/article.js';
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
}

/** The prompts that come with the parts of an article, two each. */
function postedPrompts(article: Article): readonly string[] {
  const plan = planReading(article);
  const found = findPrompts(article, plan);
  return found.flatMap((prompts) =>
    choosePrompts(prompts, [], 2).map((prompt) => {
      if (prompt.kind === 'plain') return `plain (${article.metadata.title})`;
      const cited = citePrompt(article, prompt);
      const slot = cited?.slot ? ` [${cited.slot}]` : '';
      return `${prompt.kind}${slot} (${article.metadata.title}): ${cited?.citation.sentence}`;
    }),
  );
}

await sampleStudy();
