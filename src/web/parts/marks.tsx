/** Small marks that go with an entry: whether accounts differ, and what a person decided about it. */
import type { Entry } from "../../model/entry.ts";
import { dateText } from "../../views/date-text.ts";
export function DisputeMark({ what = "Accounts differ" }: { what?: string }) {
  return (
    <span className="mark mark-dispute">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path
          d="M1 4h6M5 1.500 7.500 4 5 6.500M11 8H5M7 5.500 4.500 8 7 10.500"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
        />
      </svg>
      {what}
    </span>
  );
}

export function ReviewMark({ review }: { review: Entry["review"] }) {
  if (review === "unreviewed") return null;
  return (
    <span className="mark mark-review">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="m2 6.500 2.800 2.800L10 3.200" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      {review === "accepted" ? "Accepted" : "Corrected"}
    </span>
  );
}

/** When it happened; where nobody tells, when it was told, which is said. */
export function DayOrTold({ when, told }: { when: string | null; told: string | null }) {
  if (when) return <Day when={when} />;
  if (!told) return <span className="quiet">no date</span>;
  return (
    <span className="quiet">
      told <Day when={told} />
    </span>
  );
}

export function Day({ when, length = "short" }: { when: string; length?: "short" | "long" }) {
  return <time dateTime={/^\d{4}(-\d{2}){0,2}$/.test(when) ? when : undefined}>{dateText(when, length)}</time>;
}
