/** `parley brief`: where the talks stand as a document to hand on, each sentence with the passages it rests on. */
import { type Command, Option } from "commander";
import { briefAsHtml } from "../../views/brief/brief-as-html.ts";
import { briefAsMarkdown } from "../../views/brief/brief-as-markdown.ts";
import { type Brief, viewBrief } from "../../views/brief.ts";
import { csvOf } from "../../views/csv.ts";
import type { StandingAsked } from "../../views/standing.ts";
import { day } from "../options.ts";
import { printData } from "../print.ts";
import { type ViewOptions, viewCommand } from "../view-command.ts";
import { withRecord } from "../with-record.ts";

/** text is Markdown: it reads well as it is. */
const FORMS = {
  text: briefAsMarkdown,
  markdown: briefAsMarkdown,
  html: briefAsHtml,
  json: (brief: Brief) => JSON.stringify(brief, null, 2),
  csv: briefAsCsv,
};

export function briefCommand(): Command {
  return viewCommand(
    "brief",
    "where the talks stand as a document to hand on, each sentence with its passages",
    "brief --as html --record talks.parley > brief.html",
    new Option("--as <form>", "how to print").choices(Object.keys(FORMS)).default("markdown"),
  )
    .option("--since <day>", "tell first what is new or has changed since that day", day)
    .action((options: Omit<ViewOptions, "as"> & StandingAsked & { readonly as: keyof typeof FORMS }) =>
      withRecord(options.record, async (store) => printData(FORMS[options.as](await viewBrief(store, options)))),
    );
}

function briefAsCsv({ sections, passages }: Brief): string {
  const rows = sections.flatMap(({ title, sentences }) =>
    sentences.flatMap(({ text, entry, passages: numbers }) =>
      numbers.map((number) => {
        const { quote, source, published, reportName, span } = passages[number - 1]!;
        return [title, text, quote, source, published, reportName, span.start, span.end, entry];
      }),
    ),
  );
  return csvOf(["under", "text", "quote", "source", "published", "report", "start", "end", "entry"], rows);
}
