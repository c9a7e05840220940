/** What a query may hold, and what is said to one that holds something else. */
import { describe, expect, it } from "vitest";
import { RefusedRequest } from "./envelope.ts";
import { type Parameters, readQuery } from "./query.ts";

const KNOWN: Parameters = {
  kind: "kind",
  actor: "words",
  since: "day",
  report: "id",
  offset: "offset",
  limit: "limit",
};

function refusal(search: string): RefusedRequest {
  try {
    readQuery("/api/entries", new URLSearchParams(search), KNOWN);
  } catch (error) {
    if (error instanceof RefusedRequest) return error;
    throw error;
  }
  throw new Error(`?${search} was not refused`);
}

describe("a query", () => {
  it("gives its values, and none for a box left empty", () => {
    const query = readQuery("/api/entries", new URLSearchParams("kind=meeting&actor=&since=2024-03&limit=20"), KNOWN);
    expect(query.words("kind")).toBe("meeting");
    expect(query.words("actor")).toBeUndefined();
    expect(query.words("since")).toBe("2024-03");
    expect(query.number("limit")).toBe(20);
    expect(query.number("offset")).toBeUndefined();
  });

  it("an unknown parameter is refused with the one that was meant", () => {
    const refused = refusal("knd=meeting");
    expect(refused.status).toBe(400);
    expect(refused.message).toBe("/api/entries knows no parameter “knd”.");
    expect(refused.fix).toContain("Did you mean “kind”?");
  });

  it("an unknown parameter that resembles none gets the list without a guess", () => {
    expect(refusal("zebra=1").fix).toBe("It knows kind, actor, since, report, offset, limit.");
  });

  it("a name that every object has is no parameter", () => {
    expect(refusal("constructor=1").code).toBe("server/unknown-parameter");
  });

  it.each([
    ["kind=meting", "Did you mean “meeting”?"],
    ["since=soon", "Give a day such as 2024-03-13"],
    ["since=2024-02-30", "Give a day such as 2024-03-13"],
    ["limit=0", "from 1 to 500"],
    ["limit=501", "from 1 to 500"],
    ["offset=-1", "0 or more"],
    ["report=../x", "Give an id"],
    ["kind=meeting&kind=figure", "once"],
    [`actor=${"a".repeat(301)}`, "at most 300"],
  ])("%s is refused and says what would fit", (search, fix) => {
    const refused = refusal(search);
    expect(refused.status).toBe(400);
    expect(refused.fix).toContain(fix);
  });
});
