// Written by scripts/catalogs.ts (npm run catalogs). Do not edit.
import type { Format } from "../format.ts";
import { plainText } from "./plain-text/index.ts";

export const FORMATS: readonly Format[] = [plainText];
