/** How far a deal is, in words for a person. */
export const STATUS_WORDS: Readonly<Record<string, string>> = {
  proposed: "proposed",
  negotiating: "being negotiated",
  reached: "reached",
  signed: "signed",
  adopted: "adopted",
  "in-force": "in force",
  rejected: "rejected",
  "not-reached": "not reached",
  violated: "violated",
  collapsed: "collapsed",
  implemented: "implemented",
};
