import type { Article } from '../../article/article.js';
import { type Span, slice } from '../../article/span.js';
import type { Enumeration } from './enumeration.js';
import type { ProseRun } from './prose-blocks.js';
import { sentenceList } from './sentence-list.js';
import { termsOf } from './terms-of.js';

/** Finds "One reason is …. Another is …. A third is …", each with a sentence or two between. */
export function findOthers(article: Article, runs: readonly ProseRun[]): readonly Enumeration[] {
  return runs.flatMap((run) => {
    const sentences = run.flatMap((block) => block.sentences);
    return sentences.flatMap((first, at): readonly Enumeration[] => {
      const thing = ONE.exec(slice(article.text, first));
      if (!thing) return [];
      const items = [first];
      let last = at;
      for (let next = at + 1; next < sentences.length && next - last <= REACH; next++) {
        const sentence = sentences[next];
        if (!sentence || !continues(article, sentence, thing.groups?.noun)) continue;
        items.push(sentence);
        last = next;
      }
      if (items.length < 2) return [];
      const start = first.start + (thing.indices?.groups?.noun?.[0] ?? 0);
      const noun = thing.groups?.noun ?? '';
      const things = termsOf(article, noun ? [{ start, end: start + noun.length }] : []);
      const section = run[0]?.paragraph.section ?? 0;
      // "One answer is …" answers what the paragraph before it says.
      const own = run.findIndex(({ paragraph }) => paragraph.span.end > first.start);
      const further = run.slice(Math.max(0, own - 1), own).map(({ paragraph }) => paragraph.span);
      const before = sentences[at - 1];
      return [sentenceList(article, { section, items, before, things, further })];
    });
  });
}

/** How many sentences on the next thing may be. */
const REACH = 3;

const VERB =
  '(?:is|was|are|were|lies|lay|would be|will be|has|had|comes|came|concerns|concerned|says|said|holds|held|goes|involves|relates|involved|might be|may be|can be|could be)';
const ONE = new RegExp(
  `^(?:the )?(?:first and )?one (?:of (?:these|them|those) |(?:(?:obvious|possible|common|major|main|big|key|important) )?(?<noun>[\\p{L}-]+)(?: [^,.;:]{1,40}?)? )?${VERB}\\b`,
  'diu',
);
const OTHER = new RegExp(
  `^(?:and |but |yet |then )?(?:yet |still )?(?:another|the other|the others|others|a (?:second|third|fourth|fifth|sixth|final|last)|the (?:second|third|fourth|fifth|sixth|final|last))(?: (?:(?:obvious|possible|common|major|main|big|key|important) )?(?<noun>[\\p{L}-]+)(?: [^,.;:]{1,40}?)?)? ${VERB}\\b`,
  'iu',
);

/** Whether a sentence tells the next of the things, which it calls the same or does not call. */
function continues({ text }: Article, sentence: Span, noun: string | undefined): boolean {
  const match = OTHER.exec(slice(text, sentence));
  if (!match) return false;
  const own = match.groups?.noun?.toLowerCase();
  return own === undefined || noun === undefined || own === noun.toLowerCase();
}
