/**
 * Sees to it that a Chromium is there for the browser tests: where none is found, Debian's is installed with apt-get.
 * Says in one line what it did or why it could not.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Path of a Chromium, or null with the reason printed. */
export function findOrInstallChromium(): string | null {
  const found = [process.env.PARLEY_CHROMIUM, ...PLACES].find((path) => path && existsSync(path));
  if (found) return found;
  if (!existsSync("/usr/bin/apt-get")) {
    console.error(
      "No Chromium was found and this machine has no apt-get: install Chromium and set PARLEY_CHROMIUM to it.",
    );
    return null;
  }
  const isRoot = process.getuid?.() === 0;
  const asRoot = (...command: string[]): boolean => {
    const [program = "", ...rest] = isRoot ? command : ["sudo", "-n", ...command];
    return spawnSync(program, rest, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  };
  console.error("Installing Debian's Chromium for the browser tests (apt-get install chromium) …");
  const options = ["-y", "-qq", "--no-install-recommends"];
  if (asRoot("apt-get", "update", "-qq") && asRoot("apt-get", "install", ...options, "chromium")) {
    return PLACES.find((path) => existsSync(path)) ?? null;
  }
  console.error("Chromium could not be installed with apt-get: install it by hand or set PARLEY_CHROMIUM to one.");
  return null;
}
