/** Print set-up of a sheet. */
import { MAX_COLUMNS } from "../../src/cells/area";
import { attributesOf, childText, withAttributes, withChild } from "../../src/files/edit";
import { child, childrenOf, element, escapeXml, flag, number } from "../../src/files/xml";
import { WORKSHEET_ORDER } from "../../src/files/sheetOrder";
import { HEADER_FOOTER_PARTS } from "../engine/sheet";
import type { SheetAspect } from "./aspect";

const put = (frame: string, name: string, text: string | undefined): string =>
  withChild(frame, name, text, WORKSHEET_ORDER);

/** Pages that may have a header and footer of their own. */
const DIFFERENT = ["differentOddEven", "differentFirst"] as const;

const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** The element with attributes set, made when it is not there. */
function patched(
  frame: string,
  name: string,
  changes: Readonly<Record<string, string | number | undefined>>,
): string {
  const old = childText(frame, name);
  const made = withAttributes(old ?? `<${name}/>`, changes);
  const says = Object.keys(attributesOf(made)).length > 0 || old !== undefined;
  return says ? put(frame, name, made) : frame;
}

/** Paper, margins, scale, header and footer, page breaks. Print area and titles are names of the workbook. */
export const page: SheetAspect = {
  read(frame, sheet) {
    const { setup, headerFooter } = sheet.page;
    const said = child(frame, "pageSetup")?.attributes ?? {};
    const { orientation } = said;
    if (orientation === "portrait" || orientation === "landscape") setup.orientation = orientation;
    const numbers = ["paperSize", "fitToWidth", "fitToHeight", "scale"] as const;
    for (const key of numbers) {
      const value = number(said[key]);
      if (value !== undefined) setup[key] = value;
    }
    const first = number(said["firstPageNumber"]);
    if (first !== undefined && flag(said["useFirstPageNumber"])) {
      setup.firstPageNumber = first;
      setup.useFirstPageNumber = true;
    }
    const fit = child(child(frame, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"];
    if (fit !== undefined) setup.fitToPage = flag(fit);
    const margins = child(frame, "pageMargins")?.attributes ?? {};
    for (const side of SIDES) setup.margins[side] = number(margins[side]) ?? setup.margins[side];
    if (flag(child(frame, "printOptions")?.attributes["horizontalCentered"]))
      setup.horizontalCentered = true;
    const codes = child(frame, "headerFooter");
    for (const key of HEADER_FOOTER_PARTS) {
      const code = child(codes, key)?.text;
      if (code !== undefined && code !== "") headerFooter[key] = code;
    }
    for (const key of DIFFERENT) {
      if (flag(codes?.attributes[key])) headerFooter[key] = true;
    }
    sheet.page.breaksBefore = childrenOf(child(frame, "rowBreaks"), "brk").flatMap(
      ({ attributes }) => number(attributes["id"]) ?? [],
    );
  },
  state: (sheet) => {
    const { margins, ...setup } = sheet.page.setup;
    delete setup.printArea;
    delete setup.printTitlesRow;
    const { headerFooter } = sheet.page;
    const codes = [
      ...HEADER_FOOTER_PARTS.map((key) => headerFooter[key] ?? ""),
      ...DIFFERENT.map((key) => headerFooter[key] ?? false),
    ];
    return [Object.entries(setup).sort(), margins, codes, sheet.page.breaksBefore];
  },
  write(frame, sheet) {
    const { setup, headerFooter, breaksBefore } = sheet.page;
    let text = frame;
    if (setup.fitToPage !== undefined) {
      const properties = childText(text, "sheetPr") ?? "<sheetPr/>";
      const fit = element("pageSetUpPr", { fitToPage: setup.fitToPage });
      const order = ["tabColor", "outlinePr", "pageSetUpPr"];
      text = put(text, "sheetPr", withChild(properties, "pageSetUpPr", fit, order));
    }
    text = patched(text, "printOptions", {
      horizontalCentered: setup.horizontalCentered ? 1 : undefined,
    });
    text = patched(text, "pageMargins", setup.margins);
    text = patched(text, "pageSetup", {
      paperSize: setup.paperSize,
      scale: setup.scale,
      firstPageNumber: setup.firstPageNumber,
      useFirstPageNumber: setup.useFirstPageNumber ? 1 : undefined,
      fitToWidth: setup.fitToWidth,
      fitToHeight: setup.fitToHeight,
      orientation: setup.orientation,
    });
    let codes = withAttributes(childText(text, "headerFooter") ?? "<headerFooter/>", {
      differentOddEven: headerFooter.differentOddEven ? 1 : undefined,
      differentFirst: headerFooter.differentFirst ? 1 : undefined,
    });
    const order = "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter".split(" ");
    for (const key of HEADER_FOOTER_PARTS) {
      const code = headerFooter[key];
      codes = withChild(
        codes,
        key,
        code ? `<${key}>${escapeXml(code)}</${key}>` : undefined,
        order,
      );
    }
    const empty = codes === "<headerFooter/>";
    text = put(text, "headerFooter", empty ? undefined : codes);
    const breaks = breaksBefore.map((id) => element("brk", { id, max: MAX_COLUMNS - 1, man: 1 }));
    const counts = { count: breaks.length, manualBreakCount: breaks.length };
    const list = breaks.length ? element("rowBreaks", counts, breaks.join("")) : undefined;
    return put(text, "rowBreaks", list);
  },
};
