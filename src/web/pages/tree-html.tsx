import type { Child } from 'hono/jsx';
import type { TreeNode } from '../view/element-tree.js';

/** Writes a piece of a page as HTML. */
export function TreeHtml({ node }: { readonly node: TreeNode }): Child {
  if (typeof node === 'string') return node;
  const Tag = node.tag as 'div';
  const attributes = Object.entries(node.attributes).map(([name, value]) => [
    name,
    value === '' ? true : value,
  ]);
  return (
    <Tag {...Object.fromEntries(attributes)}>
      {node.children.map((child) => (
        <TreeHtml node={child} />
      ))}
    </Tag>
  );
}
