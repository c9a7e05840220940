/** The verb that a form is of, where its letters tell it and the network or the frequency of words misleads. */
import { describe, expect, it } from "vitest";
import { openLanguage } from "../open-language.ts";

const language = await openLanguage();

describe("the lemma of a verb", () => {
  it.each([
    ["The rebels were hoping for a truce.", "hoping", "hope"],
    ["The rebels hopped over the wall.", "hopped", "hop"],
    ["She has warned that time is short.", "warned", "warn"],
    ["He was writing to the council.", "writing", "write"],
    ["The army is changing its plans.", "changing", "change"],
    ["Two of the hostages escaped.", "escaped", "escape"],
    ["The army has eased the siege.", "eased", "ease"],
    ["People are dying in the camps.", "dying", "die"],
    ["The town lies on the river.", "lies", "lie"],
    ["Villagers were trapped in the valley.", "trapped", "trap"],
    ["The envoy cares about the refugees.", "cares", "care"],
    ["The party never loses a vote.", "loses", "lose"],
    ["The council created a fund.", "created", "create"],
    ["The army was adding to its posts.", "adding", "add"],
    ["The rebels killed two guards.", "killed", "kill"],
    ["The ministry discussed the plan.", "discussed", "discuss"],
    ["The envoys combined both plans.", "combined", "combine"],
    ["The tide has ebbed.", "ebbed", "ebb"],
    ["The shells were arcing over the river.", "arcing", "arc"],
    ["The rebels have panicked.", "panicked", "panic"],
    ["The officers colluded with the rebels.", "colluded", "collude"],
    ["The road traversed the hills.", "traversed", "traverse"],
    ["Troops entered the town.", "entered", "enter"],
    ["They offered to leave.", "offered", "offer"],
    ["He repeated the demand.", "repeated", "repeat"],
  ])("%s", (text, form, lemma) => {
    const { sentences } = language.analyse(text, [{ start: 0, end: text.length, role: "body" }]);
    expect(sentences[0]!.tokens.find((token) => token.text === form)).toMatchObject({ lemma });
  });
});
