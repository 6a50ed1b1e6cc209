import { DOMParser } from 'linkedom';

/** What is read of a document or of an element in it; this project is compiled without the DOM. */
export interface XmlNode {
  readonly nodeName: string;
  readonly textContent: string | null;
  querySelectorAll(selector: string): Iterable<XmlElement>;
}

export interface XmlElement extends XmlNode {
  getAttribute(name: string): string | null;
}

/** Reads XML; elements are found by their local name, whatever prefix a file gives them. */
export function parseXml(bytes: Uint8Array): XmlNode {
  const text = new TextDecoder('utf-8').decode(bytes);
  // linkedom's types want the DOM's; what it gives has the members above.
  return new DOMParser().parseFromString(text, 'text/xml') as unknown as XmlNode;
}

/** Lists the elements of a local name, in the document's order. */
export function elementsNamed(within: XmlNode, name: string): readonly XmlElement[] {
  return [...within.querySelectorAll('*')].filter((element) => localName(element) === name);
}

/** The words of the first element of a local name; undefined when there are none. */
export function wordsOf(within: XmlNode, name: string): string | undefined {
  return elementsNamed(within, name)
    .map((element) => (element.textContent ?? '').replace(/\s+/gu, ' ').trim())
    .find((words) => words !== '');
}

function localName({ nodeName }: XmlNode): string {
  return nodeName.replace(/^.*:/u, '').toLowerCase();
}
