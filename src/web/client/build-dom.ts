import type { TreeElement, TreeNode } from '../view/element-tree.js';

/** Builds an element of the page; texts stay texts, whatever they hold. */
export function buildElement({ tag, attributes, children }: TreeElement): HTMLElement {
  const built = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) built.setAttribute(name, value);
  built.append(...children.map(buildNode));
  return built;
}

function buildNode(node: TreeNode): Node | string {
  return typeof node === 'string' ? node : buildElement(node);
}
