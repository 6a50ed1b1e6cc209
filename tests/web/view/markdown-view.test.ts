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

const known: Readonly<Record<string, string>> = { 12: 'Ana', 13: 'readers', 14: 'general' };
const names = { locale: 'en-US', find: (id: string) => known[id] };

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
    [
      'small print after a list',
      '- a\n-# b',
      '<ul><li><span>• </span><span>a</span></li></ul><p>b</p>',
    ],
    [
      'an empty line between quotes',
      '> a\n\n> b',
      '<blockquote><p>a</p></blockquote><p>\n</p><blockquote><p>b</p></blockquote>',
    ],
    ['an empty line before a quote', 'a\n\n> b', '<p>a\n\n</p><blockquote><p>b</p></blockquote>'],
    [
      'a list in a quote',
      '> - a',
      '<blockquote><ul><li><span>• </span><span>a</span></li></ul></blockquote>',
    ],
    ['a heading in a quote', '> ## a\n> b', '<blockquote><p>a</p><p>b</p></blockquote>'],
    [
      'numbers as they are written',
      '3. a\n4. b',
      '<ol><li><span>3. </span><span>a</span></li><li><span>4. </span><span>b</span></li></ol>',
    ],
    ['no heading below the third, nor without a space', '#### a\n#b', '<p>#### a\n#b</p>'],
    ['no small print within a line', 'a -# b', '<p>a -# b</p>'],
    [
      'a bold masked link',
      '**[a](<https://x.org/>)**',
      '<p><strong><a https://x.org/>a</a></strong></p>',
    ],
    ['bold within what is struck', '~~a **b**~~', '<p><s>a <strong>b</strong></s></p>'],
    [
      'a link in a spoiler',
      '||[a](https://x.org/)||',
      '<p><span><a https://x.org/>a</a></span></p>',
    ],
    ['marks in code in bold', '**`*a*`**', '<p><strong><code>*a*</code></strong></p>'],
    [
      'people, roles and channels',
      '<@12> <@!12> <@&13> <#14>',
      '<p><span>@Ana</span> <span>@Ana</span> <span>@readers</span> <span>#general</span></p>',
    ],
    ['one that nobody knows', '<@99>', '<p><span>@…</span></p>'],
    ["a server's own emoji", '<:leaf:12> <a:leaf:12>', '<p>:leaf: :leaf:</p>'],
  ])('draws %s', (_, source, expected) => {
    expect(show(markdownView(source, names))).toBe(expected);
  });

  it.each([
    ['t', '4:20 PM'],
    ['T', '4:20:30 PM'],
    ['d', '4/20/21'],
    ['D', 'April 20, 2021'],
    ['f', 'April 20, 2021 at 4:20 PM'],
    ['F', 'Tuesday, April 20, 2021 at 4:20 PM'],
    ['s', '4/20/21, 4:20 PM'],
    ['S', '4/20/21, 4:20:30 PM'],
  ])('tells a time in the style %s', (style, expected) => {
    // The page's clock is that of whoever reads it.
    const seconds = new Date(2021, 3, 20, 16, 20, 30).getTime() / 1000;

    const [drawn] = markdownView(`<t:${seconds}:${style}>`, names);
    const [plain] = markdownView(`<t:${seconds}>`, names);

    expect(drawn && treeText(drawn).replaceAll('\u202f', ' ')).toBe(expected);
    expect(plain && treeText(plain).replaceAll('\u202f', ' ')).toBe('April 20, 2021 at 4:20 PM');
  });

  it('tells how far a time is, and hides a spoiler until it is pressed', () => {
    const seconds = Math.round(Date.now() / 1000) + 300;
    const [time] = markdownView(`<t:${seconds}:R>`, names);
    const [spoiler] = markdownView('||a||', names);

    expect(time && treeText(time)).toBe('in 5 minutes');
    expect(JSON.stringify(spoiler)).toContain('"aria-label":"Spoiler: press to reveal"');
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
