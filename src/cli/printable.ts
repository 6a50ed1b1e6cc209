// C0 and C1 controls but tab and line feed, and the marks that turn the writing direction.
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** Takes from a text what could move the cursor, colour the window or turn the writing about. */
export function printable(text: string): string {
  return text.replace(unprintable, '');
}
