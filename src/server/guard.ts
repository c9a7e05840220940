/**
 * What every request passes through. A request for any host but this machine is refused, because a foreign page can
 * point its own name at 127.0.0.1 and read a record through the visitor's browser. Every answer carries headers that
 * allow nothing from elsewhere.
 *
 *     Host: 127.0.0.1:7431   passes        Host: attacker.example   403
 */
import { RefusedRequest } from "./envelope.ts";

const OWN_HOST = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/i;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
};

export function refuseForeignHost(host: string | undefined): void {
  if (host !== undefined && OWN_HOST.test(host)) return;
  throw new RefusedRequest(
    403,
    "server/foreign-host",
    "Parley answers only to this machine under the names 127.0.0.1 and localhost.",
    "Open the address that parley serve printed.",
  );
}

export function withGuardHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(HEADERS)) {
    // A page from outside has a stricter policy of its own.
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}
