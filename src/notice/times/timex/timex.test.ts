/** Annotated documents read, our times written as TIMEX3, and both counted against each other. */
import { describe, expect, it } from "vitest";
import { openLanguage } from "../../../language/open-language.ts";
import { noticeTimes } from "../notice-times.ts";
import { createdDay } from "./annotated-document.ts";
import { measureTimes } from "./measure-times.ts";
import { readCat } from "./read-cat.ts";
import { readTimeml } from "./read-timeml.ts";
import { toTimexes } from "./to-timex.ts";

const language = await openLanguage();

const TIMEML = `<?xml version="1.0"?>
<TimeML><DOCID>lakeside</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-13" functionInDocument="CREATION_TIME">March 13, 2024</TIMEX3></DCT>
<TITLE>Envoys &amp; rebels meet</TITLE>
<TEXT>
Envoys <EVENT eid="e1">met</EVENT> rebels <TIMEX3 tid="t1" type="DATE" value="2024-03-08">Friday</TIMEX3> &amp; agreed.

They talked for <TIMEX3 tid="t2" type="DURATION" value="PT9H">nine hours</TIMEX3> and were glad of the
<TIMEX3 tid="t3" type="DATE" value="1999">harvest moon</TIMEX3>. They meet again next week.
</TEXT></TimeML>`;

const CAT = `<?xml version="1.0" ?><Document doc_id="1">
<token number="0" sentence="0" t_id="1">Envoys</token><token number="1" sentence="0" t_id="2">meet</token>
<token number="0" sentence="1" t_id="3">March</token><token number="1" sentence="1" t_id="4">13</token>
<token number="2" sentence="1" t_id="5">,</token><token number="3" sentence="1" t_id="6">2024</token>
<token number="0" sentence="2" t_id="7">They</token><token number="1" sentence="2" t_id="8">met</token>
<token number="2" sentence="2" t_id="9">last</token><token number="3" sentence="2" t_id="10">week</token>
<token number="4" sentence="2" t_id="11">.</token><token number="0" sentence="3" t_id="12">Talks</token>
<token number="1" sentence="3" t_id="13">resume</token><token number="2" sentence="3" t_id="14">tomorrow</token>
<Markables>
<TIMEX3 m_id="1" type="DATE" value="2024-03-13" functionInDocument="CREATION_TIME">
<token_anchor t_id="3"/><token_anchor t_id="4"/><token_anchor t_id="5"/><token_anchor t_id="6"/></TIMEX3>
<TIMEX3 m_id="2" type="DATE" value="2024-W10" functionInDocument="NONE"><token_anchor t_id="9"/><token_anchor t_id="10"/></TIMEX3>
<TIMEX3 m_id="3" type="DATE" value="1950" functionInDocument="NONE"/>
</Markables></Document>`;

describe("reading annotated documents", () => {
  it("a TimeML text is that of TEXT, with its times and the day of creation", () => {
    const { text, created, times } = readTimeml("lakeside.tml", TIMEML);
    expect(created).toBe("2024-03-13");
    expect(text).not.toContain("rebels meet");
    expect(text).toContain("Friday & agreed.");
    expect(times.map(({ start, end, type, value }) => `${text.slice(start, end)} ${type} ${value}`)).toEqual([
      "Friday DATE 2024-03-08",
      "nine hours DURATION PT9H",
      "harvest moon DATE 1999",
    ]);
  });

  it("a CAT text is set as in print, without times that stand for no words", () => {
    const { text, created, times } = readCat("lakeside.xml", CAT);
    expect(text).toBe("Envoys meet\n\nMarch 13, 2024\n\nThey met last week. Talks resume tomorrow");
    expect(created).toBe("2024-03-13");
    expect(times.map(({ start, end }) => text.slice(start, end))).toEqual(["last week"]);
  });

  it("days of creation are read in the forms that corpora have", () => {
    expect(["19980306", "1998-03-06T10:18", "3/6/98", "06-03-1998", "soon"].map(createdDay)).toEqual([
      "1998-03-06",
      "1998-03-06",
      "1998-03-06",
      "1998-03-06",
      null,
    ]);
  });

  it("markup that is not well formed gives the tags that are", () => {
    expect(readTimeml("x", "<TEXT>a <TIMEX3 value='x>b</TIMEX3> < c").text).toBe("a b ");
    expect(readTimeml("x", "a < b &bogus; &#9999999; <!-- never closed").times).toEqual([]);
  });
});

describe("counting", () => {
  it("counts met, missed and spurious times as TempEval-3 does", () => {
    const { all, mistakes } = measureTimes([readTimeml("lakeside.tml", TIMEML)], language);
    expect([all.annotated, all.found]).toEqual([3, 3]);
    expect(all.relaxed.recall).toBeCloseTo(2 / 3);
    expect(all.relaxed.precision).toBeCloseTo(2 / 3);
    expect(all.valueF1).toBeCloseTo(2 / 3);
    expect(mistakes.map(({ is }) => is)).toEqual(["missed", "spurious"]);
  });

  it("leaves out the creation time and what comes after the last annotated sentence", () => {
    const { all, byType } = measureTimes([readCat("lakeside.xml", CAT)], language);
    expect([all.annotated, all.found, all.strict.f1, all.valueF1]).toEqual([1, 1, 1, 1]);
    expect(byType.DURATION?.annotated).toBe(0);
  });

  it("an overlap is met but not strictly, and a wrong value counts against the value alone", () => {
    const text = "<TEXT>They met in <TIMEX3 type='DATE' value=\"2023\" >March 2011</TIMEX3> there.</TEXT>";
    const { all } = measureTimes(
      [readTimeml("a", text.replaceAll("'", '"').replace("March 2011", "early March 2011"))],
      language,
    );
    expect([all.relaxed.f1, all.valueF1]).toEqual([1, 0]);
    const { all: part } = measureTimes(
      [readTimeml("b", text.replaceAll("'", '"').replace(">March ", ">").replace("in <", "in March <"))],
      language,
    );
    expect([part.relaxed.f1, part.strict.f1]).toEqual([1, 0]);
  });
});

describe("our times as TIMEX3", () => {
  const timexOf = (text: string): string[] => {
    const published = { value: "2024-03-13", basis: "stated" as const, because: "", spans: [] };
    const analysis = language.analyse(text, [{ start: 0, end: text.length, role: "body" }]);
    return toTimexes(noticeTimes(analysis, published), text, "2024-03-13").map(
      ({ start, end, type, value }) => `${text.slice(start, end)} = ${type} ${value}`,
    );
  };

  it.each([
    ["The front has not moved since early 2014.", "early 2014 = DATE 2014"],
    ["They will meet next week.", "next week = DATE 2024-W12"],
    ["They rested over the weekend.", "the weekend = DATE 2024-W10-WE"],
    ["Exports fell in the third quarter of 2010.", "the third quarter of 2010 = DATE 2010-Q3"],
    ["The revolt began in the spring of 2011.", "the spring of 2011 = DATE 2011-SP"],
    ["The feud dates from the 1980s.", "the 1980s = DATE 198"],
    ["The budget covers fiscal 2025.", "fiscal 2025 = DATE FY2025"],
    ["Shells fell late Tuesday night.", "late Tuesday night = TIME 2024-03-12TNI"],
    ["The truce began at 9:30 a.m. Friday.", "9:30 a.m. Friday = TIME 2024-03-08T09:30"],
    ["Prices rose over the past three years.", "the past three years = DURATION P3Y"],
    ["They have waited for a few days.", "a few days = DURATION PXD"],
    ["They meet every Friday.", "every Friday = SET XXXX-WXX-5"],
    ["The road is now closed.", "now = DATE PRESENT_REF"],
    ["They met five years ago.", "five years ago = DATE 2019"],
  ])("%s", (text, expected) => {
    expect(timexOf(text)).toContain(expected);
  });

  it("a time of day without a day falls on the one named beside it", () => {
    expect(timexOf("On Friday they met at 10 a.m. in Lakeside.")).toContain("10 a.m. = TIME 2024-03-08T10:00");
  });
});
