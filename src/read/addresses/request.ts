import { type IncomingMessage, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { ParleyError } from "../../model/error.ts";
import { inMemory } from "../in-memory.ts";
import { through } from "../through.ts";
import { lookupPublic, refusePrivate } from "./public-host.ts";

/**
 * One address in, the answer of its server out: its status, where it leads on, or its body, unpacked and no larger than
 * the limit. Nothing is followed, and nothing is connected to but a checked address.
 *
 *     GET /talks HTTP/1.1      200, "text/html; charset=utf-8", <html>…
 */
export interface Asked {
  readonly url: URL;
  /** What messages name: the address that the person gave. */
  readonly name: string;
  readonly limit: number;
  readonly agent: string;
  readonly allowedHosts: readonly string[];
  readonly signal: AbortSignal;
}

export interface Answered {
  readonly status: number;
  readonly location: string | null;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export async function request(asked: Asked): Promise<Answered> {
  const { url, name, limit } = asked;
  refusePrivate(url.hostname, name, asked.allowedHosts);
  const answer = await answerOf(asked);
  try {
    const { statusCode: status = 0, headers } = answer;
    const location = status >= 300 && status < 400 && status !== 304 ? (headers.location ?? null) : null;
    const isBody = location === null && status === 200;
    return {
      status,
      location,
      contentType: headers["content-type"] ?? "",
      bytes: isBody ? await bodyOf(answer, name, limit) : new Uint8Array(),
    };
  } catch (error) {
    throw error instanceof ParleyError ? error : connectionError(name, error);
  } finally {
    answer.destroy();
  }
}

function answerOf({ url, name, agent, allowedHosts, signal }: Asked): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const open = url.protocol === "https:" ? overHttps : overHttp;
    const sent = open(url, {
      agent: false,
      signal,
      lookup: lookupPublic(name, allowedHosts),
      maxHeaderSize: 65_536,
      headers: {
        "User-Agent": agent,
        Accept: "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.9,*/*;q=0.5",
        "Accept-Language": "en",
        "Accept-Encoding": "gzip, deflate, br",
      },
    });
    sent.on("response", resolve);
    sent.on("error", (error) => reject(error instanceof ParleyError ? error : connectionError(name, error)));
    sent.end();
  });
}

function bodyOf(answer: IncomingMessage, name: string, limit: number): Promise<Uint8Array> {
  const stated = Number(answer.headers["content-length"] ?? 0);
  const size = Number.isFinite(stated) ? stated : null;
  return inMemory({ name, size, stream: () => unpacked(answer, name) }, limit);
}

function unpacked(answer: IncomingMessage, name: string): AsyncIterable<Uint8Array> {
  const packing = (answer.headers["content-encoding"] ?? "identity").toLowerCase().trim();
  if (packing === "identity" || packing === "") return answer;
  if (packing === "gzip" || packing === "x-gzip") return through(answer, createGunzip());
  if (packing === "deflate") return through(answer, createInflate());
  if (packing === "br") return through(answer, createBrotliDecompress());
  throw new ParleyError(
    "read/packing",
    `${name} is sent packed in a way that is not read (${packing.slice(0, 40)}); save the page in a browser and give the file.`,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such host; check the address",
  EAI_AGAIN: "its host cannot be looked up; check the connection to the network",
  ECONNREFUSED: "its host does not answer there; check the address",
  ECONNRESET: "the connection broke off; try again later",
  ETIMEDOUT: "its host does not answer; try again later",
  EHOSTUNREACH: "its host cannot be reached; check the connection to the network",
  ENETUNREACH: "the network cannot be reached; check the connection",
  HPE_HEADER_OVERFLOW: "its answer has a head without end; save the page in a browser and give the file",
};

function connectionError(name: string, cause: unknown): ParleyError {
  const reason = String((cause as { code?: unknown } | null)?.code ?? "unknown reason");
  const sentence =
    REASONS[reason] ??
    (/CERT|SSL|TLS|SIGNATURE|ISSUER/.test(reason)
      ? `its host cannot prove who it is (${reason}); check the address`
      : `the connection failed (${reason}); try again later`);
  return new ParleyError("read/not-fetched", `${name} was not fetched: ${sentence}.`, { cause });
}
