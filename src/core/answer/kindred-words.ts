import { stemWord } from '../search/stem-word.js';

/** Words for the things that texts list, each row of one meaning. */
const ROWS: readonly string[] = [
  'measure step action recommendation suggestion proposal way strategy policy method approach tip advice task remedy solution practice guideline instruction requirement condition 措施 办法 方法 做法 建议 对策 举措 步骤 步 策略',
  'reason cause factor motive ground explanation 原因 理由 因素',
  'advantage benefit merit pro strength upside gain 好处 优点 优势 益处',
  'disadvantage drawback con downside risk danger',
  'challenge problem issue bottleneck obstacle barrier difficulty hurdle 问题 困难 挑战 瓶颈 障碍',
  'stage phase step period era 阶段 时期 步骤 步',
  'part component element ingredient piece section',
  'type kind sort category form class variety 种类 类型 类别',
  'goal aim objective target purpose 目标 目的',
  'principle rule law guideline 原则 规则 规定',
  'feature property characteristic trait quality attribute',
  'result effect outcome consequence impact finding conclusion',
  'area field domain topic subject theme',
  'tool device instrument equipment material supply 工具',
  'question query',
  'group member team',
];

/** Words that stand for any listed thing. */
const GENERIC = 'point item thing one element entry bullet 点 项 条 内容 方面 东西';

const kindred = new Map<string, Set<string>>();
for (const row of ROWS) {
  const terms = row.split(' ').map((word) => stemWord(word, 'en'));
  for (const term of terms) kindred.set(term, new Set([...(kindred.get(term) ?? []), ...terms]));
}
const generic = new Set(GENERIC.split(' ').map((word) => stemWord(word, 'en')));

/** Gives the terms that name the same kind of thing; empty when none are known. */
export function kindredOf(term: string): ReadonlySet<string> {
  return kindred.get(term) ?? new Set();
}

/** Tells whether a term stands for any listed thing: "points", "items". */
export function isGeneric(term: string): boolean {
  return generic.has(term);
}
