import type { DayOrder } from "../../../published/dates-of-any-language.ts";
import type { PageSigns } from "./page-signs.ts";

/**
 * A page in, the order its people write day and month in out: told by its other dates, else by its country.
 *
 *     … 25/12/2023 … 3/4/2024          day first
 *     <html lang="en-US"> … 3/4/2024   month first
 */
export function dayOrderOf({ lines }: PageSigns, locale: string | null, address: string | null): DayOrder {
  let [dayFirst, monthFirst] = [0, 0];
  for (const { text } of lines) {
    for (const [, a, b] of text.matchAll(/(?<!\d)(\d\d?)\/(\d\d?)\/(?:20)?\d\d(?!\d)/g)) {
      if (Number(a) > 12 && Number(b) <= 12) dayFirst++;
      if (Number(b) > 12 && Number(a) <= 12) monthFirst++;
    }
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? "day-first" : "month-first";
  const [language = "", region = ""] = (locale ?? "").toLowerCase().split(/[-_]/);
  const domain = /^https?:\/\/[^/]*\.([a-z]{2,})(?=[/:?#]|$)/i.exec(address ?? "")?.[1]?.toLowerCase() ?? "";
  if (["us", "gov", "mil", "edu"].includes(domain)) return "month-first";
  if (domain.length === 2 && !NO_COUNTRY.has(domain)) return "day-first";
  if (region === "us" || region === "ph") return "month-first";
  if (region !== "" && language === "en") return "day-first";
  return language === "en" ? "month-first" : language === "" ? "unknown" : "day-first";
}

/** Domains of two letters that anybody takes. */
const NO_COUNTRY = new Set(["tv", "co", "io", "me", "ai", "fm", "ly", "am", "cc", "ws", "to", "gg", "sh"]);
