/** Every kind, sorted by id. One import line and one line in the list for each folder. */
import { figure } from "./figure/index.ts";
import type { Kind } from "./kind.ts";
import { meeting } from "./meeting/index.ts";
import { statement } from "./statement/index.ts";

export const KINDS: Readonly<Record<string, Kind>> = { figure, meeting, statement };
