/** `parley actors`: the actors with their names, roles and ties; with a name, all that is told of that one. */
import { type Command, Option } from "commander";
import { ACTOR_TYPES } from "../../model/actor.ts";
import { viewActor } from "../../views/actor.ts";
import { ACTOR_COLUMNS, type ActorsAsked, viewActors } from "../../views/actors.ts";
import { type GroupedOptions, groupedCommand, printGrouped } from "../view-command.ts";

export function actorsCommand(): Command {
  return groupedCommand(
    "actors",
    "the actors with their names, roles and ties; with a name, all that is told of that one",
    "actors --type armed-group --record talks.parley\n  $ parley actors okoro --record talks.parley",
  )
    .argument("[name]", "one actor, by any of its names; a part that fits only one will do")
    .addOption(new Option("--type <type>", "only actors of this type").choices(ACTOR_TYPES))
    .option("--search <words>", "only actors of whose names one holds these words")
    .action((actor: string | undefined, options: GroupedOptions & ActorsAsked) =>
      actor === undefined
        ? printGrouped(options, { view: viewActors, columns: ACTOR_COLUMNS, ofEach: 6 })
        : printGrouped(options, {
            view: (store, asked, bounds) => viewActor(store, { ...asked, actor }, bounds),
            ofEach: 8,
          }),
    );
}
