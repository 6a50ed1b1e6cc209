/**
 * Brings stems together that the stemmers leave apart: forms of one word that differ by more than
 * the endings they know. Applied to every stem of the language, so that a form stays equal to
 * itself.
 */
export const evenStems: Readonly<Record<string, (stem: string) => string>> = {
  // "vendu" is of "vendre", "battu" of "battre".
  fr: (stem) => stem.replace(/(nd|rd|tt)u$/, '$1'),
  // "duurt" and "duren", "brug" and "bruggen": the spelling keeps a vowel long or short.
  nl: (stem) =>
    stem
      .replace(/(aa|ee|oo|uu|ij|oe|ie|ui|eu)([bdfgklmnprsvz])t$/, '$1$2')
      .replace(/(aa|ee|oo|uu)(?=[^aeiou]?$)/, (long) => long.slice(1))
      .replace(/([bdfgklmnprst])\1$/, '$1'),
  // The definite singular of most words in -a: "bryggan" beside "bryggor".
  sv: (stem) => (stem.length > 5 ? stem.replace(/an$/, '') : stem),
  // A vowel that other cases lack: "паводок" beside "паводки".
  ru: (stem) => (stem.length > 4 ? stem.replace(/([^аеиоуыэюя])[оеё]([кц])$/u, '$1$2') : stem),
};
