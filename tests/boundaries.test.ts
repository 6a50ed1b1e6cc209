import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const { default: rules }: { readonly default: IConfiguration } = await import(
  pathToFileURL(path.join(root, '.dependency-cruiser.mjs')).href
);
const target = 'export const target = 1;\n';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'footnote-boundaries-'));
  await symlink(path.join(root, 'node_modules'), path.join(directory, 'node_modules'));
  await symlink(path.join(root, 'package.json'), path.join(directory, 'package.json'));
});
afterEach(() => rm(directory, { recursive: true }));

/** Writes some files below a directory of their own and names the rules that they break. */
async function broken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const { options, ...ruleSet } = rules;
  const { output } = await cruise(
    ['src'],
    { ...options, ruleSet, validate: true, baseDir: directory },
    undefined,
    { tsConfig: extractTsConfig(path.join(root, 'tsconfig.json')) },
  );
  const { summary } = output as ICruiseResult;
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].toSorted();
}

describe('the directions of the house', () => {
  it.each([
    ['core-knows-no-edge', 'src/core/answer/a.ts', '../../web/b.js'],
    ['core-knows-no-edge', 'src/core/answer/a.ts', '../../services.js'],
    ['core-is-pure', 'src/core/answer/a.ts', 'node:fs'],
    ['core-is-pure', 'src/core/ports.ts', 'crypto'],
    ['core-takes-few-libraries', 'src/core/answer/a.ts', 'hono'],
    ['article-stands-alone', 'src/core/article/a.ts', '../search/b.js'],
    ['article-stands-alone', 'src/core/article/a.ts', '../answer/b.js'],
    ['search-knows-no-answers', 'src/core/search/a.ts', '../answer/b.js'],
    ['answer-knows-no-study', 'src/core/answer/a.ts', '../study/b.js'],
    ['edges-keep-apart', 'src/web/a.ts', '../discord/b.js'],
    ['edges-keep-apart', 'src/cli/commands/a.ts', '../../ingest/b.js'],
    ['edges-keep-apart', 'src/evaluation/a.ts', '../storage/b.js'],
    ['edges-know-no-services', 'src/web/a.ts', '../services.js'],
    ['edges-know-no-services', 'src/discord/commands/a.ts', '../../config.js'],
    ['lunr-has-one-door', 'src/core/search/a.ts', 'lunr'],
    ['lunr-has-one-door', 'src/web/a.ts', 'lunr'],
    ['natural-by-deep-import', 'src/core/search/a.ts', 'natural'],
    ['no-dev-dependencies', 'src/web/a.ts', 'minisearch'],
  ])('%s: %s may not import %s', async (rule, from, specifier) => {
    const files: Record<string, string> = {
      [from]: `import * as other from '${specifier}';\nexport const own = other;\n`,
    };
    if (specifier.startsWith('.')) {
      const to = path.posix.join(path.posix.dirname(from), specifier.replace(/\.js$/u, '.ts'));
      files[to] = target;
    }

    expect(await broken(files)).toContain(rule);
  });

  it('holds for imports of types alone', async () => {
    const files = {
      'src/web/a.ts': "import type { B } from '../discord/b.js';\nexport type A = B;\n",
      'src/discord/b.ts': 'export type B = string;\n',
    };

    expect(await broken(files)).toEqual(['edges-keep-apart']);
  });

  it('holds for imports at run time', async () => {
    const files = {
      'src/cli/a.ts': "export const load = () => import('../web/b.js');\n",
      'src/web/b.ts': target,
    };

    expect(await broken(files)).toEqual(['edges-keep-apart']);
  });

  it('no-circles: two files may not import each other', async () => {
    const files = {
      'src/web/a.ts': "import { b } from './b.js';\nexport const a = () => b;\n",
      'src/web/b.ts': "import { a } from './a.js';\nexport const b = () => a;\n",
    };

    expect(await broken(files)).toEqual(['no-circles']);
  });

  it.each([
    ['an edge, the core', 'src/web/a.ts', '../core/answer/b.js'],
    ['an edge, its own files', 'src/discord/commands/a.ts', '../views/b.js'],
    ['search, the article', 'src/core/search/a.ts', '../article/b.js'],
    ['the root files, every edge', 'src/main.ts', './web/b.js'],
    ['the index, lunr', 'src/core/search/passage-index.ts', 'lunr'],
    [
      'search, a stemmer of natural',
      'src/core/search/a.ts',
      'natural/lib/natural/stemmers/porter_stemmer.js',
    ],
    ['the article, a Markdown parser', 'src/core/article/a.ts', 'unified'],
    ['an edge, a library', 'src/web/a.ts', 'hono'],
    ['ingest, files', 'src/ingest/a.ts', 'node:fs'],
  ])('lets %s be imported: %s may import %s', async (_, from, specifier) => {
    const files: Record<string, string> = {
      [from]: `import * as other from '${specifier}';\nexport const own = other;\n`,
    };
    if (specifier.startsWith('.')) {
      const to = path.posix.join(path.posix.dirname(from), specifier.replace(/\.js$/u, '.ts'));
      files[to] = target;
    }

    expect(await broken(files)).toEqual([]);
  });
});
