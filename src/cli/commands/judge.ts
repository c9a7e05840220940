/**
 * `parley judge`: says that two actors are one, or that one is two; that two reports are one source, or two; takes such a
 * judgement back; without arguments, lists what people decided.
 */
import { userInfo } from "node:os";
import { Argument, Command } from "commander";
import { ParleyError } from "../../model/error.ts";
import { harmless } from "../../model/harmless.ts";
import { judgePair, PAIR_VERDICTS, type PairVerdict, undoJudgement } from "../../record/judging.ts";
import { judgementsAsCsv, judgementsAsText, judgementText, viewJudgements } from "../../views/judgements.ts";
import { recordOption, type TableForm, tableOption } from "../options.ts";
import { printText } from "../print.ts";
import { printView } from "../view-command.ts";
import { withRecord } from "../with-record.ts";

interface Options {
  readonly record: string;
  readonly because?: string;
  readonly who?: string;
  readonly as: TableForm;
}

export function judgeCommand(): Command {
  return new Command("judge")
    .description("say which actors or sources are one, and which are not; without arguments, list what was decided")
    .addArgument(new Argument("[verdict]", "what is decided").choices([...PAIR_VERDICTS, "undo"]))
    .argument("[what...]", "the two actors by name, or the two reports by name or id; of undo, the judgement's id")
    .option("--because <reason>", "why; it is kept with the judgement")
    .option("--who <name>", "who decides; by default the name you are logged in by")
    .addOption(recordOption())
    .addOption(tableOption())
    .addHelpText(
      "after",
      `
Examples:
  $ parley judge same-actor "Hill Guard" "Dawn Front" --because "renamed in March"
  $ parley judge not-same-actor Okoro "Ada Okoro" --because "her brother is meant"
  $ parley judge same-source herald-1 post-2 --because "one press release"
  $ parley judge undo j1f0c2a
  $ parley judge
`,
    )
    .action((verdict: PairVerdict | "undo" | undefined, what: readonly string[], options: Options) =>
      withRecord(options.record, async (store) => {
        if (verdict === undefined) {
          const lines = await viewJudgements(store);
          printView(options.as, lines, {
            lines: () => lines,
            csv: () => judgementsAsCsv(lines),
            text: () => judgementsAsText(lines),
          });
          return;
        }
        const judge = {
          who: options.who ?? accountName(),
          at: new Date().toISOString(),
          reason: options.because ?? "",
        };
        const [one, two, ...more] = what;
        if (verdict === "undo") {
          if (one === undefined || two !== undefined)
            throw new ParleyError(
              "usage/judge",
              "give the id of the one judgement to undo; “parley judge” lists them.",
            );
          await undoJudgement(store, one, judge);
          printText(`${one} is undone.`);
          return;
        }
        if (one === undefined || two === undefined || more.length > 0)
          throw new ParleyError(
            "usage/judge",
            `give two things after ${verdict}; put a name of several words in quotation marks.`,
          );
        const judgement = await judgePair(store, verdict, [one, two], judge);
        const names = new Map((await store.reports()).items.map(({ id, name }) => [id, name]));
        printText(harmless(judgementText(judgement, (id) => names.get(id) ?? id)));
        printText(`“parley judge undo ${judgement.id.slice(0, 8)}” takes it back.`);
      }),
    );
}

/** Under some accounts, as those of many containers, nobody is logged in by a name. */
export function accountName(accountOf: typeof userInfo = userInfo): string {
  try {
    return accountOf().username;
  } catch (error) {
    throw new ParleyError("usage/judge", "this account has no name; say who decides with --who.", { cause: error });
  }
}
