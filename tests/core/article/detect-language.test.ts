import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/article/detect-language.js';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The kettle is on the stove, and nobody has the time to wait for it.'],
    ['de', 'Der Kessel steht auf dem Herd, und niemand hat die Zeit, auf ihn zu warten.'],
    ['fr', 'La bouilloire est sur le feu, mais personne n’a le temps de l’attendre.'],
    ['es', 'La tetera está en el fuego y nadie tiene tiempo para esperar a que hierva.'],
    ['it', 'Il bollitore è sul fuoco, ma nessuno ha il tempo di aspettare che sia pronto.'],
    ['pt', 'A chaleira está no fogão e ninguém tem tempo para esperar que ela ferva.'],
    ['nl', 'De ketel staat op het vuur, maar niemand heeft de tijd om er op te wachten.'],
    ['sv', 'Kitteln står på spisen, men ingen har tid att vänta på att det kokar upp.'],
    [
      'no',
      'Kjelen står på komfyren, men ingen har tid til å vente på at det koker opp etter hvert.',
    ],
    ['da', 'Kedlen står på komfuret, men ingen har tid til at vente, efter at nogle blev væk.'],
    ['ru', 'Чайник стоит на плите, но ни у кого нет времени ждать, пока он закипит.'],
    ['uk', 'Чайник стоїть на плиті, але ніхто не має часу чекати, поки він закипить.'],
    ['zh', '水壶在炉子上，但是没有人有时间等它烧开。'],
    ['zh', '人工智能（AI）和云计算（cloud computing）正在创造新质生产力。'],
    ['ja', 'やかんはコンロの上にあるが、誰も沸くのを待つ時間がない。'],
    ['ko', '주전자가 불 위에 있지만 아무도 기다릴 시간이 없다.'],
    ['ar', 'الإبريق على الموقد، لكن لا أحد لديه الوقت لانتظاره.'],
    ['he', 'הקומקום על הכיריים, אבל לאף אחד אין זמן לחכות.'],
    ['el', 'Ο βραστήρας είναι στη φωτιά, αλλά κανείς δεν έχει χρόνο.'],
    ['hi', 'केतली चूल्हे पर है, लेकिन किसी के पास समय नहीं है।'],
    ['th', 'กาน้ำอยู่บนเตา แต่ไม่มีใครมีเวลารอ'],
  ])('knows %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '123', 'Xyzzy', '😀'])('says en where nothing tells (%j)', (text) => {
    expect(detectLanguage(text)).toBe('en');
  });
});
