import { describe, expect, test } from "vitest";
import { hostOf, looksLikeOutlet, outletOfAddress, outletOfLine } from "./outlet-names.ts";

/**
 * Who published a report, by the host of its address or a line.
 *
 *     https://edition.cnn.com/2016/x      CNN
 */
describe("an outlet", () => {
  test("is told from the host of the address", () => {
    expect(outletOfAddress("https://edition.cnn.com/2016/x")).toBe("CNN");
    expect(outletOfAddress("//www.bbc.co.uk/news")).toBe("BBC");
    expect(outletOfAddress("https://cnn.com.example/2016")).toBeNull();
    expect(hostOf("talks.txt")).toBeNull();
  });

  test("is told from its name on a line of its own", () => {
    expect(outletOfLine("BBC News")).toBe("BBC");
    expect(outletOfLine("CNN (Web News)")).toBe("CNN");
    expect(outletOfLine("Agence France-Presse")).toBe("Agence France-Presse");
    expect(outletOfLine("Envoys meet")).toBeNull();
    expect(looksLikeOutlet("Lakeside Gazette")).toBe(true);
    expect(looksLikeOutlet("News of the truce reached Lakeside")).toBe(false);
  });
});
