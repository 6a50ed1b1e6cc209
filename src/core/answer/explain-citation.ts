import { type Span, slice } from '../article/span.js';
import type { Citation } from './citation.js';

/** What in a sentence answers a bare "why?", "how?", "who?" or "when?". */
const CUES: Readonly<Record<'why' | 'how' | 'who' | 'when', RegExp>> = {
  why: /\b(?:because|since|due to|owing to|so that|so as to|in order to|therefore|thus|thereby|hence|as a result|consequently|in turn|reasons?|too \p{L}+ to|otherwise|, which \p{L}+s|allows?|enabl\w+|ensur\w+|leads? to|which means|(?:this|that|it|they|these) (?:will|would|can|could|may|helps?|makes?|drives?|reduces?|keeps?|prevents?))\b|(?<!\p{L})(?:weil|denn|damit|deshalb|porque|ya que|perché|poiché|parce que|puisque|omdat|eftersom|fordi|потому что|так как)(?!\p{L})|因为|由于|因此|从而|以便|为了|所以|使得|这样|有助于/iu,
  how: /\b(?:by \p{L}+ing|through|via|by means of|using|with the help of)\b|通过|利用|借助/iu,
  who: /\b(?:according to|said|says|wrote|writes|argued?s?|claimed?s?|stated?s?|explain(?:s|ed)?|professor|Dr\.?|Mr\.?|Ms\.?|emphasi[sz]ed|noted|told)\b|(?<!\p{L})(?:sagt|sagte|zufolge|dice|dijo|según|disse|secondo|selon|zegt|zei|säger|sade|sier|сказала?)(?!\p{L})|认为|表示|指出|说|教授/iu,
  when: /\b(?:1[0-9]{3}|20[0-9]{2}|century|january|february|march|april|june|july|august|september|october|november|december|years?|decades?)\b|年|世纪/iu,
};

/**
 * Finds the sentence that gives the reason, the means, the speaker or the time of a quoted one:
 * it follows in the passage, is the quoted one itself, or stands before it.
 */
export function explainCitation(
  { article, passage, span }: Citation,
  asked: 'why' | 'how' | 'who' | 'when',
): Span | undefined {
  const cue = CUES[asked];
  const at = passage.sentences.findIndex(
    ({ start, end }) => start <= span.start && span.start < end,
  );
  const after = passage.sentences.slice(at + 1);
  const before = passage.sentences.slice(0, Math.max(0, at)).reverse();
  const own = passage.sentences[at];
  if (asked === 'who' && own && SPOKEN_BY_PRONOUN.test(slice(article.text, own))) {
    const named = before.find((sentence) => SOMEBODY.test(slice(article.text, sentence)));
    return named ?? own;
  }
  if (own && asked === 'why' && AFTER_COLON.test(slice(article.text, own))) return own;
  if (asked === 'who' && own && INTRODUCED.test(slice(article.text, own))) return own;
  const order = asked === 'why' ? [...after, own, ...before] : [own, ...after, ...before];
  return order.find((sentence) => sentence && cue.test(slice(article.text, sentence)));
}

/** "…," she says: who that is stands before it. */
const SPOKEN_BY_PRONOUN =
  /(?<!\p{L})(?:(?:he|she|they) (?:\p{L}+ )?(?:says?|said|adds?|added|explains?|explained|writes|wrote|recalls?|recalled|argues?|argued|thinks?|told|used to (?:say|tell|write))|(?:says?|said|adds?|added|asks?|asked) (?:he|she|they))(?!\p{L})/iu;
/** Somebody's words behind the name: "Ibáñez les da la razón: «La música …»". */
const INTRODUCED = /\p{Lu}\p{L}+.*: ?[“"«„]\p{L}/u;
/** A full name, or "my grandmother". */
const SOMEBODY =
  /(?<!\p{L})(?:\p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’-]+|(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er) (?:\p{L}+ )?\p{L}+(?:er|or|ist|an)(?!\p{L}))/u;
/** What stands behind a colon gives a reason, unless it is somebody's words or a list. */
const AFTER_COLON =
  /\p{L}: (?:the|its?|their|they|this|that|a|an|he|she|his|her|nobody|no) \p{L}+/u;
