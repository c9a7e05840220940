/** The commands and what they share: help with an example each, suggestions for a wrong flag, exit code 2 for wrong usage. */
import { Command } from "commander";
import { version } from "../version.ts";

/** Told when a command finished with something wrong: the exit code. */
export type Fail = (code: 1) => void;

type MakeCommand = (fail: Fail) => Command;

/** In the order in which the help lists them. Only what is asked for is loaded: a command starts in half the time. */
export const COMMANDS: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  read: async () => (await import("./commands/read.ts")).readCommand,
  add: async () => (await import("./commands/add.ts")).addCommand,
  standing: async () => (await import("./commands/standing.ts")).standingCommand,
  timeline: async () => (await import("./commands/timeline.ts")).timelineCommand,
  positions: async () => (await import("./commands/positions.ts")).positionsCommand,
  statements: async () => (await import("./commands/statements.ts")).statementsCommand,
  figures: async () => (await import("./commands/figures.ts")).figuresCommand,
  places: async () => (await import("./commands/places.ts")).placesCommand,
  actors: async () => (await import("./commands/actors.ts")).actorsCommand,
  stories: async () => (await import("./commands/stories.ts")).storiesCommand,
  sources: async () => (await import("./commands/sources.ts")).sourcesCommand,
  discrepancies: async () => (await import("./commands/discrepancies.ts")).discrepanciesCommand,
  brief: async () => (await import("./commands/brief.ts")).briefCommand,
  search: async () => (await import("./commands/search.ts")).searchCommand,
  entries: async () => (await import("./commands/entries.ts")).entriesCommand,
  show: async () => (await import("./commands/show.ts")).showCommand,
  doubts: async () => (await import("./commands/doubts.ts")).doubtsCommand,
  judge: async () => (await import("./commands/judge.ts")).judgeCommand,
  explain: async () => (await import("./commands/explain.ts")).explainCommand,
  serve: async () => (await import("./commands/serve.ts")).serveCommand,
};

/** The program with the command that the arguments name; with all of them where they name none. */
export async function buildProgram(fail: Fail, args: readonly string[]): Promise<Command> {
  const named = args[0] ?? "";
  const loaded = await Promise.all(
    (Object.hasOwn(COMMANDS, named) ? [COMMANDS[named]!] : Object.values(COMMANDS)).map((load) => load()),
  );
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
  for (const make of loaded) {
    const command = make(fail).exitOverride().showSuggestionAfterError();
    command.configureOutput(program.configureOutput());
    program.addCommand(command);
  }
  return program;
}
