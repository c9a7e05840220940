/** `parley explain "sentence"`: what was noticed in a sentence, which rules fired, and where the others stopped. */
import { Command } from "commander";
import { explanationAsText } from "../../views/text/explanation-as-text.ts";
import { openReader } from "../open-reader.ts";
import { asOption, day, type Form } from "../options.ts";
import { printOne, textOptions } from "../print.ts";

export function explainCommand(): Command {
  return new Command("explain")
    .description("what is noticed in a sentence, which rules fire, and where the others stop")
    .argument("<sentence>", "one sentence or a few")
    .option("--on <day>", "read it as published on that day", day)
    .option("--whole", "say of every rule what would have started it")
    .addOption(asOption())
    .addHelpText(
      "after",
      '\nExample:\n  $ parley explain "Delegates met Ada Okoro in Geneva on Monday." --on 2024-03-13\n',
    )
    .action(async (sentence: string, options: { on?: string; whole?: boolean; as: Form }) => {
      const explanation = (await openReader()).explain(sentence, options.on ?? null);
      await printOne(options.as, explanation, () =>
        explanationAsText(explanation, { ...textOptions(), isWhole: options.whole ?? false }),
      );
    });
}
