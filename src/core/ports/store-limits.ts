/**
 * The largest values that the stores take; texts in Unicode characters.
 *
 * A text past its limit is a `RangeError`: set the limit where the text is entered.
 */
export const storeLimits = {
  /** An id from Discord has up to 20 digits; others may use letters, `_`, `-` and `:`. */
  id: 64,
  /** An article's slug or a section's anchor. */
  name: 300,
  /** A BCP 47 tag. */
  language: 35,
  /** A bookmark's note. */
  note: 500,
  /** What somebody expected of an answer. */
  expected: 1000,
  /** An open question. */
  question: 500,
  /** Roles that one article is limited to. */
  rolesPerArticle: 25,
  bookmarksPerUser: 1000,
  /** Open and settled ones together, in a server or a DM. */
  openQuestionsPerPlace: 1000,
  /** Finished quizzes that a channel keeps its scores of. */
  quizzesPerChannel: 50,
  cardReviewsPerUser: 5000,
  /** Items on one page of a list. */
  pageSize: 100,
} as const;
