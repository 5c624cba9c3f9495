/** The agency's own name, and places where it is spelled almost so. */
import { editDistance } from "../thai/distance";
import { mostFrequent } from "./years";

const KIND = /เทศบาล(?:นคร|เมือง|ตำบล)|องค์การบริหารส่วน(?:จังหวัด|ตำบล)|เมืองพัทยา/g;
const NAMED = new RegExp(
  String.raw`(?:${KIND.source})[ก-๎]{2,80}?(?=\s|$|อำเภอ|จังหวัด|ประจำปี|["”’)])`,
  "g",
);

/** The name that the texts give most often, where it ends at a space or before its district; null for none. */
export function nameIn(texts: Iterable<string>): string | null {
  const found: string[] = [];
  for (const text of texts) {
    if (/เทศบาล|องค์การบริหารส่วน/.test(text)) {
      found.push(...Array.from(text.matchAll(NAMED), ([name]) => name));
    }
  }
  return mostFrequent(found);
}

/** A spelling one edit away from the name, and where it stands in the text. */
export interface NearName {
  readonly index: number;
  readonly written: string;
}

/** Occurrences of the kind of agency followed by a place one edit away from the agency's own. */
export function nearNames(text: string, name: string): NearName[] {
  const kind = name.match(KIND)?.[0];
  const place = kind === undefined ? "" : name.slice(kind.length);
  // Of a short name too many other words are one edit away.
  if (kind === undefined || place.length < 4 || !text.includes(kind)) return [];
  const near: NearName[] = [];
  for (let at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) {
    const rest = text.slice(at + kind.length);
    if (rest.startsWith(place)) continue;
    const written = [place.length + 1, place.length, place.length - 1]
      .map((length) => rest.slice(0, length))
      .filter((piece) => piece.at(-1) === place.at(-1) || piece.length === rest.length)
      .find((piece) => editDistance(piece, place, 1) === 1);
    if (written !== undefined) near.push({ index: at, written: kind + written });
  }
  return near;
}
