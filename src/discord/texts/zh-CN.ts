import type { Texts } from './texts.js';

const listWords = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、');

/** Everything that the bot says, in Simplified Chinese. Texts that are given are escaped already. */
export const chinese: Texts = {
  place: {
    opening: '开头',
    title: '标题',
    frontMatter: '文章信息',
    paragraph: (section, number) => `${section}，¶ ${number}`,
  },
  quote: {
    cutBefore: '…… 本段从前文开始，链接中可看全文',
    cutAfter: '…… 本段未完，链接中可看全文',
    tooLong: '这个句子太长，一条消息放不下，请点链接查看。',
  },
  answer: {
    corrected: (pairs) =>
      `已按${pairs.map(({ from, to }) => `“${to}”（您写的是“${from}”）`).join('、')}查找。`,
    unmatched: (words) => `文中没有：${listWords(words)}。`,
    complete: (number) => `共 ${number} 处原文，按文中顺序：`,
    selection: (number) => `选出 ${number} 个句子，按文中顺序：`,
    listCut: (left) => `…… 还有 ${left} 处，请点链接查看。`,
    clarify: '您指的是哪一处？',
    clarifyArticle: '您指的是哪篇文章？',
    figure: ({ value, unit }) =>
      ({
        words: `共 ${value} 个词（由我统计）。`,
        minutes: `阅读约需 ${value} 分钟（由我估算）。`,
        paragraphs: `共 ${value} 段（由我统计）。`,
        sentences: `共 ${value} 句（由我统计）。`,
        sections: `共 ${value} 节（由我统计）。`,
        items: `共 ${value} 项（由我统计）。`,
      })[unit],
  },
  abstained: {
    empty: '请用几个词问一个关于文章的问题，我会在文中找答案。',
    notCovered: '我在文章中没有找到答案。',
    nowhere: (words) => `文中没有出现：${listWords(words)}。`,
    nearest: '这些章节也许有帮助：',
    greeting: '您好！请问一个关于文章的问题，我用文章的原话回答。',
    thanks: '不客气。',
    insult: '很抱歉没能帮上忙。换个说法也许能找到，`/目录` 可以查看有哪些内容。',
    noSuchSection: '文章没有这一节。现有的章节：',
    noSuchItem: '文章没有列出这么多项。',
  },
  search: {
    none: (words) => `没有找到“${words}”。换个词也许可以。`,
    found: (number) => `找到 ${number} 处，最相关的在前：`,
  },
  list: {
    more: '更多段落，最相关的在前：',
    page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  },
  outline: {
    title: (title) => `**${title}**`,
    choose: '要看哪篇文章的目录？',
    articles: (number) => `${number} 节`,
  },
  section: {
    none: (name) => `没有“${name}”这一节。`,
    near: '您要找的是不是：',
    choose: (name) => `有几节都符合“${name}”，请选择：`,
    empty: '这一节只有标题，没有正文。',
  },
  article: {
    none: (name) => `没有“${name}”这篇文章。`,
    known: (titles) => `可以选择：${titles.join('、')}。`,
  },
  help: {
    lead: '我用文章的原话回答关于文章的问题，并附上出处链接。',
    chat: (mention) =>
      `**在聊天中：** 提及我（${mention}）或回复我，写下您的问题。在私信中直接提问即可。`,
    noIntent: '在频道里，我只能读到提及我的消息。',
    commands: '**命令：**',
    hide: (option) => `加上 \`${option}: True\`，回复只有您能看到。点“删除”可以撤掉回答。`,
  },
  about: {
    lead: '我是 Footnote。我用文章的原话回答问题：凡涉及内容的句子都是引文，发送前都与原文核对过。没有任何内容由语言模型写成。',
    articles: (number) => `我读过 ${number} 篇文章：`,
    more: (left) => `…… 还有 ${left} 篇。`,
    privacy: '我不会提醒任何人，也不保存消息内容。',
  },
  button: {
    before: '上一段',
    after: '下一段',
    section: '整节',
    more: '更多段落',
    helpful: '有帮助',
    notHelpful: '没帮助',
    delete: '删除',
    previousPage: '上一页',
    nextPage: '下一页',
    back: '回到原段落',
  },
  feedback: {
    title: '您期望的是什么？',
    expected: '怎样的回答会有帮助？',
    placeholder: '几句话即可。会与该回答一起保存，供机器人的管理者查看。',
    thanks: '谢谢，已记下。',
    optedOut: '您要求不保存与您有关的内容，所以我什么都没有保存。',
  },
  refused: {
    manage: '只有能管理服务器的人（管理服务器权限）才能使用。',
    stale: '这个按钮已过期：文章在那之后有改动。请重新提问。',
    choose: '只有提问者可以在这里选择。您也可以自己向我提问。',
    delete: '只有提问者或管理员可以删除。',
    unknownCommand: '这个命令已不存在，Discord 很快就不再显示它。',
  },
  error: '我这边出了点问题，已记录下来。请再试一次。',
  commands: {
    ask: {
      name: '提问',
      description: '提一个问题，文章用原话回答',
      example: '这篇文章讲了什么？',
    },
    search: { name: '搜索', description: '按词语查找段落', example: '网络' },
    outline: { name: '目录', description: '查看文章的章节', example: '' },
    section: { name: '章节', description: '阅读整节内容', example: '2' },
    help: { name: '帮助', description: '了解 Footnote 能做什么', example: '' },
    about: { name: '关于', description: '了解 Footnote 是什么、读过哪些文章', example: '' },
  },
  subcommands: {},
  choices: {},
  options: {
    question: { name: '问题', description: '用自己的话提问' },
    words: { name: '词语', description: '要查找的词语' },
    name: { name: '名称', description: '章节的编号，或标题中的词语' },
    article: { name: '文章', description: '文章；不填则查找全部文章' },
    hide: { name: '隐藏', description: '回复只有您能看到' },
  },
};
