import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const markdown = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', strong: '*', fences: true })
  .freeze();

/** Writes HTML as Markdown; scripts, styles, forms and frames are left out. */
export function htmlMarkdown(html: string): string {
  return String(markdown.processSync(html)).trim();
}
