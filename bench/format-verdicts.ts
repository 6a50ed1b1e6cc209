import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const verdict = {
  number: z.number(),
  article: z.string(),
  /** The beginning of the sentence, or what stands around the blank. */
  excerpt: z.string(),
  holds: z.boolean(),
  reason: z.string().optional(),
};

const verdicts = z.object({
  seed: z.number(),
  read: z.string(),
  /** Seeds drawn before the last change of the rules, with how many cards and prompts held. */
  earlier: z.array(z.object({ seed: z.number(), cards: z.number(), prompts: z.number() })),
  prompts: z.array(z.object({ ...verdict, kind: z.string() })),
  cards: z.array(z.object({ ...verdict, options: z.array(z.string()) })),
});

/** Lays out what a reader found of a sample of `npm run sample:study`, failures included. */
export async function formatVerdicts(): Promise<string> {
  const file = path.join('bench', 'study-verdicts.json');
  const { seed, read, earlier, prompts, cards } = verdicts.parse(
    JSON.parse(await readFile(file, 'utf8')),
  );
  const before = earlier.map(
    (one) => `seed ${one.seed} (${one.cards} of 60 cards, ${one.prompts} of 40 prompts held)`,
  );
  return `### Cards and prompts, read one by one

Made by \`npm run sample:study -- ${seed}\` from ten articles of half A; the seed was drawn after the
last change of the rules. Read on ${read}. ${shareOf('cards', cards)}. ${shareOf('prompts', prompts)}.
Drawn before, each mended by the change that followed: ${before.join(', ')}.

${cards.map((one) => line(`C${one.number}`, one, one.options.join(' / '))).join('\n')}

${prompts.map((one) => line(`P${one.number}`, one, one.kind)).join('\n')}`;
}

interface Verdict {
  readonly article: string;
  readonly excerpt: string;
  readonly holds: boolean;
  readonly reason?: string | undefined;
}

function shareOf(what: string, all: readonly Verdict[]): string {
  const holding = all.filter(({ holds }) => holds).length;
  const share = ((100 * holding) / all.length).toFixed(1);
  return `Of ${all.length} ${what} ${holding} hold (${share} %)`;
}

function line(name: string, { article, excerpt, holds, reason }: Verdict, what: string): string {
  const verdict = holds ? 'holds' : `**does not hold**: ${reason ?? 'no reason given'}`;
  return `- ${name}, ${article}: “${excerpt.replaceAll('_', '\\_')}” [${what}] ${verdict}`;
}
