/**
 * Finds an element that the page is made with.
 *
 * @throws {Error} When it is not there: a bug.
 */
export function findElement<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`Expected an element #${id} on the page`);
  return found;
}
