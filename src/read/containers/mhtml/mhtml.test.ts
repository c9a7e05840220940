import { expect, it } from "vitest";
import { foundIn } from "../../../../test/found-in.ts";

/** The page in the mail that a browser makes of it. */
const saved = (head: readonly string[]) =>
  [
    ...head,
    "Subject: Envoys meet in Lakeside",
    "Date: Sat, 28 Nov 2020 10:00:00 -0000",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="x"',
    "",
    "--x",
    "Content-Type: text/html",
    "Content-Transfer-Encoding: quoted-printable",
    "Content-Location: https://meridian.example/talks",
    "",
    '<html><body><p class=3D"lead">The envoys met in Lake=',
    "side.</p></body></html>",
    "--x",
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "Content-Location: https://meridian.example/logo.png",
    "",
    "iVBORw0KGgo=",
    "--x--",
    "",
  ].join("\r\n");

it.each([
  [
    "Chromium",
    ["From: <Saved by Blink>", "Snapshot-Content-Location: https://meridian.example/talks"],
    "https://meridian.example/talks",
  ],
  ["an older browser", ["From: <Saved by Windows Internet Explorer 8>"], null],
])("a page saved by %s is the page, and not the mail it is packed in", async (_, head, address) => {
  expect(await foundIn(saved(head))).toEqual([
    {
      name: "/page.html",
      text: '<html><body><p class="lead">The envoys met in Lakeside.</p></body></html>\n',
      mediaType: "text/html",
      charset: "utf-8",
      address,
    },
  ]);
});
