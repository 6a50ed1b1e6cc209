import { Hono } from 'hono';
import type { Library } from '../../core/answer/library.js';
import { publicLibrary } from '../../core/answer/public-library.js';
import type { Persona, Playground } from '../../core/ports/playground.js';
import type { Assets } from '../assets.js';
import { exampleQuestions } from '../example-questions.js';
import { type PageConversation, playgroundPage } from '../pages/playground-page.js';
import type { SessionList } from '../session-list.js';
import { type ChatLocale, chatLocale } from '../view/texts.js';

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
    const conversation = question ? await converse(question, { ...options, locale, persona }) : {};
    const open = publicLibrary(library);
    c.header('Cache-Control', 'no-store');
    return c.html(
      playgroundPage({
        articles: open.articles,
        assets,
        examples: conversation.conversation ? [] : examplesOf(open, locale),
        locale,
        persona,
        ...conversation,
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

async function converse(
  content: string,
  { playground, sessions, locale, persona }: Asker,
): Promise<{ readonly conversation?: PageConversation }> {
  const session = sessions.open();
  const outcome = await playground.act(session, { kind: 'message', content, persona, locale });
  if (outcome.kind !== 'messages') return {};
  return {
    conversation: {
      session,
      messages: outcome.messages,
    },
  };
}
