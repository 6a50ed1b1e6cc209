/** How many cards a quiz has, and how long each is open. */
export const quizLimits = {
  least: 1,
  most: 20,
  usual: 5,
  /** Time to read a sentence of 300 characters, and to choose. */
  roundMs: 30_000,
} as const;
