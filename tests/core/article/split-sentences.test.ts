import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/core/article/span.js';
import { splitSentences } from '../../../src/core/article/split-sentences.js';

/** Each row: what it shows, the language, and the sentences, which are joined by spaces. */
const rows: readonly (readonly [name: string, language: string, sentences: readonly string[]])[] = [
  ['plain sentences', 'en', ['Rain fell.', 'Nobody minded!', 'Did you?', 'I did.']],
  [
    '"e.g." and "i.e."',
    'en',
    ['Some fruit, e.g. Cox apples, keep well.', 'Others, i.e. Pears, do not.'],
  ],
  ['"et al."', 'en', ['This was shown by Brown et al. (2003) in Oxford.', 'Smith et al. agreed.']],
  ['"et al." before a capital', 'en', ['See Brown et al. Nature 4.']],
  ['titles before names', 'en', ['Dr. Who met Mrs. Hudson and Prof. Moriarty.', 'They talked.']],
  ['"U.S." inside a name', 'en', ['The U.S. Senate met.', 'It rose at noon.']],
  ['"U.S." at the end', 'en', ['He moved to the U.S.', 'The house was cold.']],
  ['"No." before a number', 'en', ['It was No. 5 on the list.', 'She said No.', 'Nobody laughed.']],
  ['"Fig." and "vol."', 'en', ['See Fig. 3 and Vol. II for more.', 'Then rest.']],
  ['"vs."', 'en', ['The case of Roe vs. Wade is known.', 'So is FCC v. Pacifica Foundation.']],
  ['months', 'en', ['He left on Jan. 5 and came back in Dec. 1901.', 'She stayed.']],
  ['initials', 'en', ['J. K. Rowling and J.R.R. Tolkien wrote it.', 'W. E. B. Du Bois read it.']],
  ['a middle initial', 'en', ['John F. Kennedy spoke.', 'Franklin D. Roosevelt did not.']],
  ['a capital that is a label', 'en', ['They fought in World War I.', 'Germany lost.']],
  ['a Roman numeral', 'en', ['It rode on a Saturn V.', 'It was heavy.']],
  ['decimals and versions', 'en', ['It cost 3.5 million in v2.0.1 alone.', 'Then 60% more.']],
  ['a sentence that starts with a number', 'en', ['Sales rose.', '71% of it was oil.']],
  ['ellipses within', 'en', ['He paused... and went on.', 'Well…', 'That was it.']],
  [
    'closing quotes',
    'en',
    ['“We won.”', 'They cheered.', 'He called it "the end."', 'It was not.'],
  ],
  ['single quotes', 'en', ["He said 'stop.'", 'Nobody did.']],
  [
    'a question inside a sentence',
    'en',
    ['“Why?” she asked.', '"Who?" Smith replied.', 'No answer.'],
  ],
  ['brackets', 'en', ['It grew.', '(It still does.)', 'We measured it.']],
  ['brackets in the middle', 'en', ['The plan (see Sec. 3) failed.', 'It was late.']],
  ['reference marks', 'en', ['Oxygen is a gas.[12]', 'It burns.[3][4]', 'So does hydrogen.']],
  ['a numbered line', 'en', ['01. Strengthening research on technologies']],
  ['a numbered line with an inner dot', 'en', ['2.1. Measures for networks']],
  ['a lettered line', 'en', ['a. First option']],
  ['a line with a Roman numeral', 'en', ['IV. Results']],
  ['names in small letters', 'en', ['He bought a phone.', 'iPhones are dear.']],
  [
    'an abbreviation that is a word, too',
    'en',
    ['It follows from the law of mass.', 'Accelerations do not.'],
  ],
  [
    '"etc." at the end',
    'en',
    ['They sold tea, coffee, etc.', 'Trade grew.', 'Salt, etc., was taxed.'],
  ],
  [
    '"Inc." and "Jr."',
    'en',
    ['Acme Inc. Holdings fell.', 'Martin Luther King Jr. Day is in January.'],
  ],
  ['"a.m."', 'en', ['We met at 9 a.m. on Monday.', 'We left at 5 p.m.', 'The bus was full.']],
  ['a web address', 'en', ['Visit example.com/a.b today.', 'It is free.']],
  ['Chinese', 'zh', ['今天下雨。', '你来吗？', '来！', '好的。']],
  ['Chinese quotes', 'zh', ['他说：“今天下雨。”', '大家笑了。']],
  ['a Chinese quote in a sentence', 'zh', ['“你来吗？”他问道。', '没人回答。']],
  ['decimals in Chinese', 'zh', ['增长了3.5%。', '2024年更快。']],
  ['Japanese', 'ja', ['「雨だ。」と彼は言った。', '誰も動かなかった。']],
  [
    'German ordinals and abbreviations',
    'de',
    ['Im 19. Jahrhundert wuchs z. B. Berlin.', 'Am 3. Mai kam Dr. Braun.', 'Er blieb.'],
  ],
  ['German "usw."', 'de', ['Er kaufte Brot usw.', 'Dann ging er.', 'Das kostet ca. 5 Euro.']],
  ['French', 'fr', ['M. Dupont habite ici.', 'Voir p. 12 du livre.', 'C’est tout.']],
  ['French quotes', 'fr', ['« Il pleut. »', 'Personne ne bouge.']],
  ['Spanish', 'es', ['El Sr. García llegó.', '¿Quién era?', '¡Nadie!', 'La Dra. Ruiz salió.']],
  ['Italian', 'it', ['Il sig. Rossi è qui.', 'Vedi pag. 3 del libro.', 'È tardi.']],
  ['Portuguese', 'pt', ['O Sr. Silva chegou.', 'A Dra. Lima saiu.', 'Era tarde.']],
  ['Dutch', 'nl', ['Dhr. Jansen kwam, bijv. Maandag.', 'Hij bleef.']],
  ['Swedish', 'sv', ['Han läste t.ex. Strindberg.', 'Det var kl. 5 nu.', 'Hon gick.']],
  ['Norwegian', 'no', ['Han kom 17. mai til Oslo.', 'De bodde i Nr. 4 der.', 'Hun gikk.']],
  [
    'Russian',
    'ru',
    ['Он родился в 1799 г. в Москве.', 'А. С. Пушкин писал стихи.', 'Это было давно.'],
  ],
  ['Hindi', 'hi', ['यह एक वाक्य है।', 'यह दूसरा है।']],
];

describe('splitSentences', () => {
  it.each(rows)('knows the ends around %s', (_name, language, sentences) => {
    const text = sentences.join(/^(?:zh|ja)$/u.test(language) ? '' : ' ');

    const spans = splitSentences(text, language);

    expect(spans.map((span) => slice(text, span))).toEqual(sentences);
  });

  it('ends a sentence at a line end', () => {
    const text = '1. Fold the paper\n2. Cut it\r\n\r\nDone';

    const spans = splitSentences(text, 'en');

    expect(spans.map((span) => slice(text, span))).toEqual([
      '1. Fold the paper',
      '2. Cut it',
      'Done',
    ]);
  });

  it('keeps a formula whole whose subscripts stand on lines of their own', () => {
    const text = 'Water (H\n2O) holds O\n2 dissolved. Rust is Fe\n2O\n3, an oxide.';

    const spans = splitSentences(text, 'en');

    expect(spans.map((span) => slice(text, span))).toEqual([
      'Water (H\n2O) holds O\n2 dissolved.',
      'Rust is Fe\n2O\n3, an oxide.',
    ]);
  });

  it.each(['', ' ', '\n\t \u3000\n'])('finds no sentence in white space (%j)', (text) => {
    expect(splitSentences(text, 'en')).toEqual([]);
  });

  it('tiles every text with trimmed spans, whatever the language', () => {
    const pieces = fc.constantFrom(
      ...[
        'Dr. ',
        'A',
        'b',
        '. ',
        '.',
        '! ',
        '。',
        '？',
        '”',
        '"',
        ' (',
        ') ',
        '\n',
        ' ',
        '…',
        '3.5',
        '😀',
        '\u200b',
        'U.S. ',
        'é',
        '汉',
        '[1]',
      ],
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    const languages = fc.constantFrom('en', 'de', 'zh', 'ja', 'ru', 'xx', 'pt-BR', '');

    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const spans = splitSentences(text, language);

        let end = 0;
        for (const span of spans) {
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(slice(text, span)).toBe(slice(text, span).trim());
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
