import fc from 'fast-check';

/** Texts in which everything stands that Discord's Markdown reads. */
export const marked: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...'\\*_~`|<>[]()@#:-+.1aZ é中\n!/&"“',
      '\n',
      ' ',
      '**',
      '||',
      '```',
      '://',
      'https://a.b/c_d_e',
      ':smile:',
      '<@1>',
      '<t:1:R>',
      '@everyone',
      '\n- ',
      '\n1. ',
      '\n# ',
      '\n> ',
      '\n-# ',
      '](http://x)',
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
