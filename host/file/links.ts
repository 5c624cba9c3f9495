/** Links of cells. */
import { areaAddress, cellAddress, parseAddress } from "../../src/cells/a1";
import { ALL } from "../../src/cells/area";
import { withChild } from "../../src/files/edit";
import {
  child,
  childrenOf,
  element,
  parseXml,
  relationshipId,
  type XmlElement,
} from "../../src/files/xml";
import type { StoredCell, Sheet } from "../engine/sheet";
import { WORKSHEET_ORDER } from "../../src/files/sheetOrder";
import type { SheetAspect, SheetContext } from "./aspect";

type Link = NonNullable<StoredCell["hyperlink"]>;

/** Links of the part with the first cell of each. */
function listed(frame: XmlElement, { file, part }: SheetContext) {
  const targets = new Map(file.package.relationships(part).map(({ id, target }) => [id, target]));
  return childrenOf(child(frame, "hyperlinks"), "hyperlink").flatMap((source) => {
    const { ref = "", location, tooltip } = source.attributes;
    const area = parseAddress(ref);
    const address = targets.get(relationshipId(source.attributes) ?? "");
    if (!area) return [];
    const link: Link = {
      ...(address !== undefined && { address }),
      ...(location !== undefined && { documentReference: location }),
      ...(tooltip !== undefined && { screenTip: tooltip }),
    };
    return [{ key: cellAddress(area.row, area.column), area, link, source }];
  });
}

function* linked(sheet: Sheet): Generator<[address: string, link: Link]> {
  for (const [row, column, { hyperlink }] of sheet.entries(ALL))
    if (hyperlink) yield [cellAddress(row, column), hyperlink];
}

function state({ address, documentReference, screenTip }: Link): string {
  return JSON.stringify([address, documentReference, screenTip]);
}

/** Links; one that is not changed keeps its element, also where it covers several cells. */
export const links: SheetAspect = {
  read(frame, sheet, context) {
    for (const { area, link } of listed(frame, context))
      sheet.edit(area.row, area.column).hyperlink = link;
  },
  state: (sheet) => [...linked(sheet)].map(([key, link]) => key + state(link)),
  write(frame, sheet, context) {
    const old = new Map(listed(parseXml(frame), context).map((entry) => [entry.key, entry]));
    const { package: container } = context.file;
    const written = [...linked(sheet)].map(([ref, link]) => {
      const kept = old.get(ref);
      if (kept && state(kept.link) === state(link))
        return frame.slice(kept.source.start, kept.source.end);
      const id =
        link.address === undefined
          ? undefined
          : container.relate(context.part, "hyperlink", link.address, true);
      return element("hyperlink", {
        ref: kept ? areaAddress(kept.area) : ref,
        "r:id": id,
        location: link.documentReference,
        tooltip: link.screenTip,
      });
    });
    const list = written.length ? `<hyperlinks>${written.join("")}</hyperlinks>` : undefined;
    return withChild(frame, "hyperlinks", list, WORKSHEET_ORDER);
  },
};
