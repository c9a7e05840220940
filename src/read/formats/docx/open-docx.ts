import type { ParleyError } from "../../../model/error.ts";
import { damaged, unzipParts } from "./unzip-parts.ts";

/** The bytes of a DOCX in, those parts of it out that its text is in. */
export function openDocx(bytes: Uint8Array, name: string): Record<string, Uint8Array> {
  const parts = unzipParts(bytes, name, LOOKS_LIKE, (part) => /\.(?:xml|rels)$/i.test(part));
  if (!Object.keys(parts).some((part) => /^word\/document\d*\.xml$/i.test(part))) throw damagedDocx(name);
  return parts;
}

const LOOKS_LIKE = "a Word document";

export function damagedDocx(name: string, cause?: unknown): ParleyError {
  return damaged(name, LOOKS_LIKE, cause);
}
