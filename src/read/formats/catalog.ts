// Written by scripts/catalogs.ts (npm run catalogs). Do not edit.
import type { Format } from "../format.ts";
import { docx } from "./docx/index.ts";
import { eml } from "./eml/index.ts";
import { html } from "./html/index.ts";
import { markdown } from "./markdown/index.ts";
import { odt } from "./odt/index.ts";
import { pdf } from "./pdf/index.ts";
import { plainText } from "./plain-text/index.ts";
import { rtf } from "./rtf/index.ts";

export const FORMATS: readonly Format[] = [docx, eml, html, markdown, odt, pdf, plainText, rtf];
