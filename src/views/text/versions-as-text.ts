/** The versions of a report for a terminal: each with its day, and what changed from one to the next. */
import type { ChangedPassage, VersionsView } from "../versions.ts";
import { harmless, painter, type TextOptions, wrap } from "./text-layout.ts";

export function versionsAsText({ address, versions, changes }: VersionsView, options: TextOptions): string {
  const paint = painter(options.colour);
  const parts = versions.map((head, i) => {
    const facts = [head.id, head.published?.value ?? "not dated", `added ${head.added.slice(0, 16).replace("T", " ")}`];
    const change = changes[i - 1];
    return [
      `${paint("bold", harmless(head.title ?? head.name))}\n${paint("dim", facts.join(" · "))}`,
      ...(change?.passages.map((passage) => passageAsText(passage, options)) ?? []),
      ...(change?.quotes.map(({ how, words, claims }) =>
        wrap(harmless(`? ${claims.join(", ")}: ${WORDS[how]}: “${words}”`), options.width, "", "  "),
      ) ?? []),
    ].join("\n");
  });
  const count = versions.length === 1 ? "one version" : `${versions.length} versions`;
  return [`${harmless(address ?? versions[0]?.name ?? "")} · ${count}`, ...parts].join("\n\n");
}

const WORDS: Readonly<Record<string, string>> = {
  near: "its words were changed",
  gone: "its words are gone",
  unclear: "its words now stand in several places",
};

function passageAsText({ before, after }: ChangedPassage, { width, colour }: TextOptions): string {
  const paint = painter(colour);
  return [
    ...(before === null ? [] : [paint("dim", wrap(`- ${harmless(before.words)}`, width, "", "  "))]),
    ...(after === null ? [] : [wrap(`+ ${harmless(after.words)}`, width, "", "  ")]),
  ].join("\n");
}
