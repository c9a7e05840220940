import { expect, test } from "vitest";
import { lastingAddress, versionKey } from "./lasting-address.ts";

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
  expect(lastingAddress({ canonical: "https://meridian.example/talks", address: "https://m.meridian.example/7" })).toBe(
    "meridian.example/talks",
  );
  expect(lastingAddress({ canonical: "https://meridian.example/talks", address: null })).toBe("meridian.example/talks");
  expect(lastingAddress({ address: null })).toBeNull();
});

test("no page speaks for the site of another, nor where it alone says where it stood for another outlet", () => {
  const canonical = "https://meridian.example/talks";
  expect(lastingAddress({ canonical, address: "https://post.example/7" })).toBe("post.example/7");
  const own = versionKey({ address: canonical, outlet: "Meridian" });
  expect(versionKey({ canonical, address: canonical, outlet: "meridian" })).toBe(own);
  expect(versionKey({ canonical, address: canonical, outlet: "Harbour Post" })).not.toBe(own);
  expect(versionKey({ canonical, address: "https://post.example/7", outlet: "Meridian" })).not.toBe(own);
  expect(versionKey({ address: null, outlet: "Meridian" })).toBeNull();
});
