import { areaAddress } from "../../../cells/a1";
import { groupBy } from "../../group";
import { writtenCodes } from "../../codes";
import { defineRule } from "../../rule";

export const codeDuplicate = defineRule({
  id: "code-duplicate",
  family: "completeness",
  severity: "error",
  reads: ["tables"],
  name: { th: "รหัสซ้ำในรายการเดียวกัน", en: "Codes that stand twice in a list" },
  text: {
    th: "ข้อ {found} ซ้ำกับเซลล์ {other} ในตารางเดียวกัน",
    en: "{found} stands in cell {other} of the same table, too.",
  },
  expected: { th: "รหัสของข้อที่แถวนี้หมายถึง", en: "The code of the item that this row means" },
  *look(input) {
    const listed = new Set(input.codedRows);
    const codes = writtenCodes(input).filter(
      ({ row }) => !row.continued && (listed.has(row) || row.table.kind === "oit-plan"),
    );
    for (const own of groupBy(codes, ({ row }) => row.table).values()) {
      const first = new Map<string, { readonly address: string; readonly item: string }>();
      for (const { row, at, written, reading } of own) {
        if (!reading || !("code" in reading)) continue;
        // Several agencies or years may each have their own.
        const key = [
          reading.code,
          row.record.cells.agency?.text,
          row.record.cells.year?.text,
        ].join();
        const item = (row.record.cells.item ?? row.record.cells.question)?.text ?? "";
        const other = first.get(key);
        if (!other) first.set(key, { address: areaAddress(at), item });
        // Of a plan several measures may serve one item.
        else if (listed.has(row) || other.item !== item)
          yield { at, found: written, params: { other: other.address }, indicator: row.indicator };
      }
    }
  },
});
