/**
 * A page's piece as plain values. The server writes it as HTML, the browser builds it as DOM
 * nodes, so that a message looks the same with and without script.
 */
export type TreeNode = string | TreeElement;

/** An element with its attributes; `''` is a boolean attribute that is set. */
export interface TreeElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TreeNode[];
}

/** Makes an element. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly TreeNode[] = [],
): TreeElement {
  return { tag, attributes, children };
}

/** Reads the words of a tree. */
export function treeText(node: TreeNode): string {
  return typeof node === 'string' ? node : node.children.map(treeText).join('');
}
