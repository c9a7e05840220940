import { expect, test } from "vitest";
import { isOneSite } from "./one-site.ts";

/** Who may say where a page lasts. */
test.each([
  ["https://meridian.example/7", "http://meridian.example/talks"],
  ["https://www.meridian.example/7", "https://m.meridian.example/talks"],
  ["https://MERIDIAN.example:8080/7", "https://news.meridian.example/talks"],
  ["https://world.meridian.co.uk/7", "https://www.meridian.co.uk/talks"],
  ["https://reader@meridian.example/7", "https://meridian.example./talks"],
])("%s and %s are one site", (one, other) => {
  expect([isOneSite(one, other), isOneSite(other, one)]).toEqual([true, true]);
});

test.each([
  ["https://post.example/7", "https://meridian.example/talks"],
  ["https://meridian.example.post.example/7", "https://meridian.example/talks"],
  ["https://post.example/https://meridian.example/", "https://meridian.example/talks"],
  ["https://meridian.example@post.example/7", "https://meridian.example/talks"],
  ["https://notmeridian.example/7", "https://meridian.example/talks"],
  ["https://ada.pages.example/7", "https://tomas.pages.example/talks"],
  ["https://meridian.co.uk/7", "https://co.uk/talks"],
  ["https://meridian.example/7", "https://example/talks"],
  ["talks, page 3", "https://meridian.example/talks"],
])("%s and %s are two", (one, other) => {
  expect([isOneSite(one, other), isOneSite(other, one)]).toEqual([false, false]);
});
