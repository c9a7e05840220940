/** Which files are web pages. */
import { describe, expect, it } from "vitest";
import { looksLikePage } from "./sniff.ts";

const sure = (text: string, name = "talks", mediaType: string | null = null) =>
  looksLikePage({ bytes: new TextEncoder().encode(text), name, mediaType });

describe("a file", () => {
  it("is a page by how it begins, whatever its name", () => {
    expect(sure("<!DOCTYPE html><p>x", "talks.txt")).toBeGreaterThan(0.9);
    expect(sure("\ufeff\n <html lang=en>", "talks.txt")).toBeGreaterThan(0.9);
    expect(sure('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html xmlns="y">')).toBeGreaterThan(0.9);
    expect(sure("<!-- saved from url -->\n<html>")).toBeGreaterThan(0.9);
  });

  it("is a page by its name or by what was declared, if there is a tag in it", () => {
    expect(sure("Talks<p>The envoys met.", "talks.html")).toBeGreaterThan(0.8);
    expect(sure("Talks<p>The envoys met.", "talks", "text/html; charset=utf-8")).toBeGreaterThan(0.8);
    expect(sure("The envoys met.", "talks.html")).toBeLessThan(0.5);
  });

  it("is no page for a tag in its words or another kind of markup", () => {
    expect(sure("The envoys <b>met</b>.", "talks.txt")).toBe(0);
    expect(sure('<?xml version="1.0"?><rss version="2.0">')).toBe(0);
    expect(sure("%PDF-1.7")).toBe(0);
  });
});
