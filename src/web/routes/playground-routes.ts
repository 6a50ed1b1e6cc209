import { Hono } from 'hono';
import type { Library } from '../../core/answer/library.js';
import { publicLibrary } from '../../core/answer/public-library.js';
import type { Persona, Playground } from '../../core/ports/playground.js';
import type { Assets } from '../assets.js';
import { exampleQuestions } from '../example-questions.js';
import { type PlaygroundPageOptions, playgroundPage } from '../pages/playground-page.js';
import type { SessionList } from '../session-list.js';
import { listCommands } from '../view/command-list.js';
import { readCommandLine } from '../view/read-command-line.js';
import { nameServer } from '../view/server-names.js';
import { type ChatLocale, chatLocale, chatTexts } from '../view/texts.js';

/** What the playground's page is made of. */
export interface PlaygroundRouteOptions {
  readonly library: Library;
  readonly playground: Playground;
  readonly sessions: SessionList;
  readonly assets: Assets;
}

/** As long as the box for it allows. */
const maxQuestion = 4000;

/** Serves the playground, and what it says to a question in the address. */
export function playgroundRoutes(options: PlaygroundRouteOptions): Hono {
  const { library, assets } = options;
  const routes = new Hono();
  const examplesOf = rememberExamples();
  routes.get('/', async (c) => {
    const locale = chatLocale(c.req.query('lang') ?? c.req.header('Accept-Language'));
    const persona = c.req.query('persona') === 'moderator' ? 'moderator' : 'member';
    const question = c.req.query('ask')?.trim().slice(0, maxQuestion);
    const shown = question ? await converse(question, { ...options, locale, persona }) : {};
    const open = publicLibrary(library);
    c.header('Cache-Control', 'no-store');
    return c.html(
      playgroundPage({
        articles: open.articles,
        assets,
        examples: shown.conversation ? [] : examplesOf(open, locale),
        locale,
        persona,
        ...shown,
      }),
    );
  });
  return routes;
}

/** Finds the examples of a language anew when other articles are there. */
function rememberExamples() {
  const known = new Map<
    ChatLocale,
    { readonly of: string; readonly examples: readonly string[] }
  >();
  return (library: Library, locale: ChatLocale): readonly string[] => {
    const of = library.articles.map(({ slug }) => slug).join('\n');
    const found = known.get(locale);
    if (found?.of === of) return found.examples;
    const examples = exampleQuestions(library, { locale });
    known.set(locale, { of, examples });
    return examples;
  };
}

interface Asker extends PlaygroundRouteOptions {
  readonly locale: ChatLocale;
  readonly persona: Persona;
}

/** What the page shows of what was asked. */
type Conversing = Pick<PlaygroundPageOptions, 'conversation' | 'mistake'>;

async function converse(content: string, asker: Asker): Promise<Conversing> {
  const { playground, sessions, locale, persona } = asker;
  const session = sessions.open();
  const action = content.startsWith('/')
    ? readCommand(content, session, asker)
    : ({ kind: 'message', content, persona, locale } as const);
  if (action.kind === 'problem') return { mistake: { typed: content, message: action.message } };
  const outcome = await playground.act(session, action);
  if (outcome.kind !== 'messages') return {};
  const { messages } = outcome;
  const command = action.kind === 'command' ? { line: content, author: persona } : undefined;
  return { conversation: { session, messages, ...(command ? { command } : {}) } };
}

/** Without script, a command is a line of text. */
function readCommand(line: string, session: string, { playground, locale, persona }: Asker) {
  const texts = chatTexts(locale);
  const names = nameServer(playground.server(session), [], { locale, texts });
  const entries = listCommands(playground.commands, locale);
  const reading = readCommandLine(line, { entries, locale, texts, names });
  if (reading.kind === 'problem') return reading;
  const { name, subcommand } = reading.entry;
  const command = { kind: 'command', name, options: reading.options, persona, locale } as const;
  return { ...command, ...(subcommand ? { subcommand } : {}) };
}
