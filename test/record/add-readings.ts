/** A process of its own that adds readings to a record: `add-readings.ts LOCATION PREFIX COUNT`. Tells each one on standard output. */
import { openRecord } from "../../src/record/open.ts";
import { numberedReading } from "./numbered-reading.ts";

const [location = "", prefix = "", count = "0"] = process.argv.slice(2);
const store = await openRecord(location);
for (let i = 0; i < Number(count); i++) {
  await store.add(numberedReading(prefix, i));
  process.stdout.write(`${i}\n`);
}
await store.refresh();
await store.close();
