// Written by scripts/catalogs.ts (npm run catalogs). Do not edit.
import { access } from "./access/index.ts";
import { agreement } from "./agreement/index.ts";
import { control } from "./control/index.ts";
import { figure } from "./figure/index.ts";
import { incident } from "./incident/index.ts";
import type { Kind } from "./kind.ts";
import { meeting } from "./meeting/index.ts";
import { position } from "./position/index.ts";
import { provision } from "./provision/index.ts";
import { relation } from "./relation/index.ts";
import { statement } from "./statement/index.ts";

export const KINDS: Readonly<Record<string, Kind>> = {
  access,
  agreement,
  control,
  figure,
  incident,
  meeting,
  position,
  provision,
  relation,
  statement,
};
