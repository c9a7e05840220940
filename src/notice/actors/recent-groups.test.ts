/** Which group is meant where its name is not repeated. */
import { describe, expect, it } from "vitest";
import { meantIn } from "../../../test/actors-in.ts";

describe("the group", () => {
  it("is the one told of before, until another is introduced", () => {
    const text = "The Highland Front left. The group came back. A group of elders came. The group stayed.";
    expect(meantIn(text).filter((one) => one.startsWith("The group"))).toEqual(["The group → Highland Front"]);
  });

  it("is nobody in particular where two came together", () => {
    const text = "The Highland Front and the Dawn Front took Gao. The group left.";
    expect(meantIn(text).filter((one) => one.startsWith("The group"))).toEqual([]);
  });
});

describe("the rebels", () => {
  const front = "The Highland Front took Gao. The Highland Front left. The Highland Front came back.";

  it("are the one group that a report is about", () => {
    expect(meantIn(`${front} The rebels stayed.`)).toContain("rebels → Highland Front");
  });

  it.each([
    `Rebels shelled Ravna. ${front} The rebels stayed.`,
    `${front} Kenyan rebels left. The rebels stayed.`,
    `${front} The Dawn Front left. The Dawn Front came back. The rebels stayed.`,
  ])("are a party of their own: %s", (text) => {
    expect(meantIn(text)).not.toContain("rebels → Highland Front");
  });
});
