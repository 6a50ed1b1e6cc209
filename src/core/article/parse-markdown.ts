import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * Parses GitHub's Markdown with front matter into its blocks.
 *
 * @throws {RangeError} When quotes or lists are nested by the thousand.
 */
export function parseMarkdown(markdown: string): readonly RootContent[] {
  const root: Root = parser.parse(markdown);
  return root.children;
}

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(leaveOutAutolinks)
  .freeze();

/**
 * remark-gfm looks for bare addresses twice: at each letter while it reads, and once more in the
 * finished text. Together they take three quarters of all the time; `readInline` finds web
 * addresses in passing.
 */
function leaveOutAutolinks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => {
    const byLetter = Object.entries(extension.text ?? {}).map(([letter, constructs = []]) => {
      const others = [constructs].flat().filter(({ name }) => !name?.endsWith('Autolink'));
      return [letter, others] as const;
    });
    return { ...extension, text: Object.fromEntries(byLetter) };
  });
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _autolinks, ...extension }) => extension);
}
