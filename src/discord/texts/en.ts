// Every text of one language in one file, so that a language is added by one: hence its length.
import type { Figure } from '../../core/answer/answer.js';
import type { RefusalReason } from '../../core/ports/article-shelf.js';
import { sourceLimits } from '../../core/ports/source-limits.js';

const listWords = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
const count = (value: number, one: string, many: string): string =>
  `${value.toLocaleString('en-US')} ${value === 1 ? one : many}`;
const MEGABYTES = sourceLimits.bytes / 1024 ** 2;

type LengthUnit = 'words' | 'minutes' | 'paragraphs' | 'sections';

/** Everything that the bot says, in English. Texts that are given are escaped already. */
export const english = {
  /** What the language calls itself. */
  languageName: 'English',
  place: {
    opening: 'Opening',
    title: 'Title',
    frontMatter: 'About the article',
    paragraph: (section: string, number: number) => `${section}, ¶ ${number}`,
    reader: 'Reader',
    original: 'Original page',
  },
  quote: {
    cutBefore: '… the passage begins before this; the link shows all of it',
    cutAfter: '… the passage goes on; the link shows all of it',
    tooLong: 'This sentence is too long for a message; the link shows it.',
    to: (person: string) => `For ${person}:`,
    handed: (person: string) => `Handed to ${person}.`,
  },
  answer: {
    corrected: (pairs: readonly { readonly from: string; readonly to: string }[]) =>
      `Showing results for ${pairs.map(({ from, to }) => `“${to}” (you wrote “${from}”)`).join(', ')}.`,
    unmatched: (words: readonly string[]) => `Not in the text: ${listWords(words)}.`,
    complete: (number: number) => `${count(number, 'quote', 'quotes')}, in the text’s order:`,
    selection: (number: number) =>
      `A selection of ${count(number, 'sentence', 'sentences')}, in the text’s order:`,
    listCut: (left: number) => `… and ${left} more; the links show where.`,
    clarify: 'Which of these do you mean?',
    clarifyArticle: 'Which article do you mean?',
    figure: ({ value, unit }: Figure) =>
      `${
        {
          words: count(value, 'word', 'words'),
          minutes: `About ${count(value, 'minute', 'minutes')} of reading`,
          paragraphs: count(value, 'paragraph', 'paragraphs'),
          sentences: count(value, 'sentence', 'sentences'),
          sections: count(value, 'section', 'sections'),
          items: count(value, 'item', 'items'),
          times: count(value, 'time', 'times'),
        }[unit]
      }, by my count.`,
  },
  abstained: {
    empty: 'Ask me something about the article in a few words, and I will look for its answer.',
    notCovered: 'I found no answer to this in the article.',
    nowhere: (words: readonly string[]) => `Nowhere in it: ${listWords(words)}.`,
    nearest: 'The nearest sections may help:',
    greeting: 'Hello! Ask me something about the article; I answer in its own words.',
    thanks: 'You are welcome.',
    insult:
      'I am sorry that I was no help. Other words may find it, or `/outline` shows what is there.',
    noSuchSection: 'The article has no such section. These are there:',
    noSuchItem: 'The article does not list so many.',
    noName: 'I found nothing of that kind in the article.',
  },
  search: {
    none: (words: string) => `I found nothing for “${words}”. Other words may do better.`,
    noneIn: (words: string, section: string) =>
      `I found nothing for “${words}” in ${section}. Without \`section\` I look everywhere.`,
    found: (number: number) => `${count(number, 'passage', 'passages')}, best first:`,
  },
  list: {
    more: 'More passages, best first:',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },
  outline: {
    title: (title: string) => `**${title}**`,
    choose: 'Which article’s outline would you like?',
    articles: (number: number) => count(number, 'section', 'sections'),
  },
  section: {
    none: (name: string) => `There is no section “${name}”.`,
    near: 'Did you mean one of these?',
    choose: (name: string) => `Several sections fit “${name}”. Which one?`,
    empty: 'This section has a heading and nothing below it.',
  },
  article: {
    none: (name: string) => `There is no article “${name}”.`,
    known: (titles: readonly string[]) => `You can choose from: ${titles.join(', ')}.`,
    noneHere: 'No article is open to you here.',
    which: 'Which article do you mean? Choose one in `article`.',
    whichRole: 'Which role? Choose one in `role`.',
    oneSource: 'Give me a file or an address, one of the two.',
    added:
      'Added, for this server alone. Ask away; `/article use` makes it the one asked about here.',
    alreadyThere: 'This very text is here already:',
    full: (most: number) =>
      `This server has ${most} articles of its own, which is all that I can keep. \`/article remove\` makes room.`,
    builtIn: (title: string) =>
      `${title} came with me, so I cannot remove it. \`/article limit\` can hide it here.`,
    confirmRemoval: (title: string) => `Remove ${title} for good, with the file that I keep of it?`,
    removed: (title: string) => `Removed: ${title}.`,
    tooManyRoles:
      'An article can be limited to 25 roles at most. To choose others, open it to everyone first.',
    used: (title: string, isChannel: boolean) =>
      `Asked about ${isChannel ? 'in this channel' : 'in this server'} from now on: ${title}.`,
    hidden: (title: string) => `Nobody sees it here any more: ${title}.`,
    shown: (title: string) => `Everyone here may see it: ${title}.`,
    limited: (title: string, roles: string) => `Only ${roles} may see it here: ${title}.`,
    post: {
      head: 'Each message below is one paragraph, with its number.',
      posting: (title: string, thread: string, done: number, total: number) =>
        `Posting ${title} in ${thread}: ${done} of ${total}.`,
      posted: (title: string, thread: string, total: number) =>
        `Posted: ${title} in ${thread}, ${count(total, 'message', 'messages')}.`,
      already: (title: string, thread: string) => `${title} is posted here already: ${thread}.`,
      alreadyPosting: (title: string, thread: string, done: number, total: number) =>
        `${title} is being posted already in ${thread}: ${done} of ${total}.`,
      forbidden: (missing: string, channel: string) =>
        `I cannot post in ${channel}: I lack ${missing} there. Allow it in the channel’s permissions, then run this again.`,
      noThreads: (channel: string) =>
        `No thread can be opened in ${channel}. Choose a text channel or a forum.`,
      left: 'I am not done yet; I go on by myself in a moment.',
    },
    home: 'asked about here',
    length: ({ value, unit }: Omit<Figure, 'unit'> & { readonly unit: LengthUnit }) =>
      ({
        words: count(value, 'word', 'words'),
        minutes: `about ${count(value, 'minute', 'minutes')} of reading`,
        paragraphs: count(value, 'paragraph', 'paragraphs'),
        sections: count(value, 'section', 'sections'),
      })[unit],
    info: {
      authors: 'Authors',
      published: 'Published',
      publisher: 'Publisher',
      licence: 'Licence',
      language: 'Language',
      source: 'Original page',
      outline: 'Outline',
    },
  },
  help: {
    lead: 'I answer questions about an article in its own words, with a link to the spot.',
    chat: (mention: string) =>
      `**In chat:** mention me (${mention}) or reply to me with your question. In direct messages, just ask.`,
    noIntent: 'In channels I read only messages that mention me.',
    commands: '**Commands:**',
    hide: (option: string) =>
      `With \`${option}: True\` only you see the reply. Delete takes an answer away.`,
  },
  about: {
    lead: 'I am Footnote. I answer questions about articles in their own words: every sentence about the content is a quote, checked against the text before it is sent. No language model writes anything.',
    articles: (number: number) => `I know ${count(number, 'article', 'articles')}:`,
    more: (left: number) => `… and ${left} more.`,
    privacy: 'I ping nobody, and keep no message text.',
  },
  button: {
    before: 'Before',
    after: 'After',
    section: 'Whole section',
    more: 'More passages',
    helpful: 'Helpful',
    notHelpful: 'Not helpful',
    discuss: 'Discuss',
    bookmark: 'Bookmark',
    settles: 'Settles a question',
    post: 'Post here',
    openQuestion: 'Add to open questions',
    takeBack: 'Take it back',
    forget: 'Delete all of it',
    remove: 'Remove it',
    delete: 'Delete',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    back: 'Back to the passage',
  },
  feedback: {
    title: 'What did you expect?',
    expected: 'What would have helped?',
    placeholder: 'A few words. They are kept with the answer, for those who run the bot.',
    thanks: 'Thank you. That is noted.',
    optedOut:
      'You asked that nothing be kept about you, so I kept nothing. `/privacy opt-out` turns that round.',
  },
  discuss: {
    count: (number: number) => count(number, 'discussion', 'discussions'),
    lead: 'This thread is for the passage below.',
    leadFrom: (link: string) => `This thread is for the passage below, quoted in ${link}.`,
    opened: (thread: string) => `The discussion of this passage is open: ${thread}`,
    found: (thread: string) => `This passage has its discussion: ${thread}`,
    pending: 'Somebody is opening this discussion just now. Press again in a moment.',
    forbidden: (missing: string, channel: string) =>
      `I cannot open a thread in ${channel}: I lack ${missing} there. Allow it in the channel’s permissions.`,
    noThreads: (channel: string) =>
      `No thread can be opened in ${channel}. A text channel or a forum has room for one.`,
    notAllowed:
      'You may not open threads here, so I cannot open one for you. Once somebody else has, this button leads to it.',
    unseen:
      'I cannot open a thread here: I lack View Channels. Allow it in the channel’s permissions.',
  },
  bookmark: {
    kept: 'Kept. `/bookmark list` shows it.',
    already: 'You have kept this before. `/bookmark list` shows it.',
    full: (limit: number) =>
      `You have ${count(limit, 'bookmark', 'bookmarks')}, which is all that I can keep. \`/bookmark remove\` makes room.`,
    none: 'You have no bookmarks. The button “Bookmark” below a passage keeps one.',
    found: (number: number) => `${count(number, 'bookmark', 'bookmarks')}, newest first:`,
    gone: 'These words are no longer in the article.',
    noArticle: 'This article is not open to you here.',
    removed: 'Removed.',
    unknown: (name: string) =>
      `You have no bookmark “${name}”. Choose one of those that are offered while you type.`,
    exported: (number: number) => `${count(number, 'bookmark', 'bookmarks')}, in the file.`,
    title: 'Bookmarks',
  },
  openQuestion: {
    title: 'Add to open questions',
    question: 'The question, kept for this group',
    placeholder: 'Everyone here can see it. You can change its words.',
    kept: 'Kept among the open questions.',
    already: 'This question is among the open ones already.',
    full: 'A thousand questions are kept here, which is all that I can keep. Whoever added one, or a moderator, can remove it: `/study agenda`.',
    blank: 'There was no question in it, so I kept nothing.',
  },
  post: {
    onBehalf: (person: string) => `Posted for ${person}`,
  },
  privacy: {
    about:
      'I keep what you give me to keep: bookmarks, opinions on answers (with the words that you add), open questions, and how you did in quizzes. So that edits and follow-ups find their answer, I keep for a month which reply belongs to which message: ids only. Your last questions stay in memory for a quarter of an hour. In the thread of a study session, questions to me are noted for the group, without names. No other text of messages is kept, and nothing is passed on. Only how often each paragraph was asked about is counted, without names; the reader shows it.',
    nothing: 'Nothing is kept about you.',
    optedOut: 'You have opted out: nothing new is kept about you.',
    file: 'The file has every item.',
    title: 'What Footnote keeps about you',
    bookmarks: (number: number) => count(number, 'bookmark', 'bookmarks'),
    feedback: (number: number) => count(number, 'opinion on an answer', 'opinions on answers'),
    openQuestions: (number: number) => count(number, 'open question', 'open questions'),
    votes: (number: number) =>
      count(number, 'vote for an open question', 'votes for open questions'),
    settled: (number: number) =>
      `${count(number, 'open question', 'open questions')} that you settled`,
    answers: (number: number) => count(number, 'answered message', 'answered messages'),
    sessions: (number: number) => `part in ${count(number, 'study session', 'study sessions')}`,
    asked: (number: number) => `${count(number, 'question', 'questions')} asked in study sessions`,
    quizzes: (number: number) => `part in ${count(number, 'quiz', 'quizzes')}`,
    rightOf: (right: number, answered: number) => `${right} of ${answered} right`,
    soloQuizzes: (number: number) => `${count(number, 'quiz', 'quizzes')} alone, begun on`,
    cardReviews: (number: number) => `${count(number, 'card', 'cards')} to review, due on`,
    answerTo: (message: string) => `answer to message ${message}`,
    question: (number: number) => `question ${number}`,
    helpful: 'helpful',
    notHelpful: 'not helpful',
    confirm: (number: number) =>
      `This deletes ${count(number, 'entry', 'entries')} for good: bookmarks, opinions, open questions, votes, your part in study sessions and quizzes, your questions there, your cards to review, and which answers were yours.`,
    deleted: (number: number) => `Deleted: ${count(number, 'entry', 'entries')}.`,
    optOut:
      'You are opted out: from now on I keep nothing about you. What was kept before stays until `/privacy delete`. Run `/privacy opt-out` again to opt in.',
    optIn:
      'You are opted in again: I keep what you give me to keep. Run `/privacy opt-out` again to opt out.',
  },
  reference: {
    several: 'Several places fit. Which one?',
    near: 'These are near:',
    empty: 'Give a number, such as `2` or `2.3`, or some words of the passage.',
    noSection: (asked: string, number: number) =>
      `There is no section ${asked}; there ${number === 1 ? 'is 1' : `are ${number}`}.`,
    noParagraph: (section: string, asked: number, number: number) =>
      `${section} has no paragraph ${asked}; it has ${number}.`,
    noParagraphAnywhere: (asked: number, number: number) =>
      `No section has a paragraph ${asked}; the longest has ${number}.`,
    noWords: (words: string) => `I found no passage for “${words}”.`,
  },
  verify: {
    exact: 'Yes, the article says this word for word:',
    altered: 'Nearly. The article says it a little differently:',
    legend: 'Bold: the article’s words. Struck out: yours.',
    elsewhere: (title: string) => `Not in that article, but in ${title}:`,
    notFound: 'No article here says this.',
    nearest: 'This is the nearest:',
  },
  compare: {
    none: (titles: string) => `None here: ${titles}.`,
  },
  cite: {
    inText: 'In the text:',
  },
  target: {
    empty: 'This message has no words that I could look up.',
  },
  messageCommands: {
    'Find in the article': 'Find in the article',
    'Check this quote': 'Check this quote',
  },
  chat: {
    again: (link: string, place: string) => `I quoted that a moment ago: ${link} (${place}).`,
    cannotRead:
      'I cannot read this reply: Discord shows me only messages that mention me. Please mention me in it.',
    thread: 'A question',
  },
  settings: {
    title: 'Settings of this server',
    saved: 'Saved.',
    ownLanguage: 'Language: each person’s own.',
    oneLanguage: (name: string) => `Language: ${name}.`,
    whichLanguage: 'Choose one of the languages that are offered.',
    allArticles: 'Article: all of them, unless one is named.',
    article: (title: string) => `Article: ${title}`,
    limited: (title: string, roles: string) => `Only for ${roles}: ${title}`,
    hidden: (title: string) => `Not shown here: ${title}`,
    channels: '**Channels**',
    noChannels:
      'No channel is set: I answer where I am mentioned. `/settings channel` changes that.',
    noIntent:
      'I cannot read messages that do not mention me (the Message Content intent is off): I cannot answer every question of a channel, go on in my threads without a mention, or read a reply to what a command showed. Mentions, replies to my other answers, and commands work. Whoever runs me can switch it on.',
    mentionInThreads:
      'In these threads, mention me as well: I cannot read other messages (the Message Content intent is off).',
    lacking: (channel: string, missing: string) =>
      `In ${channel} I lack: ${missing}. Allow it in the channel’s permissions.`,
    more: (left: number) => `… and ${left} more.`,
  },
  study: {
    title: (name: string) => `Reading together: ${name}`,
    plan: (parts: number, minutes: number) =>
      `${count(parts, 'part', 'parts')}, about ${count(minutes, 'minute', 'minutes')} of reading:`,
    minutes: (number: number) => count(number, 'minute', 'minutes'),
    halfMinute: 'half a minute',
    moreParts: (left: number) => `… and ${count(left, 'more part', 'more parts')}.`,
    next: (time: string) => `It begins ${time}.`,
    nextMeeting: (time: string) => `The next meeting begins ${time}.`,
    timed: (part: string, time: string) => `${part}, ${time}`,
    weekly: 'Then every week at the same time.',
    idle: 'No meeting is planned. Start one with the button.',
    opening: 'It is beginning: I am opening the thread.',
    reading: (thread: string) => `You are reading now: ${thread}.`,
    over: {
      ended: 'This session is over.',
      cancelled: 'This session was cancelled.',
      missed: 'This session is over: I was not running when it was to begin.',
      'article-removed': 'This session is over: its article was removed.',
    },
    people: (number: number) => `${count(number, 'person takes', 'people take')} part`,
    byName: 'By name:',
    morePeople: (left: number) => `and ${left} more`,
    eventLink: 'Event',
    eventAbout: (parts: number, minutes: number) =>
      `We read it together, part by part, and discuss it: ${count(parts, 'part', 'parts')}, about ${count(minutes, 'minute', 'minutes')} of reading. Press Join at the address.`,
    eventsHint:
      'Give me the permission Create Events, and planned meetings also stand among the server’s events.',
    threadName: (title: string, day: string) => `${day} ${title}`,
    openingLead:
      'Welcome! I post the text part by part, with something to discuss; press Next part when everybody has read. Ask me about the text with a mention or `/ask`: what it does not answer goes to your open questions.',
    openingNote:
      'Questions to me and quotes in this thread are noted for `/study export`, without names. Show my name puts yours into the notes.',
    part: (number: number, total: number, label: string) => `Part ${number} of ${total}: ${label}`,
    partGone: 'The article has changed and no longer has this part.',
    prompts: {
      claim: 'Is this so? What speaks for it, and what against?',
      cause: 'How does the one lead to the other? What else could?',
      comparison: 'Does this comparison hold? What would you compare instead?',
      recommendation: 'What would this take, and who would do it?',
      number: (figure: string) => `“${figure}”: of what, and how would one know?`,
      term: (term: string) => `What does “${term}” mean here? Say it in your own words.`,
      again: {
        claim: 'What would show that this is wrong?',
        cause: 'Is this the only reason? How would one find out?',
        comparison: 'In what respect, and who would see it otherwise?',
        recommendation: 'What speaks against it, and what would one give up for it?',
        number: (figure: string) => `“${figure}”: is that much or little, and beside what?`,
        term: (term: string) => `How would you explain “${term}” to somebody new to it?`,
      },
      plain: 'Which sentence here would you defend, which would you question?',
    },
    recap: 'What we did',
    readParts: (parts: number, left: number) =>
      left === 0
        ? `Read: ${count(parts, 'part', 'parts')}. That was the last.`
        : `Read: ${count(parts, 'part', 'parts')}; ${left} to go.`,
    stillOpen: (number: number) => `${count(number, 'open question', 'open questions')}, such as:`,
    noted: (of: {
      readonly prompts: number;
      readonly questions: number;
      readonly open: number;
      readonly quotes: number;
    }) =>
      `${count(of.prompts, 'prompt', 'prompts')}, ${count(of.questions, 'question', 'questions')} (${of.open} without an answer), ${count(of.quotes, 'quote', 'quotes')}.`,
    exportHint: '`/study export` gives the notes as files.',
    noQuestions: 'No open questions yet.',
    questions: (number: number) => `${count(number, 'question', 'questions')} of the group:`,
    progress: (read: number, parts: number) => `Read: ${read} of ${count(parts, 'part', 'parts')}.`,
    comesNext: (label: string, time: string) => `Next: ${label}, ${time}.`,
    votes: (number: number) => count(number, 'vote', 'votes'),
    wholeArticle: 'The whole article',
    missed: (times: readonly string[]) =>
      `I was not running when this was to begin: ${times.join(', ')}. It was not held.`,
    articleRemoved: 'The article of this session was removed, so it cannot go on.',
    lacking: (missing: string, channel: string) =>
      `I lack ${missing} in ${channel}. Allow it in the channel’s permissions, then press Start.`,
    unreachable: (channel: string) =>
      `I could not post in ${channel}: it is gone, or Discord did not answer. Press Start to go on.`,
    locked: (channel: string) => `${channel} is locked. Once somebody unlocks it, press Start.`,
    endedUnsaid: (channel: string) =>
      `The meeting is over. I could not post the recap in ${channel}; \`/study export\` gives the notes.`,
    hindrance: {
      'thread-deleted': 'The thread was deleted. Press Start for a new one.',
      'missing-permission': 'I lacked a permission. Once I have it, press Start to go on.',
      failed: 'Discord did not answer. Press Start to go on.',
    },
    gone: 'I do not know this session any more.',
    none: 'No study session is open here. `/study start` opens one.',
    notYours: 'Only the host of the session, or a moderator, can end it.',
    tooMany: 'This server has a hundred open sessions. End one with `/study end` first.',
    nothingToRead: 'There is nothing to read in these sections.',
    unknownZone: (zone: string) =>
      `I know no time zone “${zone}”. Choose one that is offered, such as Europe/Berlin.`,
    unread: (words: string) =>
      `I could not read “${words}” as a time. Try “20:00”, “tomorrow 18:30” or “2030-12-01 19:00”.`,
    past: (words: string) => `“${words}” is past. Give a time to come, or none to begin now.`,
    planned: (time: string, zone: string) =>
      `It is announced. It begins ${time}, by the clocks of ${zone}; \`timezone\` sets another.`,
    whileOpen: (hours: number) =>
      `Here, this is forgotten ${count(hours, 'hour', 'hours')} after the page was closed: leave it open until then. On Discord it is kept.`,
    exported: 'The notes of the session, for you alone:',
    notes: (title: string) => `Reading together: ${title}`,
    openQuestions: 'Open questions',
    settledQuestions: 'Settled questions',
    bookmarks: 'My bookmarks',
    partsRead: 'Read',
    discussed: 'Discussed',
    asked: 'Asked',
    unanswered: 'The article does not cover this.',
    answerGone: 'The article has changed and no longer has the words that answered this.',
    leftOut: (meetings: number) =>
      `${count(meetings, 'earlier meeting is', 'earlier meetings are')} left out: with all, the file would be too large for Discord.`,
    quoted: 'Quoted',
    outcome: {
      joined: (number: number) => `You take part now. Taking part: ${number}.`,
      'already-joined': (number: number) => `You take part already. Taking part: ${number}.`,
      left: 'You no longer take part.',
      'not-joined': 'You do not take part. Press Join first.',
      full: 'A thousand people take part: there is no room for more.',
      named: 'The notes will show your name. Press again to take that back.',
      unnamed: 'The notes will not show your name.',
      starting: 'It is beginning.',
      'already-next': 'The group is further on already.',
      'all-read': 'Everything is read. `/study end` posts the recap.',
      'no-more-prompts': 'I have no more prompts for this part.',
      noted: 'Noted.',
      posted: (thread: string) => `Here: ${thread}`,
      ended: 'The meeting is over; the recap is posted.',
    },
    vote: {
      counted: 'Your vote counts.',
      already: 'You voted for this already.',
      missing: 'This question is gone.',
    },
    settle: {
      which: 'Which open question does this quote settle?',
      label: 'Which passage settles it?',
      placeholder: '2.3 for section 2, paragraph 3, or words of the passage',
      unclear: (words: string) =>
        `“${words}” may be several passages, or none. Give its number, such as 2.3, or more of its words.`,
      settled: 'The question is settled.',
      already: 'This question was settled before.',
      missing: 'This question is gone.',
    },
    drop: {
      which: 'Which question shall go, for everybody and for good?',
      noneYours: 'None of these is yours. Whoever added a question, or a moderator, can remove it.',
      notYours: 'Only the person who added this question, or a moderator, can remove it.',
      done: 'The question is removed.',
      gone: 'This question is gone already.',
    },
    button: {
      join: 'Join',
      leave: 'Leave',
      name: 'Show my name',
      start: 'Start',
      next: 'Next part',
      prompt: 'Another prompt',
      agenda: 'Agenda',
      add: 'Add a question',
      vote: (number: number) => `▲ ${number}`,
      settle: (number: number) => `Settle ${number}`,
      drop: 'Remove a question',
      dropOne: (number: number) => `Remove ${number}`,
    },
  },
  quiz: {
    card: (number: number, total: number) => `Card ${number} of ${total}`,
    until: (time: string) => `solution ${time}`,
    asks: { cloze: 'What is left out?', section: 'Which section says this?' },
    cardGone: 'The article has changed: it has the words of this card no more.',
    solution: (option: string) => `It is **${option}**`,
    rightOf: (right: number, given: number) =>
      given === 0 ? 'Nobody answered.' : `${right} of ${given} had it.`,
    judged: {
      right: 'Right!',
      close: 'Right, but for a slip of the hand.',
      wrong: 'Not quite.',
    },
    given: (answer: string) => `You said: ${answer}`,
    counted: (option: string) => `Noted: ${option}. The solution comes with the end of the time.`,
    notCounted: 'It counts for no score, since you asked that nothing be kept about you.',
    alreadyAnswered: 'You have answered this card already; the first answer counts.',
    tooLate: 'This card is closed. The next one is yours.',
    alreadyNext: 'The quiz is further on already.',
    goesOn: 'The quiz goes on.',
    gone: 'I do not know this quiz any more. `/quiz start` begins a new one.',
    notYours:
      'Only the one who began the quiz, or a moderator, can do this. The cards go on by themselves.',
    started: (seconds: number) =>
      `The quiz is on. Each card is open for ${count(seconds, 'second', 'seconds')}; everybody may answer once.`,
    fewer: (number: number) => `There are no more than ${count(number, 'card', 'cards')} in this.`,
    noCards: 'This text gives me no cards that I could ask in good faith.',
    noCardsInSections:
      'These sections give me no cards that I could ask in good faith. Name more of them, or none.',
    which: (titles: readonly string[]) =>
      `Which article? Choose a section in \`sections\`, or write a title there: ${titles.join(', ')}.`,
    onlyAlone: 'Together works in a server that I am in. Here, play with `mode: alone`.',
    occupied: 'A quiz is on in this channel already. One at a time: end it first, or wait.',
    lackingFirst: (missing: string, channel: string) =>
      `I lack ${missing} in ${channel}. Allow it in the channel’s permissions, then run this again.`,
    lacking: (missing: string, channel: string) =>
      `The quiz has stopped: I lack ${missing} in ${channel}. Allow it in the channel’s permissions, then run \`/quiz start\` to go on.`,
    unreachable: (channel: string) =>
      `The quiz has stopped: I could not post in ${channel}. Run \`/quiz start\` to go on.`,
    hindrance: {
      'missing-permission':
        'The quiz in this channel has stopped: I lack a permission to post. Once it is there, go on.',
      failed: 'The quiz in this channel has stopped: Discord did not answer. Go on when you like.',
    },
    over: {
      played: '**The quiz is over.**',
      ended: '**The quiz was ended.**',
      lapsed: '**The quiz is over:** nobody answered any more, or I was not running.',
      'channel-deleted': '**The quiz is over:** its channel is gone.',
      'article-removed': '**The quiz is over:** its article was removed or has changed.',
    },
    standing: '**So far:**',
    score: (right: number, cards: number, seconds: number) =>
      `${right} of ${cards}${right > 0 ? ` in ${seconds.toFixed(1)} s` : ''}`,
    nobodyPlayed: 'No score: nobody answered, or nobody whose answers I may keep.',
    noScores: 'No quiz was played in this channel yet. `/quiz start` begins one.',
    ofSession: (number: number) => `All ${count(number, 'quiz', 'quizzes')} of this study session:`,
    result: (right: number, answered: number) => `**${right} of ${answered} right.**`,
    comesBack: (time: string) => `This card comes back ${time}.`,
    nextDue: (time: string) => `The next card is due ${time}: \`/quiz review\` asks it.`,
    due: (number: number) => `${count(number, 'card is', 'cards are')} due.`,
    nothingDue: (time: string) => `No card is due. The next one comes ${time}.`,
    noReviews: 'You have no cards to review yet. Play `/quiz start` with `mode: alone` first.',
    soloGone: 'This quiz is over, or you have begun another. `/quiz start` begins a new one.',
    typed: {
      title: 'Type the answer',
      label: 'What is left out?',
      placeholder: 'Case, accents and small slips do not count.',
    },
    button: {
      skip: 'Show the solution',
      next: 'Next card',
      result: 'To the result',
      end: 'End the quiz',
      resume: 'Go on',
      type: 'Type it',
    },
  },
  refused: {
    serverOnly: 'This works in a server that I am in.',
    attach: (channel: string) =>
      `I cannot attach the file in ${channel}: I lack Attach Files there. Allow it in the channel’s permissions, then run this again.`,
    manage: 'This is for people who may manage the server (the permission Manage Server).',
    stale: 'This button is from an earlier time: the article has changed since. Please ask again.',
    choose: 'Only the person who asked can choose here. Ask me yourself, and you get your own.',
    delete: 'Only the person who asked, or a moderator, can delete this.',
    own: 'Only the person it was made for can use this button.',
    forgotten: 'I no longer know the question. Please ask me again.',
    unknownCommand: 'I do not know this command any more. Discord will soon stop offering it.',
  },
  refusal: {
    'too-large': () =>
      `This is larger than I can take: ${MEGABYTES} MB, or ${count(sourceLimits.characters, 'character', 'characters')} of text. Add a part of it.`,
    'unknown-format': () =>
      'I cannot read this format. I read Markdown, text, HTML, PDF, Word (.docx) and EPUB.',
    unreadable: () =>
      'This file is damaged, or not what its name says. Save it anew and try again.',
    locked: () => 'This file is locked. Take its password or protection off first.',
    encoding: () => 'I cannot decode its text. Save it with the encoding UTF-8 and try again.',
    'no-text': () => 'There is no text in it. Scanned pages need text recognition (OCR) first.',
    'too-costly': () => 'This takes me too long to read. Add a part of it, or its text alone.',
    'bad-address': () =>
      'I can read pages of the public web alone. Start the address with https://, or attach a file.',
    unreachable: () => 'I cannot get it just now. Check the address, or attach the file (anew).',
    'bad-article': (detail: string) => `I cannot use it as it is: ${detail}`,
  } satisfies Readonly<Record<RefusalReason, (detail: string) => string>>,
  slow: {
    person: (seconds: number) =>
      `That was a lot at once. I go on in ${count(seconds, 'second', 'seconds')}.`,
    channel: (seconds: number) =>
      `There is a lot going on in this channel. I go on in ${count(seconds, 'second', 'seconds')}.`,
  },
  error: 'Something went wrong on my side, and it was noted. Please try again.',
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask a question; the article answers in its own words',
      example: 'what is the article about?',
    },
    search: {
      name: 'search',
      description: 'Find passages by words',
      example: 'networks',
    },
    outline: {
      name: 'outline',
      description: 'Show the sections of an article',
      example: '',
    },
    section: {
      name: 'section',
      description: 'Read a whole section',
      example: '2',
    },
    quote: {
      name: 'quote',
      description: 'Quote a passage by its number or its words, or hand it to somebody',
      example: '2.3',
    },
    verify: {
      name: 'verify',
      description: 'Check whether the article really says something',
      example: 'innovation is local',
    },
    compare: {
      name: 'compare',
      description: 'Put one question to every article',
      example: 'what is innovation?',
    },
    cite: {
      name: 'cite',
      description: 'Cite the article in APA, MLA, Chicago or BibTeX',
      example: 'APA',
    },
    article: {
      name: 'article',
      description: 'List the articles, learn about one, or choose the one asked about here',
      example: 'list',
    },
    settings: {
      name: 'settings',
      description: 'Set when and how I answer in this server',
      example: 'show',
    },
    study: {
      name: 'study',
      description: 'Read an article together, part by part, with something to discuss',
      example: 'start',
    },
    quiz: {
      name: 'quiz',
      description: 'Cards cut from the text: a round in the channel, or alone with reviews',
      example: 'start',
    },
    bookmark: {
      name: 'bookmark',
      description: 'List, remove or export what you have bookmarked',
      example: 'list',
    },
    privacy: {
      name: 'privacy',
      description: 'See what is kept about you, delete it, or have nothing kept',
      example: 'show',
    },
    help: {
      name: 'help',
      description: 'Learn what Footnote can do',
      example: '',
    },
    about: {
      name: 'about',
      description: 'Learn what Footnote is, and which articles it knows',
      example: '',
    },
  },
  subcommands: {
    'study start': { name: 'start', description: 'Open a study session, now or for later' },
    'study status': { name: 'status', description: 'Show where the session stands' },
    'study next': { name: 'next', description: 'Post the next part and something to discuss' },
    'study prompt': { name: 'prompt', description: 'Post one more thing to discuss' },
    'study agenda': { name: 'agenda', description: 'Show the plan and the open questions' },
    'study export': { name: 'export', description: 'Get the notes as Markdown and as a page' },
    'study end': { name: 'end', description: 'End the meeting and post the recap' },
    'quiz start': { name: 'start', description: 'Begin a quiz, together in the channel or alone' },
    'quiz review': { name: 'review', description: 'Review the cards that are due for you' },
    'quiz scores': { name: 'scores', description: 'Show the scores of the last quiz here' },
    'bookmark list': { name: 'list', description: 'List your bookmarks' },
    'bookmark remove': { name: 'remove', description: 'Remove one of your bookmarks' },
    'bookmark export': { name: 'export', description: 'Get your bookmarks as a Markdown file' },
    'privacy show': { name: 'show', description: 'Show what is kept about you' },
    'privacy delete': { name: 'delete', description: 'Delete all that is kept about you' },
    'privacy opt-out': {
      name: 'opt-out',
      description: 'Have nothing kept about you; run again to opt in',
    },
    'settings show': { name: 'show', description: 'Show what is set in this server' },
    'settings channel': {
      name: 'channel',
      description: 'Set when I answer in a channel, how, and from which article',
    },
    'settings language': { name: 'language', description: 'Set the language of my replies here' },
    'article list': { name: 'list', description: 'List the articles' },
    'article info': {
      name: 'info',
      description: 'Tell who wrote an article, when, how long it is',
    },
    'article use': {
      name: 'use',
      description: 'Set the article that is asked about here (for those who manage the server)',
    },
    'article post': {
      name: 'post',
      description: 'Post an article in a thread, a message a paragraph (for those who manage)',
    },
    'article limit': {
      name: 'limit',
      description: 'Limit an article to a role, or hide it (for those who manage the server)',
    },
    'article add': {
      name: 'add',
      description: 'Add a file or a web page for this server (for those who manage the server)',
    },
    'article remove': {
      name: 'remove',
      description: 'Remove an article that was added here (for those who manage the server)',
    },
  },
  choices: {
    off: 'never answer messages',
    mention: 'answer when mentioned',
    'every-question': 'answer every question',
    inline: 'reply in the channel',
    thread: 'reply in a thread',
    server: 'in the whole server',
    'this channel': 'in this channel',
    everyone: 'everyone sees it',
    role: 'only people with the role',
    nobody: 'nobody sees it here',
    unset: 'back to how it was at first',
    week: 'every week',
    together: 'together, in this channel',
    alone: 'alone, in private',
    apa: 'APA',
    mla: 'MLA',
    chicago: 'Chicago',
    bibtex: 'BibTeX',
  },
  options: {
    question: { name: 'question', description: 'Your question, in your own words' },
    words: { name: 'words', description: 'The words to look for' },
    name: { name: 'name', description: 'The section: its number, or words of its title' },
    article: { name: 'article', description: 'The article; all of them when left out' },
    sections: { name: 'sections', description: 'Only these sections: 2, 4-6; all when left out' },
    quizSections: {
      name: 'sections',
      description: 'Cards of these sections alone: 2, 4-6; of all when left out',
    },
    mode: { name: 'mode', description: 'Together in this channel, or alone in private' },
    count: { name: 'count', description: 'How many cards, 1 to 20; 5 when left out' },
    when: { name: 'when', description: '20:00, tomorrow 18:30, in 2 hours; now when left out' },
    every: { name: 'every', description: 'Meet again and again' },
    timezone: { name: 'timezone', description: 'Whose clocks “when” goes by' },
    series: { name: 'series', description: 'End the weekly session for good' },
    section: { name: 'section', description: 'Only in this section' },
    reference: {
      name: 'reference',
      description: '2 for a section, 2.3 for its third paragraph, or words of the passage',
    },
    to: { name: 'to', description: 'Hand the quote to somebody, who is pinged' },
    style: { name: 'style', description: 'The style of citing' },
    quote: { name: 'quote', description: 'The words that the article is said to say' },
    homeArticle: {
      name: 'article',
      description: 'The article asked about there; a dash (-) for none of its own',
    },
    bookmark: { name: 'bookmark', description: 'The bookmark: words of it' },
    hide: { name: 'hide', description: 'Show the reply to nobody but you' },
    postChannel: { name: 'channel', description: 'The text channel or forum to post it in' },
    channel: { name: 'channel', description: 'The channel; this one when left out' },
    answers: { name: 'answers', description: 'Which messages I answer there' },
    replies: { name: 'replies', description: 'Where my answers to messages go' },
    language: { name: 'language', description: 'The language' },
    where: { name: 'where', description: 'Where it holds; in the whole server when left out' },
    file: {
      name: 'file',
      description: `Markdown, text, HTML, PDF, Word (.docx) or EPUB, up to ${MEGABYTES} MB`,
    },
    address: { name: 'address', description: 'The address of a page, with https://' },
    title: { name: 'title', description: 'Its title; the one that it has when left out' },
    who: { name: 'who', description: 'Who may see the article here' },
    role: { name: 'role', description: 'The role that may see it; run again to add another' },
  },
};
