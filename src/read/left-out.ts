import { ParleyError } from "../model/error.ts";
import { extensionOf } from "./found-file.ts";

/**
 * What lies in a folder or an archive and is no report: what is hidden is left out, and pictures, sounds, styles and
 * programs are passed over with a word. Named by a person, any of them is tried.
 *
 *     __MACOSX/._talks.txt      left out
 *     talks_files/logo.png      passed over
 */
export function isLeftOut(path: string): boolean {
  return /(?:^|[/\\])(?:\.|__MACOSX(?:[/\\]|$)|Thumbs\.db$|desktop\.ini$|~\$)/i.test(path);
}

const NO_REPORTS = new Set(
  [
    "png jpg jpeg jpe gif webp avif heic heif bmp tif tiff ico svg psd ai eps",
    "mp3 m4a ogg oga opus wav flac aac wma mid mp4 m4v mov avi mkv webm wmv mpg mpeg 3gp flv",
    "css scss less js mjs cjs ts jsx tsx map wasm woff woff2 ttf otf eot",
    "exe dll so dylib bin msi app jar class pyc deb rpm dmg iso img apk",
    "lock bak tmp swp db sqlite sqlite3 parley",
  ].flatMap((kinds) => kinds.split(" ")),
);

export function passedOver(name: string): ParleyError | null {
  if (!NO_REPORTS.has(extensionOf(name))) return null;
  return new ParleyError(
    "read/passed-over",
    `${name} was passed over: by its name it is no report; name the file itself to read it all the same.`,
  );
}
