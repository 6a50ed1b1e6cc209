/** What a question may call the article; alternatives of a pattern. */
export const subject =
  '(?:这篇|本|该|那篇|整篇|全)?(?:文章|文|文本|论文|报道|稿子|帖子|原文|作品|资料|材料|它|这|作者)(?:里面|里|中|内)?';
const digits = '一二两三四五六七八九十';
/** A number up to 99, in characters or digits. */
export const number = `(?:[${digits}]{1,3}|\\d{1,2})`;
/** "The first", "the last"; alternatives of a pattern. */
export const ordinal = `第${number}|最后一?|首|末|倒数第二`;

/** 1 for the first; -1 for the last, -2 for the one before it. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...[...'一二三四五六七八九'].map((sign, index): [string, number] => [`第${sign}`, index + 1]),
  ['第十', 10],
  ['第两', 2],
  ...Array.from({ length: 20 }, (_, index): [string, number] => [`第${index + 1}`, index + 1]),
  ['首', 1],
  ['末', -1],
  ['最后', -1],
  ['最后一', -1],
  ['倒数第二', -2],
  ['前', 1],
  ['后', -1],
  ['开头', 1],
  ['引言', 1],
  ['结尾', -1],
  ['结论', -1],
]);

export const cardinals: ReadonlyMap<string, number> = new Map([
  ...[...'一二三四五六七八九十'].map((sign, index): [string, number] => [sign, index + 1]),
  ['两', 2],
  ['十一', 11],
  ['十二', 12],
]);
