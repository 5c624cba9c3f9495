/** A sheet part after whole rows came or went: cells, and everything else of the part that names cells. */
import { areaAddress, parseAddress } from "../cells/a1";
import { dataRegion } from "./cells";
import { withAttributes } from "./edit";
import { shiftArea, shiftRow, type Shift } from "./references";
import { parseXml, type XmlElement } from "./xml";

/** Attributes that name cells, whatever the element. */
const REFERENCES = ["ref", "sqref", "activeCell", "topLeftCell"];

/** A list of addresses after a shift; undefined when all of them are gone. */
export function shiftAddresses(addresses: string, shift: Shift): string | undefined {
  const moved = addresses.split(/\s+/).flatMap((address) => {
    const area = parseAddress(address);
    if (!area) return [address];
    const there = shiftArea(area, shift);
    return there ? [areaAddress(there)] : [];
  });
  return moved.length === 0 ? undefined : moved.join(" ");
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with places replaced; the places do not overlap. */
function edited(source: string, edits: readonly Edit[]): string {
  let text = source;
  for (const { start, end, text: piece } of [...edits].sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + piece + text.slice(end);
  return text;
}

/** Everything in an element that names cells, moved. */
function shiftReferences(source: string, shift: Shift): string {
  const edits: Edit[] = [];
  const visit = (inner: XmlElement): void => {
    const changes: Record<string, string> = {};
    for (const name of REFERENCES) {
      const addresses = inner.attributes[name];
      if (addresses === undefined) continue;
      const moved = shiftAddresses(addresses, shift);
      // What stood wholly in rows that are gone goes with them.
      if (moved === undefined && name !== "activeCell" && name !== "topLeftCell") {
        edits.push({ start: inner.start, end: inner.end, text: "" });
        return;
      }
      if (moved !== undefined && moved !== addresses) changes[name] = moved;
    }
    if (inner.name === "brk") {
      // A break is named by the row before which the page begins, counted from 0.
      const moved = shiftRow(Number(inner.attributes["id"]), shift);
      if (moved === undefined) edits.push({ start: inner.start, end: inner.end, text: "" });
      else if (moved !== Number(inner.attributes["id"])) changes["id"] = String(moved);
    }
    if (inner.name === "sqref") {
      const moved = shiftAddresses(inner.text, shift) ?? inner.text;
      const tag = /^<[^>]*>/.exec(source.slice(inner.start, inner.end))?.[0] ?? "";
      const start = inner.start + tag.length;
      edits.push({ start, end: start + inner.text.length, text: moved });
      return;
    }
    if (inner.name === "colBreaks") return;
    if (Object.keys(changes).length > 0) {
      const tagEnd = source.indexOf(">", inner.start) + 1;
      const tag = source.slice(inner.start, tagEnd);
      edits.push({ start: inner.start, end: tagEnd, text: withAttributes(tag, changes) });
    }
    inner.children.forEach(visit);
  };
  visit(parseXml(source));
  return edited(source, edits);
}

/** A sheet part after the shift of rows. Formulas in it are left as they are. */
export function shiftSheet(text: string, shift: Shift): string {
  const region = dataRegion(text);
  const frame = `${text.slice(0, region.start)}<sheetData/>${text.slice(region.end)}`;
  const moved = shiftReferences(frame, shift).replace(
    /<(\w+:)?(mergeCells|hyperlinks|dataValidations|protectedRanges|rowBreaks|ignoredErrors)\b[^<>]*><\/\1?\2>/g,
    "",
  );
  const content = text.slice(region.contentStart, region.contentEnd);
  const rows = content.replace(
    /<((?:\w+:)?)row\b([^<>]*?)(\/>|>[\s\S]*?<\/\1row\s*>)/g,
    (whole: string, _prefix: string, attributes: string) => {
      const row = Number(/\sr\s*=\s*["'](\d+)["']/.exec(attributes)?.[1]);
      const there = shiftRow(row - 1, shift);
      if (there === undefined) return "";
      return there === row - 1 ? whole : movedRow(whole, row, there + 1, shift);
    },
  );
  const data = `<sheetData>${rows}</sheetData>`;
  return moved.replace("<sheetData/>", () => data);
}

function movedRow(text: string, from: number, to: number, shift: Shift): string {
  return text
    .replace(
      /(<(?:\w+:)?(?:row|c)\b[^<>]*?\sr\s*=\s*["'][A-Z]*)(\d+)(["'])/g,
      (whole, before, row, after) =>
        Number(row) === from ? `${before}${to}${after}` : String(whole),
    )
    .replace(
      /(<(?:\w+:)?f\b[^<>]*?\sref\s*=\s*")([^"]*)(")/g,
      (whole, before, ref: string, after) => {
        const moved = shiftAddresses(ref, shift);
        return moved === undefined ? String(whole) : `${before}${moved}${after}`;
      },
    );
}
