import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/core/article/parse-article.js';
import { slice } from '../../src/core/article/span.js';
import { loadCorpus } from '../../src/ingest/load-corpus.js';

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const original = fileURLToPath(new URL('../../../shared/seed-article.txt', import.meta.url));

describe('the built-in corpus', () => {
  it('holds the article with its sections, sub-headings and paragraphs', async () => {
    const [article] = await loadCorpus([corpus]);

    expect(article?.slug).toBe('digital-technology-innovation');
    expect(article?.metadata.authors).toEqual(['Li Shuwen', 'Luo Jinlian']);
    expect(article?.sections.map(({ number, title }) => [number, title.split(' ')[0]])).toEqual([
      ['0', 'Li'],
      ['1', 'Strengthening'],
      ['2', 'Constructing'],
      ['3', 'Advancing'],
    ]);
    const second = article?.paragraphs.filter(({ section }) => section === 2) ?? [];
    expect(second.map(({ id, kind }) => [id, kind])).toEqual([
      ['p2-0', 'heading'],
      ['p2-1', 'subheading'],
      ['p2-2', 'text'],
      ['p2-3', 'text'],
    ]);
    expect(second.map(({ span }) => slice(article?.text ?? '', span).slice(0, 22))).toEqual([
      '02. Constructing regio',
      'Breaking the bottlenec',
      'Corresponding measures',
      'Secondly, construct di',
    ]);
  });

  it('is explained with an example that is an article', () => {
    const readme = readFileSync(`${corpus}/README.md`, 'utf8');
    const markdown = /```markdown\n([\s\S]*?)```/u.exec(readme)?.[1] ?? '';

    const article = parseArticle({ slug: 'tea-and-time', markdown });

    expect(article.sections.map(({ number, title }) => [number, title])).toEqual([
      ['0', 'Tea and time'],
      ['1', 'Leaves'],
      ['1.1', 'Green leaves'],
      ['', 'Front matter'],
    ]);
    expect(article.paragraphs.filter(({ kind }) => kind === 'subheading')).toHaveLength(1);
    expect(article.metadata.other).toEqual({});
  });

  it.skipIf(!existsSync(original))('is the original to the word', async () => {
    const lines = readFileSync(original, 'utf8')
      .split('\n')
      .map((line) => line.trim());
    // The first line is the web page's breadcrumb, the last its advertisement.
    const body = lines.filter((line) => line !== '').slice(1, -1);

    const [article] = await loadCorpus([corpus]);

    expect(article?.text).toBe(body.join('\n\n'));
  });
});
