/** What a name names, as far as the words beside and in it tell. */
export type NameKind = 'person' | 'school' | 'street' | 'water' | 'realm' | 'war' | 'law' | 'fort';

/** Makes the function that tells what the names of a text are; undefined where nothing tells. */
export function createNameKinds(text: string): (name: string) => NameKind | undefined {
  const people = new Set<string>();
  const others = new Set<string>();
  for (const { 0: name, index } of text.matchAll(namePattern)) {
    const before = text.slice(Math.max(0, index - 30), index);
    const after = text.slice(index + name.length, index + name.length + 30);
    const isPlace = /\b(?:in|at|near|into|across|the)\s$/iu.test(before);
    if (isPlace) others.add(name);
    else if (callings.test(before) || doings.test(after)) people.add(name);
  }
  return (name) => {
    const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
    const first = name.split(' ')[0]?.toLowerCase() ?? '';
    const kind = kindByWord.get(last) ?? (first === 'fort' ? 'fort' : undefined);
    return (
      kind ??
      (people.has(name) && !others.has(name) && !thingWords.test(name) ? 'person' : undefined)
    );
  };
}

/** Two or three capitalised words in a row, no part of a longer name. */
export const namePattern =
  /(?<![\p{L}\p{N}.'’&-]|\p{Lu}[\p{L}.]* |\p{Lu}\p{L}* (?:of|and|de|von|the|of the) )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}(?![\p{L}\p{N}&-]|['’]\p{L}| [\p{Lu}(\d]| (?:of|and|de|von|for) )/gu;

const callings =
  /\b(?:president|king|queen|emperor|governor|general|captain|colonel|minister|bishop|pope|poet|writer|author|philosopher|historian|scientist|physicist|chemist|mathematician|engineer|inventor|architect|astronaut|composer|musician|singer|actor|director|professor|economist|leader|successor|quarterback|coach|player|named|called|son|daughter|brother|sister|wife|husband)\s$/iu;

const doings =
  /^(?:,? (?:who|whose|wrote|said|argued|claimed|believed|became|was born|died|was elected|was appointed|invented|discovered|proposed|published|married|founded|led)\b| \((?:born|\d{4}[–-]\d{4}))/u;

/** Ends of names of bodies, works and peoples, which do things, too. */
const thingWords =
  /\b(?:The|New|North|South|East|West|United|National|Royal|House|Company|Corporation|Church|Court|Commission|Committee|Department|Agency|Team|Club|Army|Center|Centre|Government|Association|Society|Group|Program|States|Kingdom|[A-Z]\w+(?:ish|ese|ian|ans|ics|ism))\b/u;

const kindByWord: ReadonlyMap<string, NameKind> = new Map(
  (
    [
      ['school', 'university college school institute academy'],
      ['street', 'street road avenue bridge square'],
      ['water', 'river lake sea ocean bay'],
      ['realm', 'empire dynasty kingdom republic'],
      ['war', 'war rebellion revolution'],
      ['law', 'act treaty'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
