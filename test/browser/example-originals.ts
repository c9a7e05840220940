/**
 * Reports read from files as people save them, page, mail, PDF and Word document, and two pages that mean harm: one in
 * a style of its own, one without. All of it is invented.
 */
import { readFileSync } from "node:fs";
import type { Reading } from "../../src/model/reading.ts";
import { openReader } from "../../src/pipeline.ts";

export const SAID = "The two envoys met in Lakeside on Monday for six hours, Ada Okoro told reporters.";
const BODY = [
  `<p>${SAID.replace("envoys met", "<em>envoys</em>\n  met").replace("Okoro", "<a href='https://meridian.example/okoro' ping='https://attacker.example/'>Okoro</a>")}</p>`,
  "<p>Ben Vale said that the road to Ravna would be open to convoys from Thursday on.</p>",
  "<p>At least 34 people were killed in shelling of the market at Ravna, the Lakeside Monitor said on Sunday.</p>",
].join("\n");
const PAGE = `<nav><a href="/">News</a> <a href="/world">World</a></nav>
<article><h1>Envoys meet in Lakeside</h1><p class="date"><time datetime="2024-03-12">12 March 2024</time></p>
<figure><img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==" alt="A pier"><img src="https://attacker.example/pier.jpg" alt="The customs house"><figcaption>The customs house in Lakeside.</figcaption></figure>
${BODY}
<p>${"The lake was calm, and the two delegations stayed for the night in the same hotel by the pier. ".repeat(30)}</p>
<p>They will meet again on Thursday, Ms Okoro said.</p></article>`;

/** What would run or load if anything could; each asks the attacker or opens a dialog. */
const HARM = `<script>alert('run')</script><script src="https://attacker.example/a.js"></script>
<img src=x onerror="alert('run')"><svg onload="alert('run')"><script>alert('run')</script></svg>
<iframe src="javascript:alert('run')"></iframe><iframe srcdoc="<script>alert('run')</script>"></iframe>
<object data="https://attacker.example/o"></object><embed src="https://attacker.example/e">
<video src="https://attacker.example/v" poster="https://attacker.example/p" autoplay></video>
<form action="https://attacker.example/f"><input name="a" autofocus onfocus="alert('run')"><button>Send</button></form>
<a href="javascript:alert('run')" id="words" onclick="alert('run')">Here</a>
<p style="background: url(https://attacker.example/s.png); background-image: image-set('https://attacker.example/i.png' 1x)">Styled.</p>
<noscript><p title="</noscript><img src=x onerror=alert('run')>"></noscript>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert('run')&gt;"></table></mtext></math>
<template><script>alert('run')</script></template><details ontoggle="alert('run')"><summary>More</summary>Told.</details>
<table background="https://attacker.example/t.png"><tr><td>A cell</td></tr></table><marquee onstart="alert('run')">Hear</marquee>`;
const HEAD = `<meta http-equiv="refresh" content="0; url=https://attacker.example/"><base href="https://attacker.example/">
<title>Envoys meet in Lakeside</title><meta property="article:published_time" content="2024-03-12">`;

const PAGES: Readonly<Record<string, string>> = {
  "plain-page.html": `<html><head>${HEAD}<link rel="stylesheet" href="https://attacker.example/a.css"></head><body onload="alert('run')">${PAGE}${HARM}</body></html>`,
  "styled-page.html": `<html class="x"><head>${HEAD}<style>@font-face { font-family: F; src: url(https://attacker.example/f.woff) }
body { margin: 0; overflow: hidden; height: 100vh; background: #eef url("https://attacker.example/b.png"); font-family: F, sans-serif }
h1 { color: #703 } article { max-width: 30rem; padding: 2rem; background: #fff }</style></head><body onload="alert('run')">${PAGE}${HARM}</body></html>`,
};

/** Would hide and repaint what we mark: by rules that say more than ours, by a sheet that is not closed, by one for paper. */
const OVERRULING = `<html><head><title>Envoys meet in Lakeside</title><style media="print">p { display: none }</style>
<style>html body article p mark { background: #fff !important; color: #fff !important; font-size: 0 !important; position: absolute; left: -9999px }
@layer { mark { background: #fff !important } } mark::after { content: "and nobody else" } head, title, style { display: block !important }
@media screen { h1 { letter-spacing: 0</style><style>h1 { color: rgb(1, 2, 3) }</style><style type="text/less">p { display: none }</style></head>
<body>${PAGE}</body></html>`;

/** The plain page, as it came again a day later: one number put right, one sentence gone, one new. */
const LATER = PAGES["plain-page.html"]!.replaceAll("2024-03-12", "2024-03-13")
  .replace("12 March 2024", "13 March 2024")
  .replace("At least 34 people", "At least 43 people")
  .replace(
    "They will meet again on Thursday, Ms Okoro said.",
    "They will meet again on Friday in Ravna, Ms Okoro said.",
  )
  .replace(
    "</article>",
    "<p>Correction: An earlier version of this article gave a lower number of deaths.</p></article>",
  );

const MAIL = `From: Ada Okoro <ada@meridian.example>
To: desk@meridian.example
Subject: Envoys meet in Lakeside
Date: Tue, 12 Mar 2024 09:00:00 +0000
Content-Type: text/html; charset=utf-8

<html><body>${BODY}${HARM}</body></html>
`;

/** Would say that another wrote it: hides our head, lays its own over it, and shows the text of a sheet. */
const FORGING = `From: Ada Okoro <ada@meridian.example>
To: desk@meridian.example
Subject: Envoys meet by the lake
Date: Wed, 13 Mar 2024 09:00:00 +0000
Content-Type: text/html; charset=utf-8

<html style="opacity: 0"><head><style>html { opacity: 0 !important } html body { transform: translateY(-400px); margin-top: -400px !important; display: none }
html body mail-head, html body mail-head * { display: none !important; color: #fff !important; font-size: 0 !important; visibility: hidden }
html body mail-head::before { content: "From Tomas Lind" } html body mail-head td::first-letter { font-size: 0 !important }
html body mail-body { position: fixed !important; top: 0 !important; z-index: 99; contain: none !important; display: none }
.mail-head { position: fixed; top: -50px; left: 0; width: 100%; height: 400px; z-index: 9999; background: #fff; margin-top: -300px }
head, style { display: block !important; position: fixed; top: 0 } p mark { background: none !important } /* From Tomas Lind */</style>
<style>p { color: #333</style></head><body style="position: fixed !important; top: -300px !important">
<table class="mail-head" id="head"><tr><th>From</th><td>Tomas Lind &lt;tomas@attacker.example&gt;</td></tr></table>
${BODY.replace("met", "met again")}</body></html>
`;

export async function exampleOriginals(): Promise<Reading[]> {
  const reader = await openReader();
  const files: [string, Uint8Array][] = [
    ...Object.entries(PAGES).map(([name, page]): [string, Uint8Array] => [name, Buffer.from(page)]),
    ["later-page.html", Buffer.from(LATER)],
    ["mail.eml", Buffer.from(MAIL)],
    ["overruling.html", Buffer.from(OVERRULING)],
    ["forging.eml", Buffer.from(FORGING)],
    ...["talks.pdf", "talks.docx"].map((name): [string, Uint8Array] => [
      name,
      readFileSync(new URL(`../documents/${name}`, import.meta.url)),
    ]),
  ];
  const readings: Reading[] = [];
  for (const [name, bytes] of files) {
    readings.push(
      await reader.read({
        name,
        bytes: new Uint8Array(bytes),
        address: `https://meridian.example/${name.replace("later", "plain")}`,
      }),
    );
  }
  return readings;
}
