/** When things happened that their own sentence leaves open, on invented texts read from bytes to claims. */
import { describe, expect, it } from "vitest";
import { openReader } from "../../pipeline.ts";

const reader = await openReader();

/** 13 March 2024 is a Wednesday. */
function whens(kind: string, text: string, on: string | null = "2024-03-13"): (string | null)[] {
  return reader
    .readText(text, on)
    .filter((claim) => claim.kind === kind)
    .map(({ when }) => when);
}

describe("when something happened that its own words leave open", () => {
  it("is shared by clauses that are told together", () => {
    expect(
      whens("incident", "Gunmen killed seven farmers near Ravna as people were leaving a market on Tuesday."),
    ).toEqual(["2024-03-12"]);
  });

  it("is counted from another deed", () => {
    const text =
      "Norland signed a border accord with Kenya on Tuesday, a day after gunmen killed seven farmers in Ravna.";
    expect(whens("incident", text)).toEqual(["2024-03-11"]);
  });

  it("is counted from the day told before, whatever the sentence begins with", () => {
    const text = "Ada Okoro met Tomas Lind in Port Sel on Monday.";
    expect(whens("incident", `${text}\nA day later rebels shelled Ravna.`)).toEqual(["2024-03-12"]);
    expect(whens("incident", `${text}\nHours later gunmen in two cars opened fire on a market in Ravna.`)).toEqual([
      "2024-03-11",
    ]);
  });

  it("is the day told with what which stands for", () => {
    const text = "A team took part in ending the 2016 siege of the hotel in Nairobi, in which 30 people died.";
    expect(whens("incident", text)).toContain("2016");
    expect(whens("incident", "Clashes that erupted on Friday in Ravna killed nine people.")).toEqual(["2024-03-08"]);
  });

  it("is the day of what went on as the first deed of the report was done", () => {
    const text =
      "A bomber killed nine people when he rammed a gate in Ravna on Tuesday.\nShells fell on Mombasa, killing eight people.";
    expect(whens("incident", text).at(-1)).toBe("2024-03-12");
  });

  it("is not counted where no number is told", () => {
    const text =
      "Norland signed a border accord with Kenya on Tuesday, days after gunmen killed seven farmers in Ravna.";
    expect(whens("incident", text)).toEqual([null]);
  });

  it("is the day on which it is named again", () => {
    const text = "A suicide bombing killed ten people in Ravna.\nThe blast took place on Monday near a market.";
    expect(whens("incident", text)[0]).toBe("2024-03-11");
  });

  it("is the day of the talks' outcome for what is said after them", () => {
    const text = "After talks between Ada Okoro and Tomas Lind in Ravna, the two sides on Tuesday announced a truce.";
    expect(whens("meeting", text)).toEqual(["2024-03-12"]);
  });

  it("is the day of publication for what holds while it is written", () => {
    expect(whens("control", "Convoys are waiting outside the rebel-held town of Ravna.")).toEqual(["2024-03-13"]);
  });

  it("is for a war the time since it broke out, wherever that is told", () => {
    const text =
      "The war in Norland broke out on Jan. 8.\nQuiet days followed.\nThe war between Kenya and the rebels has killed 900 people.";
    expect(whens("incident", text).at(-1)).toBe("2024-01-08/..");
  });

  it("is for a war never the day on which something else is told", () => {
    const text =
      "A truce that ended a war in which 900 Kenyans were killed was holding on Monday.\nThe war has killed 900 Kenyans, Ada Okoro said on Tuesday.";
    for (const when of whens("incident", text)) expect(String(when)).not.toMatch(/^2024-03-1\d$/);
  });

  it("is the days of fighting counted back from the day on which it ended", () => {
    const text = "Wednesday's truce followed eight days of violence between Kenya and rebels in Ravna.";
    expect(whens("incident", text)).toEqual(["2024-03-06/2024-03-13"]);
  });

  it("ends with the day of the report for what is done already", () => {
    const text = "Kenya shelled Ravna earlier this week.";
    expect(whens("incident", text)).toEqual(["2024-03-11/2024-03-13"]);
  });

  it("is not the day of something else in a list, or of what it is told since", () => {
    const list = "After the bombing of a bus in Tolm, and Friday's attack on Ravna, Ada Okoro flew home.";
    expect(whens("incident", list)).toEqual([null, "2024-03-08"]);
    const since = "On her first trip since her election last month, Ada Okoro held talks with Tomas Lind in Ravna.";
    expect(whens("meeting", since)).not.toContain("2024-02");
  });

  it("counts the days of talks and of a truce back to the first", () => {
    expect(whens("meeting", "Ada Okoro and Tomas Lind met in Ravna for a third day on Wednesday.")).toEqual([
      "2024-03-11/2024-03-13",
    ]);
    expect(whens("agreement", "On Wednesday a truce between Kenya and Norland held for a second day.")).toEqual([
      "2024-03-12/..",
    ]);
  });

  it("is the day within the month that is told with it", () => {
    const text =
      "Almost exactly eight months ago Highland Front militants killed nine people in Ravna on July 20, the bloodiest day of all.";
    expect(whens("incident", text)).toEqual(["2023-07-20"]);
  });

  it("stays open without a day of publication", () => {
    expect(whens("control", "Convoys are waiting outside the rebel-held town of Ravna.", null)).toEqual([null]);
  });

  it("is the day that the report goes on to tell of", () => {
    const text = "Warplanes bombed a market in Ravna on Tuesday.\nRebels shelled the village of Tolm.";
    expect(whens("incident", text)).toEqual(["2024-03-12", "2024-03-12"]);
  });

  it("is the one day of which the whole report tells", () => {
    const quiet = Array.from({ length: 6 }, () => "The road is narrow.").join("\n");
    const text = `Warplanes bombed a market in Ravna on Tuesday.\n${quiet}\nRebels shelled the village of Tolm.`;
    expect(whens("incident", text)).toEqual(["2024-03-12", "2024-03-12"]);
  });

  it("is the day on which somebody spoke where they met", () => {
    const text =
      "Ada Okoro said on Tuesday that terms were still being worked out, speaking in Cairo, where she met Tomas Lind.";
    expect(whens("meeting", text)).toEqual(["2024-03-12"]);
  });

  it("stays open where the report has left its news", () => {
    const text =
      "Warplanes bombed a market in Ravna on Tuesday.\nThe accord was signed in 2011.\nRebels shelled the village of Tolm.";
    expect(whens("incident", text)).toEqual(["2024-03-12", null]);
  });

  it("stays open for what had been done before, and for what is told by the way", () => {
    const text = "Okoro arrived in Lakeside on Tuesday.\nRebels had shelled the village of Tolm.";
    expect(whens("incident", text)).toEqual([null]);
  });

  it("is no single day for a war", () => {
    const text = "Warplanes bombed a market in Ravna on Tuesday.\nRebels fired 4,000 rockets at Tolm during the war.";
    expect(whens("incident", text)[1] ?? null).toBe(null);
  });

  it("goes on from the day on which an offensive is launched", () => {
    expect(whens("incident", "Norland launched its offensive in Ravna on Monday.")).toEqual(["2024-03-11/.."]);
  });

  it("goes on from the day on which shelling is told to start", () => {
    const text = "Okoro told of days of heavy Kenyan shelling of Ravna, starting on Friday.";
    expect(whens("incident", text)).toEqual(["2024-03-08/.."]);
  });

  it("is that of the clause beside it for what is begun", () => {
    const text = "The talks broke down on Friday, when the Kenyan army began to shell Ravna.";
    expect(whens("incident", text)).toEqual(["2024-03-08/.."]);
  });

  it("is not the day told before where it is told how long after that it was", () => {
    const text =
      "Rebels bombed Mombasa on Monday.\nAda Okoro met Ben Ital in Geneva weeks after rebels bombed Mombasa.";
    expect(whens("meeting", text)).toEqual([null]);
  });

  it("is not after the time at which it was told", () => {
    const text =
      "Jets destroyed a house in Ravna on Monday.\nIn January Kenya admitted that it had destroyed a house in Ravna.";
    expect(whens("incident", text)).toEqual(["2024-03-11", null]);
  });

  it("is not that of another event in the same country", () => {
    const text = "A guard was killed in Kenya last year.\nThe widow of a pilot killed in Kenya sang in Geneva.";
    expect(whens("incident", text)).toEqual(["2023", null]);
  });

  it("is not that of an earlier blow which it answers, or which is known by its year", () => {
    const bomb = "A bombing killed ten people in Ravna.";
    expect(whens("incident", `${bomb}\nThe group called it revenge for the shelling of Adama on Monday.`)[0]).toBe(
      null,
    );
    expect(whens("incident", `${bomb}\nIt was compared with the 1988 bombing.`)[0]).toBe(null);
    expect(whens("incident", `${bomb}\nThe bombing last year was claimed by nobody.`)[0]).toBe("2023");
  });

  it("is not the day on which it was admitted", () => {
    const text = 'The navy conceded last week that its bombing "in all likelihood" caused deaths in Ravna.';
    expect(whens("incident", text)).toEqual([null]);
  });

  it("is not the day of saying so, where no that parts the two", () => {
    const text =
      "A spokesman said on Friday senior Norland officials had a dialogue with Kenyan counterparts earlier this month.";
    expect(whens("meeting", text)).toEqual(["2024-03"]);
  });

  it("is not the day on which it was condemned, claimed or asked about", () => {
    expect(whens("incident", "The minister condemned on Sunday the attack on a market in Ravna.")).toEqual([null]);
    expect(whens("incident", "On Monday the council asked about the raid on a school in Ravna.")).toEqual([null]);
    const claimed = "The group claimed responsibility on Monday for the bombing of a hotel in Ravna.";
    expect(whens("incident", claimed)).toEqual([null]);
    expect(whens("incident", "The minister condemned Sunday's attack on a market in Ravna.")).toEqual(["2024-03-10"]);
    expect(whens("meeting", "Ada Okoro spoke on Sunday after talks with Tomas Lind.")).toEqual(["2024-03-10"]);
    expect(whens("meeting", "Ada Okoro told reporters on Sunday after meeting Tomas Lind that she had lost.")).toEqual([
      "2024-03-10",
    ]);
    expect(whens("meeting", "Ada Okoro fell ill on Sunday after meeting Tomas Lind.")).toEqual([null]);
  });

  it("is told with the noun of what is condemned, claimed or spoken of", () => {
    expect(whens("incident", "The minister condemned the 7 October attack on a market in Ravna.")).toEqual([
      "2023-10-07",
    ]);
    const claimed = "On 11 March the group claimed responsibility for the 9 March bombing of a hotel in Ravna.";
    expect(whens("incident", claimed)).toEqual(["2024-03-09"]);
    expect(whens("incident", "Okoro said Monday's raid on a market in Ravna killed nine people.")).toEqual([
      "2024-03-11",
    ]);
    expect(whens("meeting", "Okoro said last week's talks with Tomas Lind in Ravna were useful.")).toEqual([
      "2024-03-04/2024-03-10",
    ]);
  });

  it("is the day on which it is reported as news, and not that on which it is condemned later", () => {
    expect(whens("incident", "Monitors on Monday reported heavy shelling in Ravna.")).toEqual(["2024-03-11"]);
    expect(whens("incident", "The raid on Ravna was condemned on Sunday by the council.")).toEqual([null]);
    const bomb = "A bomb exploded in Ravna, killing nine.";
    expect(whens("incident", `${bomb}\nKenya on Tuesday condemned the bombing.`)).toEqual([null]);
    expect(whens("incident", `${bomb}\nKenya condemned Tuesday's bombing.`)).toEqual(["2024-03-12"]);
  });

  it("is not that of the blow which it answers", () => {
    const text = "Ten farmers were killed in Ravna in a reprisal for Friday's raid on Adama.";
    expect(whens("incident", text)[0]).toBe(null);
    expect(whens("incident", "Troops shelled Ravna on Monday in reply to an ambush near Adama.")).toEqual([
      "2024-03-11",
      null,
    ]);
  });

  it("is that of the event told just before, though another in the town is told far below", () => {
    const near = "Rebels killed nine people in Ravna on Monday.\nShells had hit a school in Ravna, a nurse said.";
    const between = Array.from({ length: 6 }, (_, i) => `The ${i + 2} sides of the talks gave no word of terms.`).join(
      "\n",
    );
    expect(whens("incident", `${near}\n${between}\nThe army killed eight people in Ravna on Friday.`)[1]).toBe(
      "2024-03-11",
    );
  });

  it("is not that of one of several events in the town, where nothing but the town makes them one", () => {
    const one = "Rebels killed nine people in Ravna on Monday.";
    const two = "The army killed eight people in Ravna on Friday.";
    const open = "Shells had hit a school in Ravna, a nurse said.";
    expect(whens("incident", `${one}\n${open}`)[1]).toBe("2024-03-11");
    expect(whens("incident", `${one}\n${open}\n${two}`)[1]).toBe(null);
  });

  it("is not the day of the news where the sentence tells of some days ago, nor the minute of the report", () => {
    const news = "Rebels attacked Adama on Tuesday.";
    expect(whens("incident", `${news}\nGunmen stormed a hotel in Ravna several days ago.`)[1]).toBe(null);
    const stamp = "This article appeared on page 32 on Wednesday 13 March 2024.";
    expect(whens("incident", `Gunmen stormed a hotel in Ravna.\n${stamp}`)).toEqual([null]);
  });

  it("does not lie ahead for what is done", () => {
    const text = "The truce agreed by Norland and Kenya will begin on Friday.";
    expect(whens("agreement", text).filter((when) => when === "2024-03-15").length).toBeLessThan(2);
  });
});

describe("how long something goes on", () => {
  it("is open from the day since which it holds", () => {
    expect(whens("control", "The army has besieged the town of Ravna since 2019.")).toEqual(["2019/.."]);
  });

  it("is counted back from how old it is", () => {
    expect(whens("control", "Okoro asked Norland to lift its five-year-old blockade of Ravna.")).toEqual(["2019/.."]);
  });

  it("is a stretch of days told one after the other", () => {
    expect(whens("incident", "Rebels shelled the town of Ravna on Monday and Tuesday.")).toEqual([
      "2024-03-11/2024-03-12",
    ]);
  });
});

describe("when a stance is taken", () => {
  it("is the day on which it is stated", () => {
    expect(whens("position", "Okoro said on Monday that Kenya rejects the plan.")).toEqual(["2024-03-11"]);
  });
});

describe("when those counted were counted", () => {
  it("is the day of the raid that the same sentence tells, not of another raid", () => {
    const text =
      "Ravna has been under bombardment since January.\nSeven people died in shelling of a market in Tolm at dawn on Monday.";
    expect(whens("figure", text)).toEqual(["2024-03-11"]);
  });

  it("is the time from what they are counted since up to the report", () => {
    expect(whens("figure", "Hundreds of people have been killed in Ravna since talks broke off in January.")).toEqual([
      "2024-01/2024-03-13",
    ]);
    expect(whens("figure", "More than 900 Kenyans have died since the conflict first erupted in March 2011.")).toEqual([
      "2011-03/2024-03-13",
    ]);
  });

  it("is for the dead of a war the time since it began, wherever that is told", () => {
    const text = "The war in Norland broke out on Jan. 8.\nQuiet days followed.\nThe war has killed 900 people.";
    expect(whens("figure", text)).toEqual(["2024-01-08/2024-03-13"]);
    const since = "The war in Norland broke out on Jan. 8.\nSome 900 people have died since the war began.";
    expect(whens("figure", since)).toEqual(["2024-01-08/2024-03-13"]);
  });

  it("stays open where nothing says since when", () => {
    expect(whens("figure", "Some 900 people have died since the war began.")).toEqual([null]);
  });

  it("is in a headline the day on which the same number is told below", () => {
    const text = "# 24 killed in raids on Ravna\nAir strikes on a market in Ravna killed 24 people on Monday.";
    expect(new Set(whens("figure", text))).toEqual(new Set(["2024-03-11"]));
  });

  it("is that of the talks for how long they lasted", () => {
    const text = "On Monday a meeting between Ada Okoro and Tomas Lind in Ravna lasted four hours.";
    expect(whens("figure", text)).toEqual(["2024-03-11"]);
  });
});

describe("when something was said that names no day", () => {
  const said = (text: string): (string | null)[] => whens("statement", text);

  it("is the day of publication", () => {
    expect(said("Okoro warned that the road was closed.")).toEqual(["2024-03-13"]);
  });

  it("is the day before in a paper that is printed the morning after its news", () => {
    const text = "Norland closed its border on Tuesday.\nOkoro warned that the road was mined.";
    expect(said(text)).toEqual(["2024-03-12"]);
    expect(said(`${text}\nThe two sides meet in Port Sel today.`)).toEqual(["2024-03-12"]);
  });

  it("is the day of publication where that is told as news too", () => {
    const text =
      "Norland closed its border on Tuesday.\nKenya followed on Wednesday.\nOkoro warned that the road was mined.";
    expect(said(text)).toEqual(["2024-03-13"]);
  });

  it("is not the day before for what was said of it alone", () => {
    expect(said("“They met on Tuesday,” Okoro said.")).toEqual(["2024-03-13"]);
  });

  it("is not that of what somebody told who speaks now", () => {
    const text = 'When she wrote the plan in the 1990s, she says, "the army ruled in Kenya and nobody asked why".';
    expect(whens("statement", text)).toEqual(["2024-03-13"]);
  });

  it("is that of the clause it is told together with", () => {
    expect(said("Okoro closed the border on Monday, saying that the road was mined.")).toEqual(["2024-03-11"]);
  });

  it("is counted from what it went before", () => {
    const text = "Kenya closed its border on Wednesday, two days after Okoro warned that the road was mined.";
    expect(said(text)).toEqual(["2024-03-11"]);
  });

  it("lies within a week up to the day of the report", () => {
    expect(said("Okoro warned this week that the road was mined.")).toEqual(["2024-03-11/2024-03-13"]);
  });
});
