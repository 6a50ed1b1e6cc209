import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { joinScripts } from '../../src/web/join-scripts.js';

/** Runs joined scripts; what they tell, they put into the list `told`. */
function run(sources: Readonly<Record<string, string>>, entry = 'client/page.js') {
  const told: unknown[] = [];
  runInNewContext(
    joinScripts((name) => sources[name], entry),
    { told },
  );
  return told;
}

describe('joinScripts', () => {
  it('gives each script its own names, and each once', () => {
    const told = run({
      'client/page.js':
        "import { one } from './one.js';\nimport { two, Three as Four, } from '../view/two.js';\nconst name = 'page';\ntold.push(name, one(), two, new Four().name);\n",
      'client/one.js':
        "import { two } from '../view/two.js';\nconst name = 'one';\nexport function one() { return name + two; }\n",
      'view/two.js':
        "told.push('two runs');\nconst name = 'two';\nexport const two = name;\nexport class Three { name = 'three'; }\n",
    });

    expect(told).toEqual(['two runs', 'page', 'onetwo', 'two', 'three']);
  });

  it('leaves nothing for other scripts of the page to see', () => {
    const joined = joinScripts(() => 'export const found = 1;\n', 'client/page.js');

    expect(runInNewContext(`${joined}; typeof found`)).toBe('undefined');
  });

  it.each([
    [
      'is missing',
      { 'client/page.js': "import { a } from './gone.js';\n" },
      'client/gone.js is not built',
    ],
    [
      'imports itself by others',
      {
        'client/page.js': "import { b } from './b.js';\nexport const a = 1;\n",
        'client/b.js': "import { a } from './page.js';\nexport const b = 1;\n",
      },
      'client/page.js imports itself',
    ],
    [
      'has a line of another kind',
      { 'client/page.js': 'export default 1;\n' },
      'export default 1;',
    ],
  ])('says that a script %s', (_why, sources: Readonly<Record<string, string>>, message) => {
    expect(() => joinScripts((name) => sources[name], 'client/page.js')).toThrow(message);
  });
});
