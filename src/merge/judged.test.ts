/** What people decide shows in the entries, and what they take back leaves no trace. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { story } from "../../test/invented-story.ts";
import { contentsOf, judgement } from "../../test/invented-talks.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Merged, RecordContents } from "../model/record-contents.ts";
import { withoutUndone } from "./judged.ts";
import { merge } from "./merge.ts";

function withoutReview(contents: RecordContents): string {
  return JSON.stringify(merge(contents));
}

describe("judgements", () => {
  const plain = contentsOf(story);
  const toll = plain.claims.find((claim) => claim.fields.min === 41)!;
  const first = plain.claims.find((claim) => claim.fields.min === 34)!;
  const judged = (...judgements: Parameters<typeof judgement>[0][]): Merged =>
    merge({ ...plain, judgements: judgements.map(judgement) });

  it("a rejected claim is in no entry", () => {
    const merged = judged({ verdict: "reject", claim: toll.id, at: "2024-04-01T10:00:00Z" });
    expect(merged.entries.flatMap((entry) => entry.claims)).not.toContain(toll.id);
  });

  it("a corrected field holds against every other claim", () => {
    const merged = judged({ verdict: "correct", claim: toll.id, field: "max", value: 43, at: "2024-04-01T10:00:00Z" });
    const entry = merged.entries.find((one) => one.claims.includes(toll.id))!;
    expect(entry.fields.max).toMatchObject({ value: 43, isDisputed: false });
    expect(entry.review).toBe("corrected");
  });

  it("claims judged not to be the same stay apart", () => {
    const merged = judged({ verdict: "not-same", claim: toll.id, other: first.id, at: "2024-04-01T10:00:00Z" });
    const [one, two] = [toll, first].map(
      (claim) => merged.entries.find((entry) => entry.claims.includes(claim.id))?.id,
    );
    expect(one).not.toBe(two);
  });

  it("claims of two kinds stay two entries whatever is judged", () => {
    const meeting = plain.claims.find(({ kind }) => kind === "meeting")!;
    const merged = judged({ verdict: "same", claim: toll.id, other: meeting.id, at: "2024-04-01T10:00:00Z" });
    expect(merged).toEqual(merge(plain));
  });

  it("claims judged the same are one entry even where merging would not dare", () => {
    const cancelled = plain.claims.find((claim) => claim.fields.status === "cancelled")!;
    const held = plain.claims.find((claim) => claim.fields.status === "held" && claim.fields.place === "Lakeside")!;
    const merged = judged({ verdict: "same", claim: cancelled.id, other: held.id, at: "2024-04-01T10:00:00Z" });
    expect(merged.entries.find((entry) => entry.claims.includes(held.id))?.claims).toContain(cancelled.id);
  });

  it("an accepted entry says so", () => {
    const merged = judged({ verdict: "accept", claim: toll.id, at: "2024-04-01T10:00:00Z" });
    expect(merged.entries.find((entry) => entry.claims.includes(toll.id))?.review).toBe("accepted");
  });

  it("a judgement of a claim that was read anew is carried over by its words", () => {
    const words = "Residents put the dead of Sunday's raid on Ravna at 41.";
    const merged = judged({ verdict: "reject", claim: "c0000000000000000", anchor: words, at: "2024-04-01T10:00:00Z" });
    expect(merged.entries.flatMap((entry) => entry.claims)).not.toContain(toll.id);
  });

  it("a judgement of two names joins their actors, and its undo parts them again", () => {
    const one = { verdict: "same-actor" as const, value: ["Ada Okoro", "Tomas Lind"], at: "2024-04-01T10:00:00Z" };
    const names = (merged: Merged): string[] => merged.actors.map(({ name }) => name);
    expect(names(judged())).toEqual(expect.arrayContaining(["Ada Okoro", "Tomas Lind"]));
    expect(names(judged(one))).toHaveLength(names(judged()).length - 1);
    const undo = { verdict: "undo" as const, undoes: judgement(one).id, at: "2024-04-01T11:00:00Z" };
    expect(judged(one, undo)).toEqual(judged());
    const apart = { ...one, verdict: "not-same-actor" as const, at: "2024-04-01T11:00:00Z" };
    expect(names(judged(one, apart))).toEqual(names(judged()));
  });

  it("an undo by a clock that runs behind takes its judgement back, and an undo of it gives it back", () => {
    const reject = { verdict: "reject" as const, claim: toll.id, at: "2024-04-01T10:00:00Z" };
    const undo = { verdict: "undo" as const, undoes: judgement(reject).id, at: "2024-04-01T09:00:00Z" };
    const again = { verdict: "undo" as const, undoes: judgement(undo).id, at: "2024-04-01T08:00:00Z" };
    expect(judged(reject, undo)).toEqual(judged());
    expect(judged(reject, undo, again)).toEqual(judged(reject));
    const third = { verdict: "undo" as const, undoes: judgement(again).id, at: "2024-04-01T07:00:00Z" };
    expect(judged(third, again, undo, reject)).toEqual(judged());
    // Two that undo one judgement, of which one is undone.
    const other = { ...undo, at: "2024-04-01T09:30:00Z" };
    expect(judged(reject, undo, other, again)).toEqual(judged());
  });

  it("undos that take one another back in a circle say nothing, in whatever order they come", () => {
    const reject = judgement({ verdict: "reject", claim: toll.id, at: "2024-04-01T10:00:00Z" });
    const undo = (id: string, undoes: string) => judgement({ id, verdict: "undo", undoes, at: "2024-04-01T11:00:00Z" });
    const circle = [undo("j1", "j2"), undo("j2", "j1"), undo("j3", "j1"), undo("j4", "j3")];
    // j4 takes j3 back, so j1 and j2 are left in their circle.
    const standing = (ledger: readonly Judgement[]) => withoutUndone(ledger).map(({ id }) => id);
    expect(standing([reject, ...circle])).toEqual([reject.id, "j4"]);
    expect(standing([...circle.toReversed(), reject])).toEqual(["j4", reject.id]);
    // One that undoes itself takes nothing back.
    expect(standing([reject, undo("j5", "j5"), undo("j6", reject.id)])).toEqual(["j6"]);
  });

  it("a judgement and its undo leave the entries as they were", () => {
    const verdicts = ["accept", "reject", "correct", "same", "not-same"] as const;
    const pick = fc.constantFrom(...plain.claims);
    const clock = fc.constantFrom("2024-04-01T09:00:00Z", "2024-04-01T10:00:00Z", "2024-04-01T11:00:00Z");
    fc.assert(
      fc.property(fc.constantFrom(...verdicts), pick, pick, clock, (verdict, claim, other, at) => {
        const one = judgement({
          verdict,
          claim: claim.id,
          other: verdict.endsWith("same") ? other.id : null,
          field: verdict === "correct" ? "place" : null,
          value: verdict === "correct" ? "Ravna" : null,
          at: "2024-04-01T10:00:00Z",
        });
        const undo = judgement({ verdict: "undo", undoes: one.id, at });
        expect(withoutReview({ ...plain, judgements: [one, undo] })).toBe(withoutReview(plain));
      }),
      { numRuns: 40 },
    );
  });
});
