import { type CommandTexts, chineseCommands, englishCommands } from './command-texts.js';
import { chineseWhy, englishWhy, type WhyTexts } from './why-texts.js';

/** The languages that the playground speaks, by Discord's locale codes. */
export type ChatLocale = 'en-US' | 'zh-CN';

/** Reads a locale; English for one that the playground does not speak. */
export function chatLocale(text: string | undefined): ChatLocale {
  return text?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

/** Every text of the chat that is not the bot's. */
export interface ChatTexts {
  readonly names: Readonly<Record<'member' | 'moderator' | 'footnote', string>>;
  readonly app: string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly dismissed: string;
  readonly reply: string;
  readonly replyingTo: string;
  readonly cancelReply: string;
  readonly goneMessage: string;
  readonly actions: string;
  readonly used: string;
  readonly commands: string;
  readonly noCommand: string;
  readonly noChoice: string;
  readonly optional: string;
  readonly required: string;
  readonly yes: string;
  readonly no: string;
  readonly notSet: string;
  readonly cancelCommand: string;
  readonly run: string;
  readonly send: string;
  readonly placeholder: string;
  readonly message: string;
  readonly thinking: string;
  readonly unreachable: string;
  readonly openCommands: string;
  readonly cancel: string;
  readonly submit: string;
  readonly archived: string;
  readonly apps: string;
  readonly threads: string;
  readonly edited: string;
  readonly download: string;
  readonly lost: string;
  readonly renewed: string;
  readonly tooLarge: string;
  readonly everyone: string;
  readonly channel: string;
  readonly forum: string;
  readonly unread: string;
  readonly choose: string;
  readonly picture: string;
  readonly spoiler: string;
  /** Of commands typed as a line of text. */
  readonly typed: CommandTexts;
  readonly why: WhyTexts;
}

const english: ChatTexts = {
  names: { member: 'Member', moderator: 'Moderator', footnote: 'Footnote' },
  app: 'APP',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  dismissed: 'Message dismissed.',
  reply: 'Reply',
  replyingTo: 'Replying to',
  cancelReply: 'Cancel the reply',
  goneMessage: 'Original message was deleted',
  actions: 'Actions',
  used: 'used',
  commands: 'Commands',
  noCommand: 'No command begins like this.',
  noChoice: 'Nothing to choose from fits.',
  optional: 'optional',
  required: 'This option is required. Fill it in.',
  yes: 'True',
  no: 'False',
  notSet: 'Not set',
  cancelCommand: 'Cancel the command',
  run: 'Run',
  send: 'Send',
  placeholder: 'Ask, or type / for commands',
  message: 'Message',
  thinking: 'Footnote is thinking…',
  unreachable: 'The page cannot reach Footnote. Check that it is running, then try again.',
  openCommands: 'Choose a command',
  cancel: 'Cancel',
  submit: 'Submit',
  archived: 'closed',
  apps: 'Apps',
  threads: 'Threads',
  edited: '(edited)',
  download: 'Download',
  lost: 'The connection is lost. Trying again…',
  renewed: 'Here begins a new conversation: Footnote no longer knows what stands above.',
  tooLarge: 'This file is too large. Choose one of at most 4 MB.',
  everyone: 'everyone',
  channel: 'study-group',
  forum: 'reading-room',
  unread: 'new',
  choose: 'Make a selection',
  picture: 'Picture',
  spoiler: 'Spoiler: press to reveal',
  typed: englishCommands,
  why: englishWhy,
};

const chinese: ChatTexts = {
  names: { member: '成员', moderator: '管理员', footnote: 'Footnote' },
  app: '应用',
  onlyYou: '这些只有您可以看到',
  dismiss: '忽略消息',
  dismissed: '消息已忽略。',
  reply: '回复',
  replyingTo: '正在回复',
  cancelReply: '取消回复',
  goneMessage: '原消息已被删除',
  actions: '操作',
  used: '使用了',
  commands: '命令',
  noCommand: '没有以此开头的命令。',
  noChoice: '没有符合的选项。',
  optional: '可选',
  required: '此项必填，请填写。',
  yes: '是',
  no: '否',
  notSet: '未设置',
  cancelCommand: '取消命令',
  run: '执行',
  send: '发送',
  placeholder: '输入问题，或按 / 选择命令',
  message: '消息',
  thinking: 'Footnote 正在思考…',
  unreachable: '无法连接 Footnote。请确认它正在运行，然后重试。',
  openCommands: '选择命令',
  cancel: '取消',
  submit: '提交',
  archived: '已关闭',
  apps: '应用',
  threads: '子区',
  edited: '（已编辑）',
  download: '下载',
  lost: '连接已断开，正在重试…',
  renewed: '从这里开始是新的对话：以上内容 Footnote 已不再记得。',
  tooLarge: '文件过大，请选择不超过 4 MB 的文件。',
  everyone: '所有人',
  channel: '读书小组',
  forum: '阅览室',
  unread: '新消息',
  choose: '请选择',
  picture: '图片',
  spoiler: '剧透：点击显示',
  typed: chineseCommands,
  why: chineseWhy,
};

/** Finds the texts of a language. */
export function chatTexts(locale: ChatLocale): ChatTexts {
  return locale === 'zh-CN' ? chinese : english;
}
