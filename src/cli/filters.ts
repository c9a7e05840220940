/** The filters that commands over entries of any kind share: kinds, actor, place, days. */
import { type Command, Option } from "commander";
import { KINDS } from "../kinds/catalog.ts";
import type { KindId } from "../model/claim.ts";
import type { EntryAsked } from "../views/entry-fits.ts";
import { day } from "./options.ts";

export interface FilterOptions extends Omit<EntryAsked, "kinds"> {
  readonly kind?: readonly KindId[];
}

export function withFilters(command: Command, kinds: readonly string[] = Object.keys(KINDS)): Command {
  return command
    .addOption(new Option("--kind <kind...>", "only these kinds").choices(kinds))
    .option("--actor <name>", "only where an actor of this name takes part; a part of the name will do")
    .option("--place <name>", "only at places of this name; the beginning of a word will do")
    .option("--since <day>", "only what happened on that day or later", day)
    .option("--until <day>", "only what happened on that day or earlier", day);
}

/** On the command line it is --kind; asked for are kinds. */
export function kindsOf({ kind }: FilterOptions): Pick<EntryAsked, "kinds"> {
  return kind === undefined ? {} : { kinds: kind };
}
