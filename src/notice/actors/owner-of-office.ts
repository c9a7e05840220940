/**
 * Whom an office serves where the text does not say it. In: an office, and the holder's name; out: the state that alone
 * has an office of that name, or whose government goes by the holder's name. General knowledge.
 *
 *     Secretary of State Ada Okoro        United States: other states have foreign ministers
 *     Home Secretary Tomas Lind           United Kingdom
 *     President Mira Sorn                 null: many states have one
 */
import { STATE_FORMS } from "./lists/states.ts";

const OFFICES: readonly (readonly [RegExp, state: string])[] = [
  [
    /^(?:(?:former|then|current|deputy|assistant|acting|new) )*(?:secretary of (?:state|defense|the treasury)|defense secretary|treasury secretary|homeland security secretary)$/,
    "United States",
  ],
  [/^(?:(?:former|republican|democratic) )*(?:house speaker|senator|sen|congressman|congresswoman)$/, "United States"],
  [/^(?:(?:former|then|shadow) )*(?:foreign secretary|home secretary|brexit secretary)$/, "United Kingdom"],
];

/** "the Okoro administration" is a known name of one state's government. */
const ADMINISTRATIONS: ReadonlyMap<string, string> = new Map(
  STATE_FORMS.flatMap(([form, { name }]) =>
    form.endsWith(" administration") ? [[form.split(" ")[0]!.toLowerCase(), name] as const] : [],
  ),
);

export function ownerOfOffice(role: string | null, name: string): string | null {
  const office = (role ?? "").toLowerCase().replace(/\.$/, "");
  const known = OFFICES.find(([pattern]) => pattern.test(office))?.[1] ?? null;
  if (known !== null || !/^(?:(?:former|then|ex-) ?)?(?:u\.?s\.? )?president(?:-elect)?$/.test(office)) return known;
  return ADMINISTRATIONS.get(name.toLowerCase().split(" ").at(-1)!) ?? null;
}
