/** What the learnt weights tell can be told: every value is one of its field's. */
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { claimNetwork } from "../extract/learnt/network-reading.ts";
import { SignWeights } from "../extract/learnt/sign-weights.ts";
import { KINDS } from "./catalog.ts";

const folder = new URL("../../weights/sorts/", import.meta.url);

it.each(readdirSync(folder))("%s tells values of its field alone", (file) => {
  const [, kind, field] = /^(\w+)-(\w+)\.bin$/.exec(file)!;
  const { classes } = new SignWeights<string>(new URL(file, folder));
  const { of } = KINDS[kind!]!.fields[field!]!;
  expect(of.type).toBe("one-of");
  expect(classes.length).toBeGreaterThan(2);
  for (const value of classes) expect(of).toMatchObject({ values: expect.arrayContaining([value]) });
});

it("the network tells kinds, three scores each, and parts of them", () => {
  const { head, outs } = claimNetwork();
  expect(outs).toBe(3 * head.kinds.length);
  for (const kind of head.kinds) expect(KINDS).toHaveProperty(kind);
  for (const part of head.parts) expect(head.kinds).toContain(part.split(" ")[0]);
});
