/** What lies over the cells of a sheet: the host knows charts and pictures, everything else stays as it is written. */
import { childText, withChild, withLastChild } from "../../src/files/edit";
import { shiftRow, type Shift } from "../../src/files/references";
import {
  child,
  descendants,
  element,
  escapeXml,
  number,
  parseXml,
  relationshipId,
  type XmlElement,
} from "../../src/files/xml";
import type { Chart, Corner, Drawn, Picture, Sheet } from "../engine/sheet";
import { WORKSHEET_ORDER } from "../../src/files/sheetOrder";
import type { SheetContext } from "./aspect";
import { chartText, readChart, withReferences, type ValuesOf } from "./charts";
import { EMU_PER_POINT } from "./units";

const SPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

function corner(source: XmlElement | undefined): Corner {
  const read = (name: string): number => number(child(source, name)?.text) ?? 0;
  return {
    row: read("row"),
    column: read("col"),
    x: read("colOff") / EMU_PER_POINT,
    y: read("rowOff") / EMU_PER_POINT,
  };
}

/** Where an anchor places what it holds. */
function place(anchor: XmlElement): Pick<Drawn, "from" | "to"> {
  const length = (source: XmlElement | undefined, name: string): number =>
    (number(source?.attributes[name]) ?? 0) / EMU_PER_POINT;
  const position = child(anchor, "pos");
  const size = child(anchor, "ext");
  const from = position
    ? { row: 0, column: 0, x: length(position, "x"), y: length(position, "y") }
    : corner(child(anchor, "from"));
  const end = child(anchor, "to");
  return {
    from,
    to: end ? corner(end) : { width: length(size, "cx"), height: length(size, "cy") },
  };
}

/** Reads the charts and pictures of a sheet. */
export function openDrawings(sheet: Sheet, { file, part }: SheetContext): void {
  const { package: container } = file;
  const drawing = container.related(part, "drawing");
  const text = drawing && container.text(drawing);
  if (!drawing || text === undefined) return;
  const relationships = container.relationships(drawing);
  const targets = new Map(
    relationships
      .filter(({ kind }) => kind === "chart" || kind === "image")
      .map(({ id, target }) => [id, target]),
  );
  parseXml(text).children.forEach((anchor, index) => {
    const source = { part: drawing, anchor: index };
    const [frame] = descendants(anchor, "graphicFrame");
    const [chart] = frame ? descendants(frame, "chart") : [];
    const target = targets.get(relationshipId(chart?.attributes ?? {}) ?? "");
    const chartPart = target === undefined ? undefined : container.text(target);
    if (target !== undefined && chartPart !== undefined) {
      const n = sheet.charts.length + 1;
      const own = { id: `${sheet.id}-chart-${n}`, name: `Chart ${n}`, ...place(anchor) };
      sheet.charts.push({ ...own, ...readChart(chartPart), source, opened: target });
      return;
    }
    const picture = child(anchor, "pic");
    const [blip] = picture ? descendants(picture, "blip") : [];
    const image = targets.get(relationshipId(blip?.attributes ?? {}, "embed") ?? "");
    const bytes = image === undefined ? undefined : container.bytes(image);
    if (image === undefined || !bytes) return;
    const n = sheet.pictures.length + 1;
    const extension = image.slice(image.lastIndexOf(".") + 1).toLowerCase();
    const own = { id: `${sheet.id}-picture-${n}`, name: `Picture ${n}`, ...place(anchor) };
    sheet.pictures.push({ ...own, extension, bytes, source });
  });
}

function cornerText(name: "from" | "to", { row, column, x, y }: Corner): string {
  const [left, top] = [x, y].map((points) => Math.round(points * EMU_PER_POINT));
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${left}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${top}</xdr:rowOff></xdr:${name}>`
  );
}

function anchorText({ from, to }: Drawn, inner: string): string {
  const content = `${inner}<xdr:clientData/>`;
  if ("row" in to) {
    const corners = cornerText("from", from) + cornerText("to", to);
    return `<xdr:twoCellAnchor editAs="oneCell">${corners}${content}</xdr:twoCellAnchor>`;
  }
  const [cx, cy] = [to.width, to.height].map((points) => Math.round(points * EMU_PER_POINT));
  const size = `<xdr:ext cx="${cx}" cy="${cy}"/>`;
  return `<xdr:oneCellAnchor>${cornerText("from", from)}${size}${content}</xdr:oneCellAnchor>`;
}

const FRAME = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>';

function chartAnchor(chart: Chart, id: string, number: number): string {
  return anchorText(
    chart,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeXml(chart.name)}"/>` +
      `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm>${FRAME}</xdr:xfrm><a:graphic>` +
      `<a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  );
}

function pictureAnchor(picture: Picture, id: string, number: number): string {
  return anchorText(
    picture,
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${number}" name="${escapeXml(picture.name)}"/><xdr:cNvPicPr/></xdr:nvPicPr>` +
      `<xdr:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
      `<xdr:spPr><a:xfrm>${FRAME}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
  );
}

/** The drawing without the anchors of charts and pictures that the sheet no longer has. */
function keptAnchors(text: string, sheet: Sheet, before: Sheet): string {
  const there = new Set([...sheet.charts, ...sheet.pictures].map(({ source }) => source?.anchor));
  const gone = [...before.charts, ...before.pictures].filter(
    ({ source }) => !there.has(source?.anchor),
  );
  let changed = text;
  const anchors = [...parseXml(text).children.entries()].reverse();
  for (const [index, { start, end }] of anchors) {
    if (gone.some(({ source }) => source?.anchor === index))
      changed = changed.slice(0, start) + changed.slice(end);
  }
  return changed;
}

/** A drawing part after rows of its sheet came or went. */
export function shiftDrawing(text: string, shift: Shift): string {
  return text.replace(/(<((?:\w+:)?row)>)(\d+)(?=<\/\2>)/g, (_whole, tag: string, _name, row) => {
    const moved = shiftRow(Number(row), shift) ?? shift.at;
    return `${tag}${moved}`;
  });
}

/**
 * Writes what is drawn on a sheet; answers the sheet's part (without its cells) that refers to it.
 * @param before the sheet as its file has it
 */
export function saveDrawings(
  frame: string,
  sheet: Sheet,
  before: Sheet,
  context: SheetContext,
  valuesOf: ValuesOf,
): string {
  const { part, file } = context;
  const { package: container } = file;
  for (const chart of sheet.charts) {
    const text = chart.opened === undefined ? undefined : container.text(chart.opened);
    if (chart.opened === undefined || text === undefined) continue;
    const changed = withReferences(text, chart.references);
    if (changed !== text) container.setText(chart.opened, changed);
  }
  const fresh = [...sheet.charts, ...sheet.pictures].filter(({ source }) => !source);
  let drawing = container.related(part, "drawing");
  if (drawing === undefined && fresh.length === 0) return frame;
  let result = frame;
  if (drawing === undefined) {
    drawing = container.freeName("xl/drawings/drawing{n}.xml");
    const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    container.add(drawing, header + element("xdr:wsDr", SPACES), DRAWING_TYPE);
    const id = container.relate(part, "drawing", drawing);
    result = withChild(frame, "drawing", element("drawing", { "r:id": id }), WORKSHEET_ORDER);
  }
  const text = container.text(drawing) ?? "";
  let changed = keptAnchors(text, sheet, before);
  const added = newAnchors(fresh, drawing, changed, context, valuesOf);
  if (added !== "") changed = withLastChild(withSpaces(changed), added);
  if (changed !== text) container.setText(drawing, changed);
  if (parseXml(changed).children.length > 0) return result;
  const gone = container.relationships(part).find(({ kind }) => kind === "drawing");
  if (gone) container.unrelate(part, gone.id);
  container.removeWithOwned(drawing);
  return childText(result, "drawing") === undefined
    ? result
    : withChild(result, "drawing", undefined, WORKSHEET_ORDER);
}

/** The namespaces that new anchors are written in. */
function withSpaces(text: string): string {
  return text.replace(/<(\w+:)?wsDr\b[^>]*>/, (tag) => {
    const missing = Object.entries(SPACES).filter(([name]) => !tag.includes(`${name}=`));
    const written = missing.map(([name, space]) => ` ${name}="${space}"`).join("");
    return tag.replace(/\s*(\/?)>$/, (_end, slash: string) => `${written}${slash}>`);
  });
}

function newAnchors(
  fresh: readonly (Chart | Picture)[],
  drawing: string,
  text: string,
  { file }: SheetContext,
  valuesOf: ValuesOf,
): string {
  const { package: container } = file;
  const taken = [...descendants(parseXml(text), "cNvPr")].map(
    ({ attributes }) => number(attributes["id"]) ?? 0,
  );
  let next = Math.max(1, ...taken) + 1;
  return fresh
    .map((drawn) => {
      if ("bytes" in drawn) {
        const name = container.freeName(`xl/media/image{n}.${drawn.extension}`);
        const kind = `image/${drawn.extension === "jpg" ? "jpeg" : drawn.extension}`;
        container.add(name, drawn.bytes, kind);
        return pictureAnchor(drawn, container.relate(drawing, "image", name), next++);
      }
      const name = container.freeName("xl/charts/chart{n}.xml");
      container.add(name, chartText(drawn, valuesOf), CHART_TYPE);
      return chartAnchor(drawn, container.relate(drawing, "chart", name), next++);
    })
    .join("");
}
