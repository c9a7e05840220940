/** What is noticed of actors in running text: for tests. */
import { openLanguage } from "../src/language/open-language.ts";
import { noticeActors } from "../src/notice/actors/notice-actors.ts";

const language = await openLanguage();

export function actorsIn(text: string): ReturnType<typeof noticeActors> {
  const analysis = language.analyse(text, [{ start: 0, end: text.length, role: "body" }]);
  return noticeActors(analysis, { title: null, outlet: null, agency: null });
}

/** The words and whom they mean: "The group → Highland Front". */
export function meantIn(text: string): string[] {
  return actorsIn(text).mentions.map(({ start, end, actor: name }) => `${text.slice(start, end)} → ${name}`);
}
