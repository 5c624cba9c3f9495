/** RangeAreas and its collection of ranges, as far as reading merged areas needs them. */
import type { Area } from "../engine/area";
import type { Sheet } from "../engine/sheet";
import { node, type Node, type ObjectClass } from "./model";

/** Areas of one sheet. */
export interface AreasRef {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const rangeCollection: ObjectClass<AreasRef> = {
  name: "RangeCollection",
  items: ({ sheet, areas }, session) => areas.map((area) => session.range(sheet, area)),
  methods: { getCount: ({ areas }) => areas.length },
};

export const rangeAreas: ObjectClass<AreasRef> = {
  name: "RangeAreas",
  properties: {
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: {
      get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    },
  },
  objects: { areas: (ref): Node => node(rangeCollection, ref) },
};
