/** What the chart of an answer's evidence says. */
export interface WhyTexts {
  readonly title: string;
  readonly read: string;
  readonly sure: string;
  readonly matched: string;
  readonly unmatched: string;
  readonly none: string;
  readonly candidates: string;
  readonly quoted: string;
  readonly heading: string;
  readonly score: string;
  readonly reason: string;
  readonly note: string;
  /** By the kinds of the core. */
  readonly families: Readonly<Record<string, string>>;
}

export const englishWhy: WhyTexts = {
  title: 'Why this answer?',
  read: 'Question as read',
  sure: 'Chance that it is right',
  matched: 'Words found',
  unmatched: 'Words found nowhere',
  none: 'none',
  candidates: 'Sentences that came close',
  quoted: 'shown',
  heading: 'heading',
  score: 'In all',
  reason: 'What speaks for it',
  note: 'More is better; below zero it speaks against the sentence.',
  families: {
    words: 'The same words',
    order: 'Words together, in the asked order',
    meaning: 'Words of like meaning',
    around: 'The sentences around it',
    names: 'Names and numbers',
    question: 'Fits what is asked for',
    form: 'Length and place',
  },
};

export const chineseWhy: WhyTexts = {
  title: '为什么是这个回答？',
  read: '理解的问题',
  sure: '正确的可能性',
  matched: '找到的词',
  unmatched: '未找到的词',
  none: '无',
  candidates: '接近的句子',
  quoted: '已引用',
  heading: '标题',
  score: '合计',
  reason: '依据',
  note: '数值越大越好；负值表示不利于该句。',
  families: {
    words: '相同的词',
    order: '词语相邻且顺序一致',
    meaning: '意思相近的词',
    around: '前后的句子',
    names: '名称与数字',
    question: '符合所问的内容',
    form: '长度与位置',
  },
};
