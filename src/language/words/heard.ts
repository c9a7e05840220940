/** Verbs of what is told of as having happened, whoever vouches for it: "is believed to have met", "claims to have met". */
export const HEARD =
  /^(?:say|report|believe|think|know|understand|allege|claim|appear|seem|presume|suspect|admit|deny|accuse|rumor|rumour)$/;
