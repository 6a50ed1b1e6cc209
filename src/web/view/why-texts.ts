import type { PlaygroundWay } from '../../core/ports/playground.js';

/** What the chart of an answer's evidence says. */
export interface WhyTexts {
  readonly title: string;
  readonly read: string;
  readonly sure: string;
  /** In place of `sure` where nothing was answered. */
  readonly unsure: string;
  readonly way: string;
  readonly ways: Readonly<Record<PlaygroundWay, string>>;
  readonly matched: string;
  readonly unmatched: string;
  readonly none: string;
  readonly candidates: string;
  readonly quoted: string;
  readonly opening: string;
  readonly heading: string;
  readonly score: string;
  readonly reason: string;
  /** Heads the column of the sentence at a place of the list, from 1. */
  readonly column: (place: number) => string;
  readonly note: string;
  /** By the kinds of the core. */
  readonly families: Readonly<Record<string, string>>;
}

export const englishWhy: WhyTexts = {
  title: 'Why this answer?',
  read: 'The question, as read',
  sure: 'Likely to be right',
  unsure: 'Chance that the closest sentence answers it',
  way: 'How it was found',
  ways: {
    search: 'Every sentence was compared with the words of the question; the likeliest is quoted.',
    structure:
      'The question asks about the article itself, so what the article is made of answers.',
    count: 'It was counted in the text.',
    list: 'The text lists these: all of its items are quoted.',
    selection: 'These sentences have most of the words that matter in what was asked for.',
    section: 'The question names this section.',
    places: 'Several places fit about equally well, so you choose.',
    unlikely: 'No sentence is likely enough to be the answer, so none is quoted.',
    'no-words': 'The question has no word to look for.',
    'not-there': 'The article has no such section, item or name.',
  },
  matched: 'Your words that are there',
  unmatched: 'Your words found nowhere',
  none: 'none',
  candidates: 'The sentences that came closest',
  quoted: 'shown',
  opening: 'Opening',
  heading: 'heading',
  score: 'In all',
  reason: 'What speaks for it',
  column: (place) => `Sentence ${place}`,
  note: 'Longer bars speak for a sentence, red ones against it. No language model takes part: the words are counted and compared.',
  families: {
    words: 'The same words',
    order: 'The words stand together, in the asked order',
    meaning: 'Words that mean something like it',
    around: 'The sentences around it fit, too',
    names: 'The same names and numbers',
    question: 'It has what was asked for (who, when, how many …)',
    form: 'Its length and place in the text',
  },
};

export const chineseWhy: WhyTexts = {
  title: '为什么是这个回答？',
  read: '理解的问题',
  sure: '正确的可能性',
  unsure: '最接近的句子是答案的可能性',
  way: '找到的方式',
  ways: {
    search: '把每个句子与问题中的词语比较，引用最可能的一句。',
    structure: '问的是文章本身，因此由文章的结构和信息来回答。',
    count: '在文中数出来的。',
    list: '文中列出了这些内容，全部条目均已引用。',
    selection: '在所问的内容中，这些句子包含最多的重要词语。',
    section: '问题指明了这一节。',
    places: '有几处同样符合，请您选择。',
    unlikely: '没有足够可能的句子，因此不作引用。',
    'no-words': '问题中没有可以查找的词。',
    'not-there': '文章没有这一节、这一条或这类名称。',
  },
  matched: '文中有的词',
  unmatched: '文中没有的词',
  none: '无',
  candidates: '最接近的句子',
  quoted: '已引用',
  opening: '开头',
  heading: '标题',
  score: '合计',
  reason: '依据',
  column: (place) => `第 ${place} 句`,
  note: '条越长越支持该句，红色表示不支持。没有使用语言模型：只是清点和比较词语。',
  families: {
    words: '有相同的词',
    order: '词语相邻，顺序与提问一致',
    meaning: '有意思相近的词',
    around: '前后的句子也相符',
    names: '有相同的名称和数字',
    question: '含有所问的内容（谁、何时、多少……）',
    form: '句子的长度和位置',
  },
};
