/**
 * Coverage of an invented negotiation, written for the browser tests: the Lakeside talks of the government of Velmora
 * and the Northern Council. It holds long names, copies, tolls that differ, a meeting told twice with different
 * places, sentences that say three things at once, and a text full of page furniture.
 */
import { actor, says, type WrittenReport } from "./write-reading.ts";

const OKORO = actor("Ada Okoro", "person", ["Okoro", "Ms Okoro"]);
const VALE = actor("Ben Vale", "person", ["Vale", "Mr Vale"]);
const LONG_NAME = actor("Maria-Theresia Konstantinidou-Vandenberghe van Rensselaer", "person", [
  "Konstantinidou-Vandenberghe",
]);
const VELMORA = actor("Velmora", "state");
const COUNCIL = actor("Northern Council", "armed-group", ["the Council"]);
const MONITOR = actor("Lakeside Monitor", "organisation");
const COMMITTEE = actor(
  "Joint Committee for the Observation of the Cessation of Hostilities in the Eastern Lake Districts and Adjoining Valleys",
  "body",
  ["the Joint Committee"],
);
const MINISTRY = actor("Health Ministry of Velmora", "organisation", ["the Health Ministry"]);

const MET = "The two envoys met in Lakeside on Monday for six hours, the first direct talks in four months.";
const TWO_THINGS =
  "At least 34 civilians were killed and more than 120 injured in shelling of the market at Ravna, the Lakeside Monitor said on Sunday, adding that 18,000 people had fled since Friday.";
const CLOSE =
  "“We are close, but close is not a signature,” Ms Okoro told reporters on the steps of the old customs house.";

export const EXAMPLE_REPORTS: readonly WrittenReport[] = [
  {
    name: "harbour-post-03-12",
    outlet: "Harbour Post",
    agency: "Meridian News",
    address: "https://harbourpost.example/2024/03/12/envoys-meet-in-lakeside",
    published: "2024-03-12",
    blocks: [
      ["furniture", "Share"],
      ["furniture", "Subscribe to our morning letter"],
      ["furniture", "Text size: S M L"],
      ["outlet", "Harbour Post"],
      ["title", "Envoys meet in Lakeside for the first time since autumn"],
      ["date", "12 March 2024"],
      ["caption", "Ada Okoro arrives at the old customs house in Lakeside on Monday. Photograph: R. Tan"],
      ["dateline", "LAKESIDE, March 12 (Meridian News) -"],
      ["body", `${MET} Ada Okoro led the delegation of the contact group; Ben Vale spoke for the Northern Council.`],
      ["body", `${CLOSE} She said a second round would open on Thursday in the same building.`],
      ["body", TWO_THINGS],
      [
        "body",
        "The Joint Committee for the Observation of the Cessation of Hostilities in the Eastern Lake Districts and Adjoining Valleys warned that neither side had withdrawn its guns from the ridge. It gave no date for its next report.",
      ],
      ["heading", "A quiet border"],
      [
        "body",
        "Along the river the guns were silent for a third day. Farmers near Ostrava Mill returned to their fields, and a bus ran again between the two halves of the valley.",
      ],
      ["furniture", "Read more: The long road to the customs house"],
      ["furniture", "Advertisement"],
      ["furniture", "Leave a comment"],
    ],
    actors: [OKORO, VALE, COUNCIL, MONITOR, COMMITTEE],
    claims: [
      says(
        [MET, "Ada Okoro led the delegation of the contact group; Ben Vale spoke for the Northern Council."],
        "meeting",
        { participants: ["Ada Okoro", "Ben Vale"], place: "Lakeside", status: "held", duration: "PT6H" },
        { place: "Lakeside", when: "on Monday", duration: "for six hours", participants: "Ada Okoro … Ben Vale" },
        { when: "2024-03-11" },
      ),
      says(
        CLOSE,
        "statement",
        { speaker: "Ada Okoro", mode: "direct", content: "We are close, but close is not a signature" },
        { speaker: "Ms Okoro", content: "We are close, but close is not a signature" },
        { when: "2024-03-11" },
      ),
      says(
        "She said a second round would open on Thursday in the same building.",
        "statement",
        {
          speaker: "Ada Okoro",
          mode: "indirect",
          content: "a second round would open on Thursday in the same building",
        },
        { speaker: "She", content: "a second round would open on Thursday in the same building" },
        { when: "2024-03-11", confidence: 0.7 },
      ),
      says(
        "She said a second round would open on Thursday in the same building.",
        "meeting",
        { participants: ["Ada Okoro", "Ben Vale"], place: "Lakeside", status: "planned", duration: null },
        { when: "on Thursday" },
        { when: "2024-03-14", by: "Ada Okoro", modality: "planned", confidence: 0.8 },
      ),
      says(
        TWO_THINGS,
        "figure",
        { min: 34, max: null, approx: false, unit: "people", category: "killed", place: "Ravna", of: "civilians" },
        {
          min: "At least 34",
          of: "civilians",
          category: "killed",
          place: "Ravna",
          by: "the Lakeside Monitor",
          when: "on Sunday",
        },
        { when: "2024-03-10", by: "Lakeside Monitor" },
      ),
      says(
        TWO_THINGS,
        "figure",
        { min: 120, max: null, approx: false, unit: "people", category: "injured", place: "Ravna", of: "civilians" },
        { min: "more than 120", category: "injured", place: "Ravna", by: "the Lakeside Monitor" },
        { when: "2024-03-10", by: "Lakeside Monitor" },
      ),
      says(
        "adding that 18,000 people had fled since Friday",
        "figure",
        { min: 18000, max: 18000, approx: false, unit: "people", category: "displaced", place: "Ravna", of: "people" },
        { min: "18,000", of: "people", category: "fled", when: "since Friday" },
        { when: "2024-03-08/2024-03-12", by: "Lakeside Monitor", confidence: 0.75 },
      ),
      says(
        TWO_THINGS,
        "statement",
        {
          speaker: "Lakeside Monitor",
          mode: "indirect",
          content: "At least 34 civilians were killed and more than 120 injured in shelling of the market at Ravna",
        },
        {
          speaker: "the Lakeside Monitor",
          content: "At least 34 civilians were killed and more than 120 injured in shelling of the market at Ravna",
        },
        { when: "2024-03-10" },
      ),
      says(
        "The Joint Committee for the Observation of the Cessation of Hostilities in the Eastern Lake Districts and Adjoining Valleys warned that neither side had withdrawn its guns from the ridge.",
        "statement",
        { speaker: COMMITTEE.name, mode: "indirect", content: "neither side had withdrawn its guns from the ridge" },
        { speaker: COMMITTEE.name, content: "neither side had withdrawn its guns from the ridge" },
        { when: "2024-03-12" },
      ),
    ],
    doubts: [
      ["It gave no date for its next report.", "The sentence speaks of a date and none could be read from it."],
      [
        "Along the river the guns were silent for a third day.",
        "“A third day” counts from a day that the text does not name.",
      ],
    ],
  },
  {
    name: "lakeside-courier-03-12",
    outlet: "Lakeside Courier",
    agency: "Meridian News",
    published: "2024-03-12",
    blocks: [
      ["title", "Talks resume at the customs house"],
      ["dateline", "LAKESIDE, March 12 (Meridian News) -"],
      ["body", `${MET} ${CLOSE}`],
      ["body", TWO_THINGS],
    ],
    actors: [OKORO, VALE, MONITOR],
    claims: [
      says(
        MET,
        "meeting",
        { participants: ["Ada Okoro", "Ben Vale"], place: "Lakeside", status: "held", duration: "PT6H" },
        { place: "Lakeside", when: "on Monday", duration: "for six hours" },
        { when: "2024-03-11" },
      ),
      says(
        CLOSE,
        "statement",
        { speaker: "Ada Okoro", mode: "direct", content: "We are close, but close is not a signature" },
        { speaker: "Ms Okoro", content: "We are close, but close is not a signature" },
        { when: "2024-03-11" },
      ),
      says(
        TWO_THINGS,
        "figure",
        { min: 34, max: null, approx: false, unit: "people", category: "killed", place: "Ravna", of: "civilians" },
        { min: "At least 34", of: "civilians", category: "killed", place: "Ravna", by: "the Lakeside Monitor" },
        { when: "2024-03-10", by: "Lakeside Monitor" },
      ),
    ],
  },
  {
    name: "velmora-times-03-12",
    outlet: "Velmora Times",
    published: "2024-03-12",
    blocks: [
      ["title", "Government says market toll has reached 41"],
      ["byline", "By our correspondent in Ravna"],
      [
        "body",
        "The Health Ministry of Velmora said 41 civilians were killed at the market in Ravna on Sunday. A spokesman, who asked not to be named, blamed the Northern Council.",
      ],
      [
        "body",
        "Ms Okoro and Mr Vale met for about four hours in Harbour City on Monday, two officials close to the talks said. “There was no table between us this time,” Mr Vale said afterwards.",
      ],
    ],
    actors: [OKORO, VALE, VELMORA, COUNCIL, MINISTRY],
    claims: [
      says(
        "The Health Ministry of Velmora said 41 civilians were killed at the market in Ravna on Sunday.",
        "figure",
        { min: 41, max: 41, approx: false, unit: "people", category: "killed", place: "Ravna", of: "civilians" },
        {
          min: "41",
          of: "civilians",
          category: "killed",
          place: "Ravna",
          when: "on Sunday",
          by: "The Health Ministry of Velmora",
        },
        { when: "2024-03-10", by: "Health Ministry of Velmora" },
      ),
      says(
        "Ms Okoro and Mr Vale met for about four hours in Harbour City on Monday, two officials close to the talks said.",
        "meeting",
        { participants: ["Ada Okoro", "Ben Vale"], place: "Harbour City", status: "held", duration: "PT4H" },
        {
          participants: "Ms Okoro … Mr Vale",
          place: "Harbour City",
          when: "on Monday",
          duration: "for about four hours",
          by: "two officials close to the talks",
        },
        { when: "2024-03-11", by: "two officials close to the talks", confidence: 0.65 },
      ),
      says(
        "“There was no table between us this time,” Mr Vale said afterwards.",
        "statement",
        { speaker: "Ben Vale", mode: "direct", content: "There was no table between us this time" },
        { speaker: "Mr Vale", content: "There was no table between us this time" },
        { when: "2024-03-11" },
      ),
      says(
        "A spokesman, who asked not to be named, blamed the Northern Council.",
        "statement",
        { speaker: "a spokesman, who asked not to be named", mode: "indirect", content: "blamed the Northern Council" },
        { speaker: "A spokesman, who asked not to be named", content: "blamed the Northern Council" },
        {},
      ),
    ],
  },
  {
    name: "valley-radio-undated",
    outlet: null,
    published: null,
    blocks: [
      ["title", "Konstantinidou-Vandenberghe to join the talks"],
      [
        "body",
        "Maria-Theresia Konstantinidou-Vandenberghe van Rensselaer, who wrote the first truce, will join the talks at Lakeside. “I go to listen,” she said.",
      ],
    ],
    actors: [LONG_NAME],
    claims: [
      says(
        "“I go to listen,” she said.",
        "statement",
        { speaker: LONG_NAME.name, mode: "direct", content: "I go to listen" },
        { speaker: "she", content: "I go to listen" },
        {},
      ),
    ],
    doubts: [["will join the talks at Lakeside", "No day is told, and the report has no date to count from."]],
  },
  {
    name: "meridian-03-14",
    outlet: null,
    agency: "Meridian News",
    address: "https://meridian.example/wire/20240314",
    published: "2024-03-14",
    isInferred: true,
    blocks: [
      ["title", "Second round called off after shells hit ferry"],
      ["dateline", "HARBOUR CITY, March 14 (Meridian News) -"],
      [
        "body",
        "The second round of talks between Ada Okoro and Ben Vale, due in Lakeside on Thursday, has been called off. “Nobody negotiates under fire,” Ms Okoro said in a written statement.",
      ],
      [
        "body",
        "Seven people were killed on the ferry, the harbour master said, and nearly 60 were pulled from the water.",
      ],
    ],
    actors: [OKORO, VALE],
    claims: [
      says(
        "The second round of talks between Ada Okoro and Ben Vale, due in Lakeside on Thursday, has been called off.",
        "meeting",
        { participants: ["Ada Okoro", "Ben Vale"], place: "Lakeside", status: "cancelled", duration: null },
        { participants: "Ada Okoro … Ben Vale", place: "Lakeside", when: "on Thursday", status: "called off" },
        { when: "2024-03-14" },
      ),
      says(
        "“Nobody negotiates under fire,” Ms Okoro said in a written statement.",
        "statement",
        { speaker: "Ada Okoro", mode: "direct", content: "Nobody negotiates under fire" },
        { speaker: "Ms Okoro", content: "Nobody negotiates under fire" },
        { when: "2024-03-14" },
      ),
      says(
        "Seven people were killed on the ferry, the harbour master said, and nearly 60 were pulled from the water.",
        "figure",
        { min: 7, max: 7, approx: false, unit: "people", category: "killed", place: null, of: "people" },
        { min: "Seven", of: "people", category: "killed", by: "the harbour master" },
        { when: "2024-03-14", by: "the harbour master" },
      ),
    ],
  },
  {
    name: "courier-03-18",
    outlet: "Lakeside Courier",
    published: "2024-03-18",
    blocks: [
      ["title", "Envoys agree to meet again in April"],
      [
        "body",
        "Ada Okoro and Ben Vale will meet in Harbour City on 4 April, the Northern Council said on Monday. It said 212 prisoners would be released before then.",
      ],
    ],
    actors: [OKORO, VALE, COUNCIL],
    claims: [
      says(
        "Ada Okoro and Ben Vale will meet in Harbour City on 4 April, the Northern Council said on Monday.",
        "meeting",
        { participants: ["Ada Okoro", "Ben Vale"], place: "Harbour City", status: "planned", duration: null },
        { participants: "Ada Okoro … Ben Vale", place: "Harbour City", when: "on 4 April", by: "the Northern Council" },
        { when: "2024-04-04", by: "Northern Council", modality: "planned" },
      ),
      says(
        "Ada Okoro and Ben Vale will meet in Harbour City on 4 April, the Northern Council said on Monday.",
        "statement",
        {
          speaker: "Northern Council",
          mode: "indirect",
          content: "Ada Okoro and Ben Vale will meet in Harbour City on 4 April",
        },
        { speaker: "the Northern Council", content: "Ada Okoro and Ben Vale will meet in Harbour City on 4 April" },
        { when: "2024-03-18" },
      ),
      says(
        "It said 212 prisoners would be released before then.",
        "figure",
        { min: 212, max: 212, approx: false, unit: "people", category: "released", place: null, of: "prisoners" },
        { min: "212", of: "prisoners", category: "released", by: "It" },
        { when: "2024-03-18/2024-04-04", by: "Northern Council", modality: "planned" },
      ),
    ],
  },
];
