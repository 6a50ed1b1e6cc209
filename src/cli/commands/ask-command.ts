import { Command } from 'commander';
import type { Answer } from '../../core/answer/answer.js';
import { type AnswerJson, answerJson } from '../../core/answer/answer-json.js';
import { answerBatch } from '../answer-batch.js';
import { chooseArticle } from '../choose-article.js';
import type { CliContext } from '../cli-context.js';
import { CliError } from '../cli-error.js';
import { exitCodes } from '../exit-codes.js';
import { explanationJson } from '../views/explanation-json.js';
import type { ViewSetting } from '../views/view-setting.js';

/** `footnote ask`: one question, or a file of them. */
export function createAskCommand(context: CliContext): Command {
  return new Command('ask')
    .description('Answer a question with a quote and its place.')
    .argument('[question...]', 'the question; several words need no quotation marks')
    .option('-a, --article <slug>', 'answer from this article only')
    .option('-c, --corpus <directory>', 'read the articles of this directory instead')
    .option('-j, --json', 'print one JSON object')
    .option('-b, --batch <file>', 'answer every line of a JSON-lines file, "-" for stdin')
    .option('-e, --explain', 'show the evidence and what each feature added')
    .addHelpText('after', examples)
    .action((words: readonly string[], options: AskOptions) => ask(words, options, context));
}

/** The options of `ask` as typed. */
interface AskOptions {
  readonly article?: string;
  readonly corpus?: string;
  readonly json?: boolean;
  readonly batch?: string;
  readonly explain?: boolean;
}

async function ask(
  words: readonly string[],
  options: AskOptions,
  { services, terminal, endWith }: CliContext,
): Promise<void> {
  if (options.batch === undefined && words.length === 0) {
    const remedy = 'Add one, for example: footnote ask "What is it about?"';
    throw new CliError(`There is no question. ${remedy}`, exitCodes.usage);
  }
  if (options.batch !== undefined && words.length > 0) {
    const remedy = `Leave out "${words.join(' ')}" or --batch.`;
    throw new CliError(`Questions come from the file with --batch. ${remedy}`, exitCodes.usage);
  }
  const [library, baseUrl] = await Promise.all([
    services.openLibrary(options.corpus),
    services.readerAddress(),
  ]);
  const article = chooseArticle(library, options.article);
  const print = await createPrinter(options, {
    columns: terminal.columns,
    colors: terminal.colors,
    baseUrl,
    manyArticles: library.articles.length > 1,
  });
  if (options.batch !== undefined) {
    const setting = { library, article, terminal, print, isJson: options.json === true };
    endWith(await answerBatch(options.batch, setting));
    return;
  }
  const answer = library.ask({
    question: words.join(' '),
    ...(article ? { article: article.slug } : {}),
  });
  await terminal.write(`${print(answer)}\n`);
  endWith(answer.kind === 'abstained' ? exitCodes.abstained : exitCodes.quoted);
}

/** Loads what shows answers to a person only where a person reads them. */
async function createPrinter(
  { json, explain }: AskOptions,
  setting: ViewSetting,
): Promise<(answer: Answer, id?: string | number) => string> {
  if (json) {
    return (answer, id) => {
      const shown: Omit<AnswerJson, 'id'> = answerJson(answer, setting.baseUrl);
      const explanation = explain ? { explanation: explanationJson(answer) } : {};
      return JSON.stringify({ ...(id === undefined ? {} : { id }), ...shown, ...explanation });
    };
  }
  const { answerView } = await import('../views/answer-view.js');
  if (!explain) return (answer) => answerView(answer, setting);
  const { explainView } = await import('../views/explain-view.js');
  return (answer) => `${answerView(answer, setting)}\n\n${explainView(answer, setting)}`;
}

const examples = `
Examples:
  $ footnote ask "What are the three bottlenecks?"
  $ footnote ask who wrote this --json
  $ footnote ask "Why do networks matter?" --explain
  $ footnote ask "What is tidal power?" --corpus my-articles --article tides
  $ footnote ask --batch questions.jsonl --json > answers.jsonl

A line of a batch: {"id":"q1","question":"…","article":"slug","history":["an earlier question"]}
where id, article and history may be left out. Answers come in the same order.

Exit codes: 0 answered, 3 not covered by the article (0 in a batch), 2 bad usage, 1 error.`;
