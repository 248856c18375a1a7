/** The small words between a figure and what it belongs to, as sources for patterns. */

/** "about", "just over", "an estimated" …, any number of them up to three. */
export const HEDGES =
  '(?:(?:about|around|some|nearly|almost|roughly|over|under|more than|less than|fewer than|just|approximately|exactly|an estimated|only|at least|up to|well|fully|close to|precisely|say|a total of|perhaps|as many as|no fewer than|all|even) ){0,3}'

/** "the", "all of its", "our first" …, any number of them up to four. */
export const DETERMINERS =
  "(?:(?:the|this|its|their|our|his|her|my|your|all|those|these|a total of|an? [\\p{L}'-]+ of|a possible|every|only|last|original|[\\p{L}]+'s|about|around|some|nearly|almost|roughly|over|more than|just|approximately|exactly|an estimated|at least) ){0,4}"
