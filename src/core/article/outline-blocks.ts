import type { Block, BodyBlock, HeadingBlock } from './block.js';
import { numberSections } from './number-sections.js';

/** A section before it has its place in the text: its heading and what stands under it. */
export interface DraftSection {
  /** Absent for text before the first heading. */
  readonly heading?: HeadingBlock;
  readonly body: readonly BodyBlock[];
  readonly number: string;
  /** Where the title starts in the heading. */
  readonly titleStart: number;
  readonly depth: number;
  /** Position in the same list; absent at the outermost depth. */
  readonly parent?: number;
}

/**
 * Groups blocks under their headings, numbers the groups and nests them.
 *
 * The opening, `0`, is the article's title heading and the text before the next heading; it is
 * left out when there is neither. A deeper heading nests in the nearest shallower one before it,
 * so that skipped levels leave no holes.
 *
 * @param title - The article's title, to know its heading from that of a section.
 */
export function outlineBlocks(blocks: readonly Block[], title: string): readonly DraftSection[] {
  const groups = groupByHeading(blocks);
  const isOpening = (at: number): boolean => {
    const heading = groups[at]?.heading;
    return at === 0 && (!heading || isTitleHeading(heading, blocks, title));
  };
  const nesting = nestHeadings(
    groups.map(({ heading }, at) => (isOpening(at) ? 0 : (heading?.depth ?? 0))),
  );
  const offset = isOpening(0) ? 1 : 0;
  const names = numberSections(
    groups.slice(offset).map(({ heading }, at) => {
      const parent = nesting[at + offset]?.parent;
      return {
        text: heading?.text ?? '',
        ...(parent === undefined ? {} : { parent: parent - offset }),
      };
    }),
    offset === 1,
  );
  return groups.map((group, at) => ({
    ...group,
    ...(names[at - offset] ?? { number: '0', titleStart: 0 }),
    ...(nesting[at] ?? { depth: 1 }),
  }));
}

interface Group {
  readonly heading?: HeadingBlock;
  readonly body: readonly BodyBlock[];
}

function groupByHeading(blocks: readonly Block[]): readonly Group[] {
  const groups: { heading?: HeadingBlock; body: BodyBlock[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') groups.push({ heading: block, body: [] });
    else if (groups.length === 0) groups.push({ body: [block] });
    else groups.at(-1)?.body.push(block);
  }
  return groups;
}

/**
 * An H1 that opens the document is its title when it is the only one or says the title; with
 * several that do not, they are chapters.
 */
function isTitleHeading(heading: HeadingBlock, blocks: readonly Block[], title: string): boolean {
  if (heading.depth !== 1) return false;
  const count = blocks.filter((block) => block.kind === 'heading' && block.depth === 1).length;
  return count === 1 || saysTitle(heading.text, title);
}

/** Tells whether a heading holds the title, case, white space and form of quotes aside. */
export function saysTitle(heading: string, title: string): boolean {
  return foldTitle(heading).includes(foldTitle(title));
}

function foldTitle(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .replace(/[‘’‚′]/gu, "'")
    .replace(/[“”„″]/gu, '"')
    .replace(/[‐-―]/gu, '-')
    .trim();
}

interface Nesting {
  readonly depth: number;
  readonly parent?: number;
}

/** @param levels - Heading levels in order, 0 for the opening, which nothing nests in. */
function nestHeadings(levels: readonly number[]): readonly Nesting[] {
  const around: { readonly at: number; readonly level: number }[] = [];
  return levels.map((level, at) => {
    if (level === 0) return { depth: 1 };
    while ((around.at(-1)?.level ?? 0) >= level) around.pop();
    const parent = around.at(-1)?.at;
    around.push({ at, level });
    return { depth: around.length, ...(parent === undefined ? {} : { parent }) };
  });
}
