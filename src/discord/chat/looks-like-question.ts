/** Words that open a question, in the languages that people ask in. */
const OPENERS =
  /^(?:(?:so|and|but|hey|ok|okay|well|um|hmm|also)[,\s]+)*(?:what|what’s|what's|whats|who|whom|whose|when|where|which|why|how|is|are|was|were|does|do|did|can|could|should|would|will|has|have|had)\s+\S+\s+\S+/iu;
const GERMAN_OR_ROMANCE =
  /^(?:was|wer|wann|wo|warum|wie|welche[rsn]?|que|qui|quand|où|pourquoi|comment|quel(?:le)?s?|qué|quién|cuándo|dónde|cómo|cuál)\s+\S+\s+\S+/iu;
const CHINESE = /(?:什么|谁|哪|怎么|怎样|如何|为什么|为何|多少|几个|是否|能否|吗|呢)/u;
/** Questions to the people around, not to a text. */
const TO_PEOPLE =
  /\b(?:you|your|yours|u|anyone|anybody|someone|everyone|guys|we|us|i|my|me|tonight|tomorrow|today)\b/iu;
const TO_PEOPLE_CHINESE = /(?:你|您|大家|有人|我们|咱们|今晚|明天|今天)/u;

/**
 * Whether a line of chat asks something that a text could answer: it ends or opens as a
 * question does, and is not put to the people around.
 */
export function looksLikeQuestion(line: string): boolean {
  const words = line.trim();
  if (words.length < 6 || words.length > 500) return false;
  if (TO_PEOPLE.test(words) || TO_PEOPLE_CHINESE.test(words)) return false;
  if (CHINESE.test(words)) return true;
  if (/[?？]\s*$/u.test(words)) return words.split(/\s+/u).length >= 3;
  return OPENERS.test(words) || GERMAN_OR_ROMANCE.test(words);
}
