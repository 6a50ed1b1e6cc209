/**
 * Reads an address of the web.
 *
 * @returns Nothing for any other scheme, and for what is no address.
 */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
