/** What five people do in an hour of reading together, in their words. */
export interface Script {
  /** The article's file, below the project's root. */
  readonly file: string;
  readonly locale: string;
  /** Host first. */
  readonly people: readonly [string, string, string, string, string];
  readonly when: string;
  readonly timeZone: string;
  /** When it begins, milliseconds since 1970 in UTC. */
  readonly startsAt: number;
  /** What people say to each other about the first part. */
  readonly talk: readonly string[];
  /** One that the article answers, by a mention in the thread. */
  readonly covered: string;
  /** One that it does not answer, by `/ask`. */
  readonly uncovered: string;
  /** One that somebody adds, and the place that settles it. */
  readonly added: string;
  readonly settledBy: string;
  /** A place that is looked up. */
  readonly lookedUp: string;
  readonly words: Words;
}

/** Words of the transcript, beside those of the session. */
interface Words {
  readonly title: string;
  readonly lead: string;
  readonly before: string;
  readonly during: string;
  readonly after: string;
  readonly runs: (command: string) => string;
  readonly presses: (label: string) => string;
  readonly writes: (question: string) => string;
  readonly event: (name: string) => string;
  readonly opened: (thread: string) => string;
  readonly restart: string;
  readonly alone: (who: string) => string;
  readonly bothPress: (one: string, other: string, label: string) => string;
  readonly now: string;
  /** What the pictures show, which `npm run screenshots` takes at the playground. */
  readonly pictures: Readonly<Record<'announcement' | 'part' | 'recap', string>>;
  /** The same of a quiz; none where the article gives no cards. */
  readonly quiz?: { readonly invitation: string; readonly card: string };
  /** Stands behind the pictures' names. */
  readonly suffix: string;
}

const english: Words = {
  title: 'A session',
  lead: 'An hour of reading together, as it comes out: five people on a Discord server, and Footnote. Everything below was said and done in a test (`npm run docs:session` writes it anew). What people say is made up; what Footnote quotes is the article. Times count from the start. The pictures show the same at the playground.',
  before: 'An hour before',
  during: 'The hour',
  after: 'What is left',
  runs: (command) => `uses \`${command}\``,
  presses: (label) => `presses \`${label}\``,
  writes: (question) => `writes: ${question}`,
  event: (name) => `The server’s events now have “${name}”.`,
  opened: (thread) => `On time, the thread “${thread}” is opened, and the event begins.`,
  restart: 'Meanwhile Footnote is stopped and started again. Nobody notices.',
  alone: (who) => `to ${who} alone`,
  bothPress: (one, other, label) => `${one} and ${other} press \`${label}\` at the same moment`,
  now: '(the agenda now)',
  pictures: {
    announcement: 'The announcement: what is read, when it begins, and who takes part',
    part: 'A part of the text, and a prompt to discuss it',
    recap: 'The recap: what was read, and what stays open',
  },
  quiz: {
    invitation: 'Who likes can play a quiz of the text in the thread, with `/quiz start`.',
    card: 'A card of a quiz: a sentence with a gap, and four answers to choose from',
  },
  suffix: '',
};

const chinese: Words = {
  title: '一次共读',
  lead: '一个小时的共读实录：Discord 服务器上的五个人和 Footnote。以下一切都在测试中说过、做过（`npm run docs:session` 可重新生成）。大家说的话是虚构的；Footnote 引用的是文章原文。时间从开始时算起。图片是试用页面上的同样内容。',
  before: '开始之前',
  during: '共读',
  after: '留下的笔记',
  runs: (command) => `使用 \`${command}\``,
  presses: (label) => `按“${label}”`,
  writes: (question) => `写下：${question}`,
  event: (name) => `服务器的活动里有了“${name}”。`,
  opened: (thread) => `子区“${thread}”准时打开，活动开始。`,
  restart: '这时 Footnote 停止并重新启动。没有人察觉。',
  alone: (who) => `（只有 ${who} 看得到）`,
  bothPress: (one, other, label) => `${one}和${other}同时按“${label}”`,
  now: '（现在的议程）',
  pictures: {
    announcement: '公告：读什么，何时开始，谁参加',
    part: '文章的一部分和一个讨论题',
    recap: '回顾：读了什么，还有哪些问题',
  },
  suffix: '-zh',
};

/** The article that comes with Footnote, and two others. */
export const scripts = {
  english: {
    file: 'corpus/digital-technology-innovation.md',
    locale: 'en-US',
    people: ['Ana', 'Ben', 'Chloé', 'Deniz', 'Emi'],
    when: 'today 18:00',
    timeZone: 'Europe/Berlin',
    startsAt: Date.UTC(2030, 0, 7, 17),
    talk: [
      'Three transitions in one sentence. What is the difference between “excellence” and “strength”?',
      'I read it as: first invent it, then make it good, then make others depend on it.',
      'Production tools drive everything, they say. I would have said people do.',
    ],
    covered: 'What should regional networks center on?',
    uncovered: 'How much does the dual-track pattern cost?',
    added: 'Who pays when a project fails?',
    settledBy: '1.4',
    lookedUp: '3.2',
    words: english,
  },
  other: {
    file: 'tests/quality/articles/leave-policy.md',
    locale: 'en-US',
    people: ['Fay', 'Gus', 'Hana', 'Ivo', 'June'],
    when: 'today 18:00',
    timeZone: 'Europe/Berlin',
    startsAt: Date.UTC(2030, 0, 7, 17),
    talk: ['Generous.', 'Is it?', 'Compared with mine, yes.'],
    covered: 'How many days of leave do employees have?',
    uncovered: 'Which zebras hibernate?',
    added: 'What about public holidays?',
    settledBy: '1.1',
    lookedUp: '1.1',
    words: english,
  },
  chinese: {
    file: 'tests/quality/articles/rain-garden.md',
    locale: 'zh-CN',
    people: ['安然', '博文', '春晓', '德明', '恩雅'],
    when: '今天 18:00',
    timeZone: 'Asia/Shanghai',
    startsAt: Date.UTC(2030, 0, 7, 10),
    talk: [
      '三天暴雨就积水，说明排水管太旧了吧？',
      '也可能是硬地太多，水没有地方去。',
      '四十座够不够，要看每座多大。',
    ],
    covered: '一座二十平方米的雨水花园花费多少？',
    uncovered: '斑马会冬眠吗？',
    added: '雨水花园冬天怎么办？',
    settledBy: '4.1',
    lookedUp: '3.1',
    words: chinese,
  },
} as const satisfies Record<string, Script>;
