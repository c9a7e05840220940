/** Speakers without a name, told apart from what happens around them. */
import { expect, it } from "vitest";
import { openLanguage } from "../../language/open-language.ts";
import { describeSpeaker } from "./describe-speaker.ts";

const language = await openLanguage();

it.each([
  ["A senior Kenyan official said the talks had failed.", "official", "A senior Kenyan official"],
  ["A spokesman for the ministry said no date was set.", "spokesman", "A spokesman for the ministry"],
  ["Two diplomats said a deal was near.", "diplomats", "Two diplomats"],
  ["An official familiar with the talks said they had failed.", "official", "An official familiar with the talks"],
  ["People briefed on the plan said it was dead.", "People", "People briefed on the plan"],
  ["A spokesman on Friday said no date was set.", "spokesman", "A spokesman"],
  ["Officials at the ministry, which declined to comment, said so.", "Officials", "Officials at the ministry"],
  ["The talks failed, said a senior diplomat in Nairobi.", "diplomat", "a senior diplomat in Nairobi"],
  ["A former envoy who knows both sides said the talks had failed.", "envoy", "A former envoy who knows both sides"],
  ["The U.S.-backed monitors said nothing moved.", "monitors", "The U.S.-backed monitors"],
])("%s", (text, noun, expected) => {
  const sentence = language.analyse(text, [{ start: 0, end: text.length, role: "body" }]).sentences[0]!;
  const { start, end } = describeSpeaker(sentence.tokens.find((token) => token.text === noun)!.index, sentence);
  expect(text.slice(start, end)).toBe(expected);
});
