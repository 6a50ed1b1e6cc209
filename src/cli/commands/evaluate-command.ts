import { Command } from 'commander';
import type { CliContext } from '../cli-context.js';

/** `footnote evaluate`: how good the answers to labelled questions are. */
export function createEvaluateCommand(context: CliContext): Command {
  return new Command('evaluate')
    .description('Measure the answers to a file of labelled questions, beside plain lunr.')
    .argument('<file>', 'a set in the form of SQuAD, or questions as JSON lines')
    .option('-c, --corpus <directory>', 'ask questions without an article of their own of these')
    .option('-j, --json', 'print one JSON object')
    .addHelpText('after', examples)
    .action((file: string, options: { readonly corpus?: string; readonly json?: boolean }) =>
      evaluate(file, options, context),
    );
}

async function evaluate(
  file: string,
  { corpus, json }: { readonly corpus?: string; readonly json?: boolean },
  { services, terminal }: CliContext,
): Promise<void> {
  const { text, data } = await services.evaluate(file, corpus === undefined ? {} : { corpus });
  await terminal.write(json ? `${JSON.stringify(data)}\n` : `${text.trimEnd()}\n`);
}

const examples = `
Examples:
  $ footnote evaluate dev-v1.1.json
  $ footnote evaluate questions.jsonl --corpus my-articles
  $ footnote evaluate dev-v1.1.json --json`;
