/** The commands and what they share: help with an example each, suggestions for a wrong flag, exit code 2 for wrong usage. */
import { Command } from "commander";
import { version } from "../version.ts";
import { actorsCommand } from "./commands/actors.ts";
import { addCommand } from "./commands/add.ts";
import { briefCommand } from "./commands/brief.ts";
import { discrepanciesCommand } from "./commands/discrepancies.ts";
import { doubtsCommand } from "./commands/doubts.ts";
import { entriesCommand } from "./commands/entries.ts";
import { explainCommand } from "./commands/explain.ts";
import { figuresCommand } from "./commands/figures.ts";
import { placesCommand } from "./commands/places.ts";
import { positionsCommand } from "./commands/positions.ts";
import { readCommand } from "./commands/read.ts";
import { searchCommand } from "./commands/search.ts";
import { serveCommand } from "./commands/serve.ts";
import { showCommand } from "./commands/show.ts";
import { sourcesCommand } from "./commands/sources.ts";
import { standingCommand } from "./commands/standing.ts";
import { statementsCommand } from "./commands/statements.ts";
import { timelineCommand } from "./commands/timeline.ts";

/** Told when a command finished with something wrong: the exit code. */
export type Fail = (code: 1) => void;

export const COMMANDS = [
  readCommand,
  addCommand,
  standingCommand,
  timelineCommand,
  positionsCommand,
  statementsCommand,
  figuresCommand,
  placesCommand,
  actorsCommand,
  sourcesCommand,
  discrepanciesCommand,
  briefCommand,
  searchCommand,
  entriesCommand,
  showCommand,
  doubtsCommand,
  explainCommand,
  serveCommand,
] as const;

export function buildProgram(fail: Fail): Command {
  const program = new Command("parley")
    .description(
      "Reads the coverage of a negotiation and keeps the record: every entry tied to the exact words it comes from.",
    )
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ outputError: (message, write) => write(`parley: ${message.replace(/^error: /, "")}`) })
    .addHelpText(
      "after",
      "\nExample:\n  $ parley add reports/*.txt --record talks.parley\n  $ parley standing --record talks.parley\n",
    );
  for (const make of COMMANDS) {
    const command = make(fail).exitOverride().showSuggestionAfterError();
    command.configureOutput(program.configureOutput());
    program.addCommand(command);
  }
  return program;
}
