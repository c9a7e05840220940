import { likeliest, likelyRule, takingPart } from "../../../extract/learnt/likely-rule.ts";
import { likelySort } from "../../../extract/learnt/likely-sort.ts";
import { meetingDraft } from "../meeting-draft.ts";
import type { MeetingStatus } from "../meeting-status.ts";

/** Who meets with this likelihood or more is taken to: the words are sure already. */
const LEAST_PARTY = 0.35;

/**
 *     Ada Okoro and Tomas Lind spent the night around the same table in Geneva.
 *     └─who───┘     └──who───┘ └────── meeting ───────────────────┘    └place┘
 *
 * The words that most likely tell a meeting, and who takes part.
 */
export const likelyMeeting = likelyRule({
  id: "meeting/likely-meeting",
  kind: "meeting",
  least: 0.6,
  words: "tell a meeting",
  wanted: "two who take part, or one and a place",
  draftsOf(span, word, view, context) {
    const participants = takingPart(span, "meeting meets", view, context, LEAST_PARTY);
    const place = likeliest(span, "meeting place", view, context);
    const status = likelySort<MeetingStatus>("meeting-status", span, view, context).value;
    const near = place ? { name: place.name, country: place.country, ...place.span } : undefined;
    const draft = meetingDraft(word, { status, sign: word }, participants, view, context, near);
    const many = (draft.fields.participants as string[]).length;
    return many > 1 || (many === 1 && draft.fields.place !== null) ? [draft] : [];
  },
});
