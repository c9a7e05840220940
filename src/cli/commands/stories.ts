/** `parley stories`: the reports that tell of one event, under the headline that fits them; with --story, all of one. */
import type { Command } from "commander";
import { STORY_COLUMNS, type StoriesAsked, type StoryLine, viewStories } from "../../views/stories.ts";
import { day } from "../options.ts";
import { type GroupedOptions, groupedCommand, printGrouped } from "../view-command.ts";

export function storiesCommand(): Command {
  return groupedCommand(
    "stories",
    "which reports tell of one event, with their days, outlets and origins; of one story, all that is told in it",
    "stories --actor okoro --record talks.parley\n  $ parley stories --story herald-1 --record talks.parley",
  )
    .option("--about <words>", "only stories of which a report's title holds these words")
    .option("--outlet <name>", "only stories that this outlet tells; a part of the name will do")
    .option("--actor <name>", "only stories in which an actor of this name takes part; a part of the name will do")
    .option("--since <day>", "only stories told on that day or later", day)
    .option("--until <day>", "only stories told on that day or earlier", day)
    .action((options: GroupedOptions & StoriesAsked) =>
      printGrouped<GroupedOptions & StoriesAsked, StoryLine>(options, {
        view: viewStories,
        columns: STORY_COLUMNS,
        ofEach: 12,
      }),
    );
}
