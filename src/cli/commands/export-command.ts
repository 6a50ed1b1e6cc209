import { Command } from 'commander';
import type { CliContext } from '../cli-context.js';

/** `footnote export`: the reader as a site that needs no server of its own. */
export function createExportCommand(context: CliContext): Command {
  return new Command('export')
    .description('Write the reader as a static site, search included.')
    .argument('<directory>', 'where to write: new, empty, or an earlier export')
    .option('-c, --corpus <directory>', 'read the articles of this directory instead')
    .option('-j, --json', 'print one JSON object')
    .addHelpText('after', examples)
    .action((directory: string, options: ExportOptions) => exportSite(directory, options, context));
}

interface ExportOptions {
  readonly corpus?: string;
  readonly json?: boolean;
}

async function exportSite(
  directory: string,
  { corpus, json }: ExportOptions,
  { services, terminal }: CliContext,
): Promise<void> {
  const { articles, bytes } = await services.exportSite(directory, corpus);
  if (json) {
    await terminal.write(`${JSON.stringify({ directory, articles, bytes })}\n`);
    return;
  }
  const count = articles === 1 ? '1 article' : `${articles} articles`;
  const size = `${Math.ceil(bytes / 1000)} kB`;
  await terminal.write(`Wrote ${count} to ${directory} (${size}). Open index.html there.\n`);
}

const examples = `
Examples:
  $ footnote export site
  $ footnote export site --corpus my-articles

Any web server can serve the directory, at any path; its links are relative.
An earlier export is replaced; a directory with other files is refused.
Exit codes: 0 written, 2 bad usage, 1 error.`;
