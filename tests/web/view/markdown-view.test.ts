import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TreeNode, treeText } from '../../../src/web/view/element-tree.js';
import { markdownView } from '../../../src/web/view/markdown-view.js';

/** Writes a tree as tags alone, to compare at a glance. */
function show(nodes: readonly TreeNode[]): string {
  return nodes
    .map((node) =>
      typeof node === 'string'
        ? node
        : `<${node.tag}${node.attributes.href ? ` ${node.attributes.href}` : ''}>${show(node.children)}</${node.tag}>`,
    )
    .join('');
}

describe('markdownView', () => {
  it.each([
    ['bold', '**a** b', '<p><strong>a</strong> b</p>'],
    ['bold and italic at once', '***a***', '<p><strong><em>a</em></strong></p>'],
    ['both italics', '*a* _b_', '<p><em>a</em> <em>b</em></p>'],
    ['underline and strike', '__a__ ~~b~~', '<p><u>a</u> <s>b</s></p>'],
    ['no italics inside a word', 'snake_case_name', '<p>snake_case_name</p>'],
    ['what does not close', '**a', '<p>**a</p>'],
    ['escapes', String.raw`\*a\* \_b\_ \> 1\.`, '<p>*a* _b_ > 1.</p>'],
    ['escapes inside bold', String.raw`**a \*\* b**`, '<p><strong>a ** b</strong></p>'],
    ['code, to the letter', '`**a**`', '<p><code>**a**</code></p>'],
    ['a quote', '> a\n> b\nc', '<blockquote><p>a\nb</p></blockquote><p>c</p>'],
    ['a quote to the end', '>>> a\n> b', '<blockquote><p>a\n> b</p></blockquote>'],
    ['bold in a quote', '> a **b**', '<blockquote><p>a <strong>b</strong></p></blockquote>'],
    ['subtext and headings', '-# a\n## b', '<p>a</p><p>b</p>'],
    ['a code block', '```js\na < b\n```', '<pre><code>a < b</code></pre>'],
    [
      'a list',
      '- a\n- b',
      '<ul><li><span>• </span><span>a</span></li><li><span>• </span><span>b</span></li></ul>',
    ],
    [
      'a masked link',
      '[a **b**](https://x.org/)',
      '<p><a https://x.org/>a <strong>b</strong></a></p>',
    ],
    [
      'brackets in a link',
      String.raw`[a \[1\]](https://x.org/)`,
      '<p><a https://x.org/>a [1]</a></p>',
    ],
    [
      'a bare address',
      'See https://x.org/a.',
      '<p>See <a https://x.org/a>https://x.org/a</a>.</p>',
    ],
    ['a command', '</ask:12>', '<p><span>/ask</span></p>'],
  ])('draws %s', (_, source, expected) => {
    expect(show(markdownView(source))).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//x.org',
  ])('makes no link to %s', (url) => {
    expect(show(markdownView(`[a](${url}) <${url}>`))).not.toContain('<a ');
  });

  it('shows any escaped text to the letter', () => {
    const text = fc
      .stringMatching(/^[a-z *_~`|<>[\]()#.\-!\\:/"'0-9]{1,60}$/)
      .filter((t) => t.trim() === t);
    fc.assert(
      fc.property(text, (verbatim) => {
        const escaped = verbatim.replace(/[^0-9A-Za-z\s]/g, String.raw`\$&`);
        const [drawn, ...rest] = markdownView(`> ${escaped}`);

        expect(rest).toEqual([]);
        expect(drawn && treeText(drawn)).toBe(verbatim);
      }),
    );
  });

  it('ends on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300, unit: fc.constantFrom(...'*_~`|>[]()<\\# \na1-h') }),
        (text) => {
          expect(Array.isArray(markdownView(text))).toBe(true);
        },
      ),
    );
  });
});
