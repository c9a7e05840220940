import { setTimeout as wait } from "node:timers/promises";
import { ParleyError } from "../../model/error.ts";
import { declared } from "../containers/warc/http.ts";
import type { ReportInput } from "../read-report.ts";
import { type Answered, request } from "./request.ts";
import { type Rules, rulesOf } from "./robots.ts";

/**
 * An address that a person gave in, what lies there out, as the server sent it, with the address it was found at in the
 * end. It goes nowhere that the person did not ask for: not into a private network, not where robots.txt says no.
 *
 *     https://meridian.example/talks      the page, from https://www.meridian.example/2013/03/11/talks
 */
export interface FetchOptions {
  /** How it names itself to servers: "Parley/1.0". */
  readonly agent: string;
  /** Hosts that may be asked though their addresses are private: "localhost". */
  readonly allowedHosts: readonly string[];
  /** The person says that they may fetch what robots.txt forbids. */
  readonly hasPermission: boolean;
  /** For the whole of one address, in milliseconds. */
  readonly timeout?: number;
  /** Between two requests to one host, in milliseconds. */
  readonly pause?: number;
}

/** A chain of redirects is seldom longer than three. */
const MOST_REDIRECTS = 8;
const TIMEOUT = 60_000;
const PAUSE = 1_000;
/** No host is waited for longer, whatever its robots.txt asks. */
const LONGEST_PAUSE = 30_000;

export function openFetcher(options: FetchOptions): (address: string, limit: number) => Promise<ReportInput> {
  const rules = new Map<string, Promise<Rules>>();
  const asked = new Map<string, Promise<void>>();

  async function ask(url: URL, name: string, limit: number, signal: AbortSignal): Promise<Answered> {
    const { origin } = url;
    if (!options.hasPermission) {
      const known = rules.get(origin) ?? rulesOf(origin, (robots) => requestOf(robots, name, ROBOTS_BYTES, signal));
      rules.set(origin, known);
      const { isAllowed, delay } = await known;
      if (!isAllowed(url.href, options.agent)) throw robotsError(name, origin);
      await asked.get(origin);
      asked.set(
        origin,
        wait(Math.min(Math.max(options.pause ?? PAUSE, delay(options.agent)), LONGEST_PAUSE), undefined, {
          ref: false,
        }),
      );
    }
    return requestOf(url, name, limit, signal);
  }

  function requestOf(url: URL, name: string, limit: number, signal: AbortSignal): Promise<Answered> {
    return request({ url, name, limit, signal, agent: options.agent, allowedHosts: options.allowedHosts });
  }

  return async (address, limit) => {
    const timeout = options.timeout ?? TIMEOUT;
    const signal = AbortSignal.timeout(timeout);
    let url = urlOf(address, address);
    try {
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        const { status, location, contentType, bytes } = await ask(url, address, limit, signal);
        if (location === null) {
          if (status !== 200) throw statusError(address, status);
          url.hash = "";
          return { name: nameOf(url), address: url.href, bytes, ...declared(contentType) };
        }
        url = urlOf(location, address, url);
      }
    } catch (error) {
      if (signal.aborted) throw slowError(address, timeout);
      throw error;
    }
    throw new ParleyError(
      "read/redirects",
      `${address} leads on from one address to the next more than ${MOST_REDIRECTS} times; open it in a browser and save the page.`,
    );
  };
}

/** A robots.txt is read as far as this. */
const ROBOTS_BYTES = 500_000;

function urlOf(address: string, name: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new ParleyError(
      "read/no-address",
      base === undefined
        ? `${name} is no address that can be fetched; give one that begins with https://.`
        : `${name} leads to something that is no web page; open it in a browser and save the page.`,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new ParleyError(
      "read/password-in-address",
      `${url.host} was to be asked with a name and password in its address, which a record would keep; save the page in a browser and give the file.`,
    );
  }
  return url;
}

/** Without what is asked of the server, as a file would be named. */
function nameOf({ host, pathname }: URL): string {
  return `https://${host}${pathname}`.replace(/\/+$/, "");
}

function robotsError(name: string, origin: string): ParleyError {
  return new ParleyError(
    "read/robots",
    `${name} was not fetched: ${origin}/robots.txt asks programs not to; if you have permission, say so with --with-permission, or save the page in a browser and give the file.`,
  );
}

function slowError(name: string, timeout: number): ParleyError {
  return new ParleyError(
    "read/slow",
    `${name} was given up after ${Math.round(timeout / 1000)} seconds; try again later, or save the page in a browser and give the file.`,
  );
}

const STATUSES: Readonly<Record<number, string>> = {
  401: "asks for a name and password; save the page in a browser and give the file",
  402: "asks for payment; save the page in a browser and give the file",
  403: "does not give it to programs; save the page in a browser and give the file",
  404: "has no such page; check the address",
  410: "has taken the page away; check the address",
  429: "is asked too often; try again later",
};

function statusError(name: string, status: number): ParleyError {
  const sentence =
    STATUSES[status] ??
    (status >= 500 ? "has a fault of its own; try again later" : "gives no page; check the address");
  return new ParleyError("read/not-fetched", `${name} was not fetched: the server answers ${status} and ${sentence}.`);
}
