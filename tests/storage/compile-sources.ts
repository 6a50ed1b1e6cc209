import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Sources compiled for a process of their own. */
export interface CompiledSources {
  /** Gives the JavaScript file made of a TypeScript file, by its path below the repository. */
  pathOf(source: string): string;
  remove(): void;
}

/** What the stores are made of. */
export const storageSources = [
  'src/core/article',
  'src/core/ports',
  'src/core/ports.ts',
  'src/core/study/quiz/is-shown.ts',
  'src/storage',
] as const;

/**
 * Compiles folders and files of the repository into a temporary folder inside it, where Node
 * finds their packages. Types are not checked: `npm run types` does that.
 */
export function compileSources(paths: readonly string[]): CompiledSources {
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const out = mkdtempSync(join(cache, 'footnote-tests-'));
  const pathOf = (source: string) => join(out, source).replace(/\.ts$/, '.js');

  for (const source of paths.flatMap(sourcesIn)) {
    const { outputText } = ts.transpileModule(readFileSync(join(root, source), 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
    });
    mkdirSync(dirname(pathOf(source)), { recursive: true });
    writeFileSync(pathOf(source), outputText);
  }
  writeFileSync(join(out, 'package.json'), '{"type":"module"}');
  return { pathOf, remove: () => rmSync(out, { recursive: true, force: true }) };
}

const root = fileURLToPath(new URL('../..', import.meta.url));

function sourcesIn(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
