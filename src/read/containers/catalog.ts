// Written by scripts/catalogs.ts (npm run catalogs). Do not edit.
import type { Container } from "../container.ts";
import { feed } from "./feed/index.ts";
import { gz } from "./gz/index.ts";
import { json } from "./json/index.ts";
import { mail } from "./mail/index.ts";
import { mbox } from "./mbox/index.ts";
import { mhtml } from "./mhtml/index.ts";
import { table } from "./table/index.ts";
import { wacz } from "./wacz/index.ts";
import { warc } from "./warc/index.ts";
import { zip } from "./zip/index.ts";

export const CONTAINERS: readonly Container[] = [feed, gz, json, mail, mbox, mhtml, table, wacz, warc, zip];
