/**
 * Turns British spellings into American ones, so that both meet in one term. Only the
 * endings and stems listed here change; a word is lower case and without accents.
 */
export function unifySpelling(word: string): string {
  const whole = wholeWords.get(word);
  if (whole !== undefined) {
    return whole;
  }
  if (word.length < 4) {
    return word;
  }
  let spelling = word;
  for (const [pattern, replacement] of patterns) {
    spelling = spelling.replace(pattern, replacement);
  }
  return spelling;
}

const wholeWords: ReadonlyMap<string, string> = new Map([
  ['grey', 'gray'],
  ['greys', 'grays'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['practise', 'practice'],
  ['practised', 'practiced'],
  ['practising', 'practicing'],
  ['storey', 'story'],
  ['storeys', 'stories'],
  ['ageing', 'aging'],
  ['kerb', 'curb'],
  ['tonne', 'ton'],
  ['tonnes', 'tons'],
  ['aeroplane', 'airplane'],
  ['aeroplanes', 'airplanes'],
  ['sulphur', 'sulfur'],
  ['cosy', 'cozy'],
  ['doughnut', 'donut'],
  ['pyjamas', 'pajamas'],
  ['yoghurt', 'yogurt'],
  ['mum', 'mom'],
  ['moustache', 'mustache'],
  ['draught', 'draft'],
  ['pct', 'percent'],
]);

const orStems =
  'arm|ard|behavi|cand|clam|col|demean|endeav|ferv|fav|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig';
const erStems =
  'calib|cent|fib|goit|lit|lust|maneuv|meag|kilomet|centimet|millimet|met|mit|och|sab|scept|somb|spect|theat';
const doubledStems =
  'cance|chisel|counse|enamel|equal|fue|grove|labe|leve|marve|mode|pane|quarre|riva|signa|sto|trave|tunne|wagge';

const patterns: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})is(e|ed|es|er|ers|ing|ation|ations|ational|able)$/, 'iz$1'],
  [/(?<=[a-z]{3})ys(e|ed|es|er|ers|ing)$/, 'yz$1'],
  [new RegExp(`^(dis|mis|multi|un|re)?(${orStems})our`), '$1$2or'],
  [new RegExp(`^(${erStems})re(s|d)?$`), '$1er$2'],
  [new RegExp(`^(${doubledStems})ll(ed|ing|er|ers|or|ors|ery)$`), '$1l$2'],
  [/^(def|off|pret|lic)enc(e|es|ed)$/, '$1ens$2'],
  [/^(cata|dia|ana|mono|epi|pro|homo)logue(s?)$/, '$1log$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^alumini?um$/, 'aluminum'],
  [/^artefact/, 'artifact'],
  [/^sceptic/, 'skeptic'],
  [/^manoeuv(re|r)/, 'maneuv$1'],
  [/^(an|pal|arch|encyclop|p|gyn|orthop|h)ae(sth|on|o|d|diatr|col|m|mat)/, '$1e$2'],
  [/^plough/, 'plow'],
  [/^mould/, 'mold'],
  [/^smoulder/, 'smolder'],
  [/^(acknowledg|judg)ement/, '$1ment'],
  [/^(fulf|enr|inst)il(s|ment)?$/, '$1ill$2'],
  [/^skilful/, 'skillful'],
  [/^jewell(er|ers|ery)$/, 'jewel$1'],
];
