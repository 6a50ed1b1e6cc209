import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../src/core/answer/create-library.js';
import { parseArticle } from '../../../../src/core/article/parse-article.js';

const library = createLibrary([
  parseArticle({
    slug: 'orquesta',
    markdown: `---
title: La orquesta
authors: [Marta Quiroga]
language: es
---

# La orquesta

La orquesta toca violines de lata. Las cuerdas se compran nuevas, porque las usadas se rompen.
Un arco es una vara con crin que frota las cuerdas. Ramiro Paz responde: «La música enseña paciencia».
`,
  }),
]);

describe('a question in a language without a file of its own', () => {
  it.each([
    ['why', '¿Por qué?', ['¿Qué cuerdas se compran nuevas?'], 'porque las usadas'],
    ['who said so', '¿Quién lo dijo?', ['«La música enseña paciencia»'], 'Ramiro Paz'],
    ['for a definition', '¿Qué es un arco?', [], 'Un arco es'],
    ['whether something is mentioned', '¿Se mencionan violines?', [], 'violines de lata'],
  ])('asks %s', (_, question, history, expected) => {
    const answer = library.ask({ question, history });

    expect(answer.kind === 'quoted' && answer.citations[0].sentence).toContain(expected);
  });

  it.each([
    ['Hola', 'greeting'],
    ['¡Muchas gracias!', 'thanks'],
  ])('is none where it only says "%s"', (question, reason) => {
    expect(library.ask({ question })).toMatchObject({ kind: 'abstained', reason });
  });
});
