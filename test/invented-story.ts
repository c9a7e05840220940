/**
 * Four reports of the invented talks between Ada Okoro of Norland and Tomas Lind of Eastmark: a meeting, a copy of its
 * report, another source with another toll, and a meeting planned and called off.
 */
import type { InventedReport } from "./invented-talks.ts";

export const okoro = { name: "Ada Okoro", aliases: ["Okoro"], role: "foreign minister", of: "Norland" };
export const lind = { name: "Tomas Lind", aliases: ["Lind"], role: "chief envoy", of: "Eastmark" };
export const monitor = { name: "Lakeside Monitoring Office", type: "organisation" as const, aliases: ["LMO"] };

export const met = { participants: ["Ada Okoro", "Tomas Lind"], place: "Lakeside", status: "held", duration: null };

export const herald: InventedReport = {
  name: "herald-1",
  outlet: "Lakeside Herald",
  published: "2024-03-12",
  text:
    "Ada Okoro and Tomas Lind met in Lakeside on Monday for six hours, in a hotel above the harbour that both sides know well.\n" +
    "“We are close to a deal, but two questions are still open,” Okoro told reporters after the talks had ended.\n" +
    "At least 34 civilians were killed in Ravna on Sunday, the Lakeside Monitoring Office said in its bulletin.\n" +
    "The two will meet again in Harbour City on 20 March, officials of both delegations confirmed late on Monday.",
  actors: [okoro, lind, monitor],
  claims: [
    {
      kind: "meeting",
      quote: "Ada Okoro and Tomas Lind met in Lakeside on Monday for six hours",
      fields: { ...met, duration: "PT6H" },
      when: "2024-03-11",
    },
    {
      kind: "statement",
      quote: "“We are close to a deal, but two questions are still open,” Okoro told reporters",
      fields: {
        speaker: "Ada Okoro",
        mode: "direct",
        content: "We are close to a deal, but two questions are still open",
      },
      when: "2024-03-11",
    },
    {
      kind: "figure",
      quote: "At least 34 civilians were killed in Ravna on Sunday",
      fields: {
        min: 34,
        max: null,
        approx: false,
        unit: "people",
        category: "killed",
        place: "Ravna",
        of: "civilians",
      },
      when: "2024-03-10",
      by: "Lakeside Monitoring Office",
    },
    {
      kind: "meeting",
      quote: "The two will meet again in Harbour City on 20 March",
      fields: { ...met, place: "Harbour City", status: "planned" },
      when: "2024-03-20",
    },
  ],
};

/** A copy that another outlet prints under its own name. */
export const copy: InventedReport = {
  ...herald,
  name: "post-1",
  outlet: "Harbour Post",
  text: `${herald.text}\nThe Post has more on page four.`,
};

export const radio: InventedReport = {
  name: "radio-1",
  outlet: "Ravna Radio",
  published: "2024-03-13",
  text:
    "Monday's talks of Lind and Okoro brought no result, said a person who was in the room for most of the day.\n" +
    "Norland's minister said they were “close to a deal” with questions open.\n" +
    "Residents put the dead of Sunday's raid on Ravna at 41.",
  actors: [{ name: "Okoro" }, { name: "Lind" }, { name: "residents", type: "body" }],
  claims: [
    {
      kind: "meeting",
      quote: "Monday's talks of Lind and Okoro brought no result",
      fields: { participants: ["Lind", "Okoro"], place: null, status: "held", duration: null },
      when: "2024-03-11",
    },
    {
      kind: "statement",
      quote: "Norland's minister said they were “close to a deal” with questions open",
      fields: { speaker: "Okoro", mode: "indirect", content: "they were “close to a deal” with questions open" },
      when: "2024-03-11",
    },
    {
      kind: "figure",
      quote: "Residents put the dead of Sunday's raid on Ravna at 41.",
      fields: { min: 41, max: 41, approx: false, unit: "people", category: "killed", place: "Ravna", of: "people" },
      when: "2024-03-10",
      by: "residents",
    },
  ],
};

export const callingOff: InventedReport = {
  name: "herald-2",
  outlet: "Lakeside Herald",
  published: "2024-03-18",
  text: "Norland has called off the meeting of Okoro and Lind in Harbour City, two days before it was to begin.",
  actors: [okoro, lind],
  claims: [
    {
      kind: "meeting",
      quote: "Norland has called off the meeting of Okoro and Lind in Harbour City",
      fields: { ...met, place: "Harbour City", status: "cancelled" },
      when: "2024-03-20",
    },
  ],
};

export const story = [herald, copy, radio, callingOff];
