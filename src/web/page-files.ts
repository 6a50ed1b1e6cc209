/** A style sheet or script that a page loads, as one file. */
export type PageFile = keyof typeof styleSheets | keyof typeof pageScripts;

/** What each style sheet of a page is joined of, in the order of the cascade. */
export const styleSheets = {
  'style/reading.css': ['base', 'reader', 'search', 'article', 'tools', 'outline', 'print'],
  'style/chat.css': ['base', 'playground', 'composer', 'message', 'why'],
} as const;

/** The script that each script of a page begins with; what that imports is joined to it. */
export const pageScripts = {
  'client/reading.js': 'client/reader.js',
  'client/chat.js': 'client/playground.js',
} as const;
