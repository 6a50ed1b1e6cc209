import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ArticleMetadata } from '../src/core/article/article.js';
import { buildArticle } from '../src/core/article/build-article.js';
import { readSquad } from '../src/evaluation/read-squad.js';
import { loadCorpus } from '../src/ingest/load-corpus.js';
import type { Exam } from './measure.js';

/** How many questions are asked of each article of a public set. */
const questionsEach = 60;

/** The built-in article with questions as people ask them. */
export async function seedExams(): Promise<readonly Exam[]> {
  const articles = await loadCorpus(['corpus']);
  return articles.map((article) => ({ article, questions: seedQuestions }));
}

/** The articles of half B of SQuAD, where the sets lie beside the project; empty elsewhere. */
export async function publicExams(): Promise<readonly Exam[]> {
  const file = path.join('..', 'shared', 'qa', 'squad1-dev-halfB.json');
  if (!existsSync(file)) return [];
  const labelled = await readSquad(file);
  return labelled.map(({ title, paragraphs }, at) => {
    const metadata: ArticleMetadata = {
      title,
      authors: [],
      language: 'en',
      aliases: [],
      other: {},
    };
    const blocks = paragraphs.map(({ text }) => ({ kind: 'text' as const, text }));
    const questions = paragraphs.flatMap((one) => one.questions.map(({ question }) => question));
    const step = Math.max(1, Math.floor(questions.length / questionsEach));
    return {
      article: buildArticle({ slug: `article-${at}`, metadata, blocks }),
      questions: questions.filter((_, index) => index % step === 0),
    };
  });
}

const seedQuestions = [
  'What do the authors want to break?',
  'Who wrote this article?',
  'When was it published?',
  'What should regional innovation networks center on?',
  'How can China mobilise resources for generic technologies?',
  'Which role do large, medium and small enterprises play?',
  'List the measures in section 1',
  'What is a co-creation ecosystem?',
  'Why does data security matter?',
  'What does the two-step strategy emphasise?',
  'Is blockchain mentioned?',
  'Where does it say "from excellence to strength"?',
  'What is section 2 called?',
  'How many sections are there?',
  'What dose it say about artifical inteligence?',
  'Which taxes are proposed?',
  'What is the capital of France?',
  'Summarise section 3',
  'How are innovation chains and industrial chains brought together?',
  'What drives the upgrading of productive forces?',
];
