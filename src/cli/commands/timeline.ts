/** `parley timeline`: every entry in order of time, filtered; or, with --days, the days to remember in the reports' words. */
import { type Command, InvalidArgumentError } from "commander";
import { openLanguage } from "../../language/open-language.ts";
import { ParleyError } from "../../model/error.ts";
import { chosenDaysAsText } from "../../views/text/chosen-days-as-text.ts";
import { type ChosenDaysAsked, viewChosenDays } from "../../views/timeline/chosen-days.ts";
import { chosenDaysAsCsv } from "../../views/timeline/chosen-days-as-csv.ts";
import { viewTimeline } from "../../views/timeline.ts";
import { type FilterOptions, kindsOf, withFilters } from "../filters.ts";
import { count } from "../options.ts";
import { textOptions } from "../print.ts";
import { type Progress, showProgress } from "../progress.ts";
import { type GroupedOptions, groupedCommand, printGrouped, printView, type ViewOptions } from "../view-command.ts";
import { withRecord } from "../with-record.ts";

interface TimelineOptions extends GroupedOptions, FilterOptions {
  readonly days?: number;
  readonly sentences: number;
}

export function timelineCommand(): Command {
  const command = groupedCommand(
    "timeline",
    "every entry in order of time, the latest where there are many; with --days the days to remember",
    "timeline --kind meeting agreement --since 2024-03 --record talks.parley\n  $ parley timeline --days 10 --sentences 2",
  )
    .option(
      "--days <n>",
      "instead of entries, the n days that reports name longest, in sentences of the reports",
      atLeastOne,
    )
    .option("--sentences <m>", "with --days: at most so many sentences a day", atLeastOne, 1);
  return withFilters(command).action(({ days, ...options }: TimelineOptions) => {
    if (days === undefined) {
      return printGrouped(options, {
        view: (store, asked, { lines }) => viewTimeline(store, { ...asked, ...kindsOf(asked) }, lines),
      });
    }
    const { kind, actor, place, happenedBy, story } = options;
    if (kind ?? actor ?? place ?? happenedBy ?? story) {
      throw new ParleyError(
        "cli/not-together",
        "--days chooses from the reports and knows no --kind, --actor, --place, --story or --happened-by; leave these out.",
      );
    }
    return printChosenDays(options, { ...options, days });
  });
}

function printChosenDays(
  { record, as }: ViewOptions,
  { days, sentences, since, until, asOf }: ChosenDaysAsked,
): Promise<void> {
  return withRecord(record, async (store) => {
    let progress: Progress | null = null;
    const asked = {
      ...{ days, sentences },
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      ...(asOf === undefined ? {} : { asOf }),
    };
    const view = await viewChosenDays(store, await openLanguage(), asked, (done, of) => {
      progress ??= showProgress(of, "Reading");
      progress.step(done, "");
    });
    (progress as Progress | null)?.end();
    printView(as, view, {
      lines: () => view.days.flatMap((day) => day.sentences),
      csv: () => chosenDaysAsCsv(view),
      text: () => chosenDaysAsText(view, textOptions()),
    });
  });
}

function atLeastOne(value: string): number {
  const number = count(value);
  if (number === 0) throw new InvalidArgumentError("Give a whole number, 1 or more.");
  return number;
}
