/**
 * Reports as the network sees them, with what is marked in them, as one JSON object a report.
 *
 *     node training/claims/dump-reports.ts NAME=DIR… > reports.jsonl
 *
 * In: folders, each with a name for whoever annotated it. A folder holds annotated reports (NAME.txt and NAME.json, in
 * the exchange form) or files of many reports, each marked paragraph by paragraph (README.md tells how). Out: for every
 * sentence its words with their forms, names masked; and the marks, with the issue that the table of words gives them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { issueIn } from "../../src/extract/issues/issue-in.ts";
import { formOf, isQuoted } from "../../src/extract/learnt/word-form.ts";
import type { Context } from "../../src/extract/rule.ts";
import { sentenceViews } from "../../src/extract/sentence-view.ts";
import { openLanguage } from "../../src/language/open-language.ts";
import { noticeActors } from "../../src/notice/actors/notice-actors.ts";
import { describedPlaces } from "../../src/notice/places/described-places.ts";
import { noticePlaces } from "../../src/notice/places/notice-places.ts";
import { withoutActors } from "../../src/notice/places/without-actors.ts";
import { noticeQuotations } from "../../src/notice/quotations/notice-quotations.ts";
import { sharedNames } from "../../src/notice/shared-names.ts";
import { readReport } from "../../src/read/read-report.ts";

interface Mark {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly issue: string | null;
  /** The whole passage that tells the claim: its words are not marked. */
  readonly isPassage: boolean;
  /** Status, type, change, stance. */
  readonly sorts: Readonly<Record<string, string | undefined>>;
  /** Who takes part, as what: "holder", "target". Places as "place". */
  readonly who: Readonly<Record<string, readonly string[]>>;
}

interface Marked {
  readonly name: string;
  readonly text: string;
  readonly marksIn: (text: string) => readonly Mark[];
}

const KINDS: Readonly<Record<string, string>> = {
  provision: "prov",
  position: "pos",
  meeting: "meet",
  agreement: "deal",
  incident: "inc",
  relation: "rel",
  control: "ctl",
  access: "acc",
};

const language = await openLanguage();

async function dump(by: string, { name, text, marksIn }: Marked): Promise<void> {
  const { report } = await readReport({ bytes: Buffer.from(text), name: `${name}.txt` });
  const analysis = language.analyse(report.text, report.segments);
  const [names, quotations] = [sharedNames(analysis), noticeQuotations(analysis)];
  const { actors, mentions } = noticeActors(analysis, report, names, quotations);
  const named = withoutActors(noticePlaces(analysis, names), actors, mentions);
  const places = [...named, ...describedPlaces(analysis, named)].sort((a, b) => a.start - b.start);
  const noticed = { times: [], logEntries: [], numbers: [], actors, actorMentions: mentions, places, quotations };
  const context = { report, analysis, noticed, view: sentenceViews(analysis, noticed) } as unknown as Context;
  const sentences = analysis.sentences.map(({ index, start, end, role, tokens }) => {
    const view = context.view(index);
    return {
      start,
      end,
      role,
      actors: view.actors.map(({ first, last, head, actor, form }) => [first, last, head, actor, form]),
      places: view.places.map((place) => [place.first, place.last, place.name]),
      words: tokens.map((token) => {
        const { lemma, upos, xpos, relation, head } = token;
        return [token.start, token.end, formOf(token, view, context), lemma, upos, xpos, relation, head, isQuoted(token, view) ? 1 : 0];
      }),
    };
  });
  const marks = marksIn(report.text).map((mark) => {
    const sentence = analysis.sentences.find(({ start, end }) => start <= mark.start && mark.start < end);
    const span = sentence && { start: mark.start, end: Math.min(mark.end, sentence.end) };
    return { ...mark, table: span && mark.issue ? issueIn(span, context.view(sentence.index), context) : null };
  });
  const known = actors.map((actor) => [actor.name, actor.type, actor.of, actor.role, ...actor.aliases]);
  console.log(JSON.stringify({ by, name, sentences, actors: known, marks }));
}

/** Where each part of some words lies, from a place on; parts are joined by " … ". */
function partsOf(words: string, text: string, from: number): { start: number; end: number }[] {
  return words.split(" … ").flatMap((part) => {
    const near = text.indexOf(part, from);
    const start = near < 0 ? text.indexOf(part) : near;
    return start < 0 ? [] : [{ start, end: start + part.length }];
  });
}

interface Annotation {
  readonly kind: string;
  readonly quotes: readonly string[];
  readonly content?: string;
  readonly name?: string;
  readonly issue?: string;
  readonly [field: string]: unknown;
}

/** Fields of a kind that name somebody, and what those are called here. */
const WHO: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  prov: { parties: "does" },
  pos: { actor: "holder" },
  meet: { participants: "meets", place: "place" },
  deal: { parties: "party" },
  inc: { actors: "attacker", targets: "target", place: "place" },
  rel: { subject: "subject", object: "object" },
  ctl: { holder: "holder", from: "from", place: "place" },
  acc: { actors: "actor", place: "place" },
};

function sortsOf({ status, type, change, stance }: Readonly<Record<string, unknown>>): Mark["sorts"] {
  return { status, type, change, stance } as Mark["sorts"];
}

function whoOf(kind: string, fields: Readonly<Record<string, unknown>>): Mark["who"] {
  const named = Object.entries(WHO[kind] ?? {}).map(([field, role]) => [role, [fields[field] ?? []].flat()]);
  return Object.fromEntries(named) as Mark["who"];
}

/** Fields behind the kind of a marked line, in order. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  prov: ["issue", "status", "parties"],
  pos: ["actor", "issue", "stance"],
  meet: ["status", "participants", "place"],
  deal: ["status", "parties"],
  inc: ["type", "actors", "targets", "place"],
  rel: ["type", "subject", "object"],
  ctl: ["change", "holder", "from", "place"],
  acc: ["type", "status", "actors", "place"],
};

function annotated(dir: string, file: string): Marked {
  const { claims } = JSON.parse(readFileSync(join(dir, file.replace(/txt$/, "json")), "utf8")) as {
    claims: Annotation[];
  };
  const marksIn = (text: string): Mark[] =>
    claims.flatMap((claim) => {
      const { kind, quotes, content, name, issue = null } = claim;
      const known = KINDS[kind];
      if (!known) return [];
      const from = Math.max(0, text.indexOf(quotes[0] ?? ""));
      const rest = { kind: known, issue, sorts: sortsOf(claim), who: whoOf(known, claim) };
      const marksOf = (words: string, isPassage: boolean): Mark[] =>
        partsOf(words, text, from).map((span) => ({ ...rest, isPassage, ...span }));
      if (content !== undefined) return marksOf(content, false);
      return [...quotes.flatMap((quote) => marksOf(quote, true)), ...(name ? marksOf(name, false) : [])];
    });
  return { name: file.slice(0, -4), text: readFileSync(join(dir, file), "utf8"), marksIn };
}

/** The reports of one file: a line "=== name | form | day" before each, lines "> kind | …" behind what they mark. */
function marked(dir: string, file: string): Marked[] {
  return readFileSync(join(dir, file), "utf8")
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = "", ...lines] = part.split("\n");
      const [name = "", , day = ""] = head.split(" | ");
      const paragraphs: string[] = [];
      const marks: { readonly paragraph: string; readonly fields: string[] }[] = [];
      for (const line of lines.filter((each) => each.trim() !== "")) {
        if (line.startsWith("> "))
          marks.push({ paragraph: paragraphs.at(-1) ?? "", fields: line.slice(2).split(" | ") });
        else paragraphs.push(line.replace(/^# /, "").trim());
      }
      const marksIn = (text: string): Mark[] =>
        marks.flatMap(({ paragraph, fields: [kind = "", ...fields] }) => {
          const told = Object.fromEntries((FIELDS[kind] ?? []).map((name, i) => [name, fields[i] ?? "-"]));
          const listed = Object.entries(told).map(([name, value]) => [name, value === "-" ? [] : value.split("; ")]);
          const { issue = null } = told;
          const who = whoOf(kind, Object.fromEntries(listed));
          const rest = { issue, isPassage: false, sorts: sortsOf(told), who };
          const from = Math.max(0, text.indexOf(paragraph.slice(0, 60)));
          return partsOf(fields.at(-1) ?? "", text, from).map((span) => ({ kind, ...rest, ...span }));
        });
      return { name: `${file.slice(0, -4)}-${name}`, text: [day.trim(), ...paragraphs].join("\n\n"), marksIn };
    });
}

for (const given of process.argv.slice(2)) {
  const [by = "", dir = ""] = given.split("=");
  const files = readdirSync(dir).filter((file) => file.endsWith(".txt"));
  const isAnnotated = readdirSync(dir).some((file) => file.endsWith(".json"));
  for (const file of files.sort())
    for (const report of isAnnotated ? [annotated(dir, file)] : marked(dir, file)) await dump(by, report);
}
