import type { Container } from "../../container.ts";
import { extensionOf } from "../../found-file.ts";
import { isZip, openZip } from "../zip/index.ts";

/**
 * A packed web archive (WACZ): a ZIP archive of WARC files with their indexes; only the WARC files hold pages.
 *
 *     talks.wacz      talks.wacz/archive/data.warc.gz
 */
export const wacz: Container = {
  id: "wacz",
  title: "Packed web archive (WACZ)",
  accepts: ({ head, name, mediaType }) =>
    isZip(head) && (extensionOf(name) === "wacz" || mediaType === "application/wacz" || opensAsOne(head)) ? 0.95 : 0,
  open: (file, bounds) => openZip(file, bounds, ({ path }) => /^archive\/[^/]+\.warc(?:\.gz)?$/i.test(path)),
};

function opensAsOne(head: Uint8Array): boolean {
  const name = Buffer.from(head.subarray(30, 30 + 80)).toString("latin1");
  return /^archive\/(?:[\w.-]+\.warc)?|^datapackage(?:-digest)?\.json|^pages\/pages\.jsonl|^indexes\/index\.(?:cdx|idx)/.test(
    name,
  );
}
