/** Nouns for words that were said; those for mere thoughts and wishes are none. */
export const NOUNS_OF_SAYING = new Set(
  (
    "claim announcement assertion allegation accusation warning promise pledge vow declaration insistence denial " +
    "admission threat statement complaint confirmation assurance demand contention call prediction suggestion remark " +
    "argument revelation disclosure boast charge reminder testimony confession concession protest plea appeal ultimatum " +
    "forecast hint guarantee oath undertaking proclamation explanation verdict observation affirmation reassurance"
  ).split(" "),
);
