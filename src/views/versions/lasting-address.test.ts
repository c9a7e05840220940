import { expect, test } from "vitest";
import { lastingAddress } from "./lasting-address.ts";

/** One address for all versions of a report. */
test.each([
  ["https://www.meridian.example/talks/?utm_source=x#top", "meridian.example/talks"],
  ["http://Meridian.example/talks", "meridian.example/talks"],
  ["https://m.meridian.example/talks", "meridian.example/talks"],
  ["https://meridian.example/a/../talks", "meridian.example/talks"],
  ["https://meridian.example:8080/talks?b=2&a=1&fbclid=x", "meridian.example:8080/talks?a=1&b=2"],
  ["https://meridian.example/", "meridian.example"],
  ["talks, page 3", "talks, page 3"],
])("%s is %s", (address, lasting) => {
  expect(lastingAddress({ address })).toBe(lasting);
});

test("what a page gives as its lasting address comes before where it was found; without any there is none", () => {
  expect(lastingAddress({ canonical: "https://meridian.example/talks", address: "https://archive.example/7" })).toBe(
    "meridian.example/talks",
  );
  expect(lastingAddress({ address: null })).toBeNull();
});
