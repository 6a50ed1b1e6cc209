/** What is said of a command that was typed and cannot be run. */
export interface CommandTexts {
  readonly unknown: (typed: string, nearest: string | undefined) => string;
  readonly incomplete: (title: string, parts: readonly string[]) => string;
  readonly unknownOption: (typed: string, title: string, options: readonly string[]) => string;
  readonly stray: (typed: string, title: string, options: readonly string[]) => string;
  /** @param choices - None where one writes. */
  readonly missing: (option: string, title: string, choices: readonly string[]) => string;
  readonly noChoice: (typed: string, option: string, choices: readonly string[]) => string;
  readonly noNumber: (typed: string, option: string, bounds: string) => string;
  readonly length: (option: string, bounds: string) => string;
  readonly file: (option: string, title: string) => string;
  /** Either end may be open. */
  readonly bounds: (least: number | undefined, most: number | undefined) => string;
}

export const englishCommands: CommandTexts = {
  unknown: (typed, nearest) =>
    nearest === undefined
      ? `There is no command /${typed}. Type / and choose one.`
      : `There is no command /${typed}. Did you mean /${nearest}?`,
  incomplete: (title, parts) => `/${title} needs one of these after it: ${parts.join(', ')}.`,
  unknownOption: (typed, title, options) =>
    options.length === 0
      ? `/${title} has no options, so it cannot take “${typed}”.`
      : `/${title} has no option “${typed}”. It has: ${options.join(', ')}.`,
  stray: (typed, title, options) =>
    options.length === 0
      ? `/${title} has no options, so it cannot take “${typed}”.`
      : `/${title} cannot place “${typed}”. Write name:value; the names are: ${options.join(', ')}.`,
  missing: (option, title, choices) =>
    choices.length === 0
      ? `/${title} needs ${option}. Write ${option}: and then what you mean.`
      : `/${title} needs ${option}. Write ${option}: and one of: ${choices.join(', ')}.`,
  noChoice: (typed, option, choices) =>
    choices.length === 0
      ? `“${typed}” is not here, so ${option} cannot take it.`
      : `${option} cannot be “${typed}”. Choose one of: ${choices.join(', ')}.`,
  noNumber: (typed, option, bounds) =>
    `${option} cannot be “${typed}”. Write a number${bounds && ` ${bounds}`}.`,
  length: (option, bounds) => `${option} must have ${bounds} characters.`,
  file: (option, title) =>
    `A file cannot be typed. Choose /${title} from the list, and attach it at ${option}.`,
  bounds: (least, most) =>
    least === undefined
      ? most === undefined
        ? ''
        : `of at most ${most}`
      : most === undefined
        ? `of at least ${least}`
        : `from ${least} to ${most}`,
};

export const chineseCommands: CommandTexts = {
  unknown: (typed, nearest) =>
    nearest === undefined
      ? `没有命令 /${typed}。请输入 / 后选择。`
      : `没有命令 /${typed}。您是指 /${nearest} 吗？`,
  incomplete: (title, parts) => `/${title} 后面需要其中之一：${parts.join('、')}。`,
  unknownOption: (typed, title, options) =>
    options.length === 0
      ? `/${title} 没有选项，不能带“${typed}”。`
      : `/${title} 没有选项“${typed}”。可用的选项：${options.join('、')}。`,
  stray: (typed, title, options) =>
    options.length === 0
      ? `/${title} 没有选项，不能带“${typed}”。`
      : `/${title} 无法确定“${typed}”属于哪个选项。请写成“名称:值”，名称有：${options.join('、')}。`,
  missing: (option, title, choices) =>
    choices.length === 0
      ? `/${title} 需要${option}。请写上“${option}:”和内容。`
      : `/${title} 需要${option}。请写上“${option}:”和其中之一：${choices.join('、')}。`,
  noChoice: (typed, option, choices) =>
    choices.length === 0
      ? `这里没有“${typed}”，${option}不能用它。`
      : `${option}不能是“${typed}”。请选择：${choices.join('、')}。`,
  noNumber: (typed, option, bounds) => `${option}不能是“${typed}”。请填写${bounds}数字。`,
  length: (option, bounds) => `${option}的字数须${bounds.replace(/的$/, '')}。`,
  file: (option, title) => `文件无法输入。请从列表中选择 /${title}，再在${option}处添加文件。`,
  bounds: (least, most) =>
    least === undefined
      ? most === undefined
        ? ''
        : `不超过 ${most} 的`
      : most === undefined
        ? `不小于 ${least} 的`
        : `在 ${least} 到 ${most} 之间的`,
};
