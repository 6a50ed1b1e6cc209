/**
 * Gives the forms of a sentence that says what a term is, the surest first: "X is a …", "called
 * X", "Long Name (X)", "X, or …", and at last "X is …".
 *
 * @param topic - The term as asked, in the singular or the plural.
 */
export function definitionForms(topic: string): readonly RegExp[] {
  const term = termPattern(topic);
  const open = `^(?:an? |the |[“"‘])*${term}`;
  return [
    `${open}${ASIDE} (?:(?:is|are|was|were) (?:an? |any |one of |the (?:names?|terms?|process|practice|study|state|act|art|time|period|part|ability|use|idea|concept|set|way|amount|number|branch|science) )|means|refers? to|denotes?|(?:is|are|can be) defined as|stands? for)|${literally(topic)}[”"」』]?(?:是指|指的是|即|就是|是一[种个项类])`,
    `(?<!\\p{L})(?:called|termed|known(?: \\p{L}+)? as|named|dubbed|referred to as|define[sd]? as) (?:an? |the )?[“"‘]?${term}`,
    `(?<!\\p{L})${term}${ASIDE},? (?:means|refers? to|denotes?|(?:is|are) defined as|i\\.e\\.|that is,|(?:is|are|or|which (?:is|are|means)) (?:an? |the |any ))`,
    ...(isShortForm(topic) ? [`\\p{L}[”"’]? \\(${term}\\)`, `${term} \\(\\p{L}`] : []),
    `${open}[”"’]?(?::| –| —|,) (?:an? |the |any )`,
    `(?<!\\p{L})${term}[”"’]?(?::| –| —|,) (?:an? |any |the )`,
    `(?<!\\p{L})${term} \\((?:\\p{L}+ ){2,}`,
    `${open}${ASIDE} (?:(?:is|are|was|were) (?!${UNDONE})|describes?|consists? of|comprises?) ?`,
    `${literally(topic)}[”"」』]?，?是`,
  ].map((source) => new RegExp(source, 'iu'));
}

/** Gives the source of a pattern for a term, its last word in the singular or the plural. */
export function termPattern(topic: string): string {
  const words = topic.split(/[\s-]+/).filter((word) => word !== '');
  return words
    .slice(0, -1)
    .map(literally)
    .concat(eitherNumber(words.at(-1) ?? ''))
    .join(termGap);
}

/** What may part two words of a term. */
export const termGap = '[\\s-]+';

/** What may stand between a term and the verb: a mark, brackets, or words between commas. */
const ASIDE = '[”"’]?(?:\\s*\\([^)]{1,60}\\)|,[^,.]{1,60},)?';

/** What is said of a thing that is not said to be anything: what is done to it, or how it fares. */
const UNDONE =
  '(?:\\p{L}+ly |also |often |still |not |now |then |being |thus |therefore )*(?:(?!used|meant|made|formed|based|intended|designed|composed|characteri[sz]ed)\\p{L}+(?:ed|en|[oa]wn|ade|ught|elt|ent)(?: \\p{L}+ly)? (?:by|in|into|to|from|at|with|for|on|when|as|out|through|during|because|only)(?!\\p{L})|important|necessary|common|in |on |at |from |to |used in )';

/** A word in the singular and the plural. */
function eitherNumber(word: string): string {
  const [, stem = '', ending] =
    /^(.{2,}?)(ies|(?<=[xo]|ch|sh|ss|zz)es|(?<=[^su])s|(?<=[^aeiou])y)?$/iu.exec(word) ?? [];
  if (stem === '') return literally(word);
  const isY = /^(?:ies|y)$/i.test(ending ?? '');
  return `${literally(stem)}(?:${isY ? 'y|ies' : '|e?s'})(?!\\p{L})`;
}

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function isShortForm(topic: string): boolean {
  return (
    /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&.-]{2,8}s?$/u.test(topic) || /^\p{L}{2,5}$/u.test(topic)
  );
}
