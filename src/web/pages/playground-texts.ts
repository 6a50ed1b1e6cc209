import type { ChatLocale } from '../view/texts.js';

/** What the page around the chat says. */
export interface PlaygroundTexts {
  readonly title: string;
  readonly tagline: string;
  readonly skip: string;
  readonly read: string;
  /** Leads to the articles that are not listed. */
  readonly more: (count: number) => string;
  readonly you: string;
  readonly language: string;
  readonly channel: string;
  readonly channelTopic: string;
  readonly log: string;
  readonly welcome: string;
  readonly hint: string;
  readonly examples: string;
  readonly noScript: string;
}

const english: PlaygroundTexts = {
  title: 'Footnote · Ask an article',
  tagline: 'Ask the article. It answers in its own words, with a link to the spot.',
  skip: 'Skip to the question box',
  read: 'Read',
  more: (count) => (count === 1 ? '1 more article' : `${count} more articles`),
  you: 'You are a',
  language: 'Language',
  channel: 'study-group',
  channelTopic: 'The same replies as on Discord',
  log: 'Conversation',
  welcome: 'What would you like to know?',
  hint: 'Ask in your own words. For commands, type / and choose one.',
  examples: 'Examples',
  noScript: 'Without JavaScript you can ask questions; commands and buttons need it.',
};

const chinese: PlaygroundTexts = {
  title: 'Footnote · 向文章提问',
  tagline: '向文章提问，它用自己的原话回答，并附上出处链接。',
  skip: '跳到提问框',
  read: '阅读',
  more: (count) => `还有 ${count} 篇文章`,
  you: '您的身份',
  language: '语言',
  channel: '读书小组',
  channelTopic: '与 Discord 上的回复相同',
  log: '对话',
  welcome: '您想了解什么？',
  hint: '用自己的话提问即可。输入 / 可选择命令。',
  examples: '示例',
  noScript: '未启用 JavaScript 时可以提问；命令和按钮需要 JavaScript。',
};

/** Finds the texts of a language. */
export function playgroundTexts(locale: ChatLocale): PlaygroundTexts {
  return locale === 'zh-CN' ? chinese : english;
}
