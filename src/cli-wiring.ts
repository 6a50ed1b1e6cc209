import { assetDirectory } from './asset-directory.js';
import { CliError } from './cli/cli-error.js';
import type { CliServices, CorpusReport } from './cli/cli-services.js';
import { exitCodes } from './cli/exit-codes.js';
import type { Config } from './config.js';
import { articlesDirectory, corpusDirectories } from './corpus-directories.js';
import { localAddress } from './local-address.js';

/**
 * Introduces the edges to the terminal. Each is imported when a sub-command first needs it, so
 * that `ask` waits for no other.
 *
 * @param env - Environment variables.
 */
export function createCliServices(env: Environment): CliServices {
  const services: CliServices = {
    async openLibrary(directory) {
      const [report, { createLibrary }] = await Promise.all([
        services.checkCorpus(directory),
        import('./core/answer/create-library.js'),
      ]);
      if (report.kind === 'faulty') throw new CliError(report.problems.join('\n'));
      return createLibrary(report.articles);
    },

    async checkCorpus(directory): Promise<CorpusReport> {
      const { loadCorpus } = await import('./ingest/load-corpus.js');
      const { CorpusError } = await import('./ingest/corpus-error.js');
      const directories = directory === undefined ? await usualDirectories(env) : [directory];
      try {
        return { kind: 'sound', articles: await loadCorpus(directories) };
      } catch (error) {
        if (error instanceof CorpusError) return { kind: 'faulty', problems: error.problems };
        throw error;
      }
    },

    async addArticle(location, { corpus, ...options }) {
      const { addArticle } = await import('./ingest/add-article.js');
      const { CorpusError } = await import('./ingest/corpus-error.js');
      const { existsSync } = await import('node:fs');
      const directory = corpus ?? (await addedDirectory(env));
      const isThere = corpus === undefined || existsSync(corpus);
      const report = isThere ? await services.checkCorpus(corpus) : undefined;
      const others = report?.kind === 'sound' ? report.articles : [];
      try {
        return await addArticle({ ...options, location, directory, others });
      } catch (error) {
        throw error instanceof CorpusError ? new CliError(error.message) : error;
      }
    },

    async readerAddress() {
      const { publicUrl, host, port } = await readConfigOf(env, ['PUBLIC_URL', 'HOST', 'PORT']);
      return publicUrl ?? localAddress(host, port);
    },

    async exportSite(directory, corpus) {
      const [{ articles }, { writeExport }] = await Promise.all([
        services.openLibrary(corpus),
        import('./web/export/write-export.js'),
      ]);
      const outcome = await writeExport(directory, articles, assetDirectory);
      if (outcome.kind === 'refused') throw new CliError(outcome.reason);
      return outcome;
    },

    async registerCommands({ dryRun }) {
      const { discord } = await readConfigOf(env, [
        'DISCORD_TOKEN',
        'DISCORD_GUILD_ID',
        'DISCORD_API_URL',
      ]);
      if (!discord) {
        const remedy = 'Set it in the environment or in .env; README.md tells where to get one.';
        throw new CliError(`DISCORD_TOKEN is not set. ${remedy}`, exitCodes.usage);
      }
      const { registerCommands } = await import('./discord/register-commands.js');
      return registerCommands({ ...discord, dryRun });
    },

    async evaluate(file, options) {
      const { evaluateFile } = await import('./evaluation/evaluate-file.js');
      const { formatEvaluation } = await import('./evaluation/format-evaluation.js');
      const openLibrary = () => services.openLibrary(options.corpus);
      const result = await evaluateFile(file, { openLibrary });
      return { text: formatEvaluation(result), data: result };
    },
  };
  return services;
}

async function usualDirectories(env: Environment): Promise<readonly string[]> {
  const { corpusDirectory, dataDirectory } = await readConfigOf(env, ['CORPUS_DIR', 'DATA_DIR']);
  return corpusDirectories(corpusDirectory, dataDirectory);
}

async function addedDirectory(env: Environment): Promise<string> {
  const { dataDirectory = 'data' } = await readConfigOf(env, ['DATA_DIR']);
  return articlesDirectory(dataDirectory);
}

type Environment = Readonly<Record<string, string | undefined>>;

type ConfigPart = Pick<Config, 'corpusDirectory' | 'publicUrl' | 'host' | 'port' | 'discord'> & {
  readonly dataDirectory?: string;
};

/** Reads only the variables that a sub-command needs, and nothing where none is set. */
async function readConfigOf(env: Environment, names: readonly string[]): Promise<ConfigPart> {
  const set = names.filter((name) => env[name]);
  if (set.length === 0) return { host: '127.0.0.1', port: 3000, dataDirectory: 'data' };
  const { readConfig } = await import('./config.js');
  const reading = readConfig(Object.fromEntries(set.map((name) => [name, env[name]])));
  if (reading.kind === 'config') return reading.config;
  throw new CliError(reading.problems.join('\n'));
}
