import type { Language } from "../core/text";

/** What the message page shows. */
export interface PageMessage {
  readonly language: Language;
  readonly text: string;
}

/**
 * Office takes dialog addresses up to 2,048 characters. Percent-encoded Thai needs nine characters a letter,
 * so the message goes as base64url of its UTF-8 bytes (four a letter), cut if it is longer still.
 */
const MAX_ADDRESS = 2048;

function encode(message: PageMessage): string {
  const bytes = new TextEncoder().encode(JSON.stringify([message.language, message.text]));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/(?<!=)=+$/, "");
}

/** Address of the message page for a message; `page` is the absolute address of any page beside it. */
export function messageUrl(message: PageMessage, page: string): string {
  const base = new URL("message.html", page).href;
  const url = (text: string) => `${base}#${encode({ ...message, text })}`;
  const whole = url(message.text);
  if (whole.length <= MAX_ADDRESS) return whole;
  const letters = Array.from(message.text);
  let kept = letters.length;
  let cut = whole;
  while (cut.length > MAX_ADDRESS && kept > 0) {
    kept -= Math.ceil((cut.length - MAX_ADDRESS) / 8);
    cut = url(`${letters.slice(0, Math.max(kept, 0)).join("")}…`);
  }
  return cut;
}

/** The message in an address's hash, or null when the hash holds none. */
export function messageOfHash(hash: string): PageMessage | null {
  try {
    const binary = atob(hash.replace(/^#/, "").replace(/-/g, "+").replace(/_/g, "/"));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const parts: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (!Array.isArray(parts)) return null;
    const [language, text] = parts as unknown[];
    if ((language !== "th" && language !== "en") || typeof text !== "string") return null;
    return { language, text };
  } catch {
    return null;
  }
}
