import { describe, expect, it } from 'vitest';
import { run } from './run-in-memory.js';

describe('footnote cite', () => {
  it('writes the entry in APA where no style is named', async () => {
    const { code, stdout } = await run(['cite']);

    expect(code).toBe(0);
    expect(stdout).toMatch(/^Li, S., & Luo, J. \(2024, November 28\)\. Empowering .*\n$/u);
  });

  it('writes the style that is named', async () => {
    const { stdout } = await run(['cite', '--style', 'bibtex']);

    expect(stdout).toMatch(/^@misc\{li2024empowering,\n/u);
  });

  it('prints with --json the entry and what stands in the text', async () => {
    const { stdout } = await run(['cite', '--style', 'mla', '--json']);

    expect(JSON.parse(stdout)).toMatchObject({
      article: 'digital-technology-innovation',
      style: 'mla',
      inText: '(Li and Luo)',
    });
  });

  it('ends with 2 for a style or an article that is not there', async () => {
    const style = await run(['cite', '--style', 'vancouver']);
    const article = await run(['cite', '--article', 'penguins']);

    expect([style.code, article.code]).toEqual([2, 2]);
    expect(style.stderr).toContain('apa, mla, chicago, bibtex');
    expect(article.stderr).toContain('"penguins"');
  });
});
