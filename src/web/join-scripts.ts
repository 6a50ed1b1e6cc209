import path from 'node:path';

/**
 * Joins a script and all that it imports into one that is no module: it is there after one
 * request, and browsers load no modules into a page that is opened as a file.
 *
 * It reads what our compiler writes: named imports and exports, each a line of its own.
 *
 * @param read - Gives a script's source by its name; undefined when it is missing.
 * @throws {Error} When a script is missing (`npm run build` makes them), imports itself by
 *   others, or has a line that is not understood.
 */
export function joinScripts(read: (name: string) => string | undefined, entry: string): string {
  const joined = new Map<string, string>();
  const opened = new Set<string>();
  const scopes: string[] = [];
  const add = (name: string): string => {
    const known = joined.get(name);
    if (known !== undefined) return known;
    const source = read(name);
    if (source === undefined) {
      throw new Error(`The script ${name} is not built. Run \`npm run build\`.`);
    }
    if (opened.has(name)) throw new Error(`The script ${name} imports itself by others.`);
    opened.add(name);
    const body = source.replace(importLine, (_line, names: string, from: string) => {
      const imported = add(path.posix.join(path.posix.dirname(name), from));
      return `const {${names.replace(/ as /g, ': ')}} = ${imported};`;
    });
    const scope = `script${joined.size}`;
    joined.set(name, scope);
    scopes.push(scopeOf(body, name, scope));
    return scope;
  };
  add(entry);
  return `(() => {\n'use strict';\n${scopes.join('\n')}\n})();\n`;
}

const importLine = /^import \{([^}]*)\} from '([^']+)';$/gm;
const exportWord = /^export (?=(?:async )?(?:function|const|let|class) (\w+))/gm;

/** Puts a script into a function of its own, so that its names are its own. */
function scopeOf(source: string, name: string, scope: string): string {
  const names = [...source.matchAll(exportWord)];
  const body = source
    .replace(exportWord, '')
    .replace(/^export \{\};$/m, '')
    .trim();
  const strange = /^(?:import|export)\b.*/m.exec(body)?.[0];
  if (strange) throw new Error(`Cannot join the script ${name} with the line: ${strange}`);
  const exported = names.map(([, one]) => one).join(', ');
  return `const ${scope} = (() => {\n${body}\nreturn { ${exported} };\n})();`;
}
