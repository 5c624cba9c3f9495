import { boxesOf } from "../../boxes";
import { spotOf } from "../../rows";
import { defineRule } from "../../rule";
import type { TableCell } from "../../../tables/table";

const NONE_CHOSEN = {
  th: "แถวนี้ยังไม่ได้เลือกสถานะ",
  en: "No status is chosen in this row.",
};

const filled = (cell: TableCell | undefined) => cell !== undefined && cell.text.trim() !== "";

export const statusBoxes = defineRule({
  id: "status-boxes",
  family: "structure",
  severity: "error",
  reads: ["tables"],
  name: { th: "สถานะที่ไม่ได้เลือกหรือเลือกเกินหนึ่ง", en: "Status with none or two boxes ticked" },
  text: {
    th: "แถวนี้เลือกสถานะไว้ {found} ช่อง จาก {boxes} ช่อง",
    en: "{found} of {boxes} boxes are ticked in this row.",
  },
  expected: { th: "เลือกสถานะเพียงช่องเดียว", en: "Exactly one box ticked" },
  *look({ rows }) {
    const begun = new Set(
      rows.filter(({ record }) => filled(record.cells.status)).map(({ table }) => table),
    );
    for (const row of rows) {
      const { table, continued, indicator } = row;
      if (table.kind !== "progress" || continued) continue;
      const status = boxesOf(row);
      if (!status && table.columns.some(({ field }) => field === "status")) {
        // A sheet that nobody has begun to fill in says nothing yet.
        const due = begun.has(table) || filled(row.record.cells.progress);
        if (due && !filled(row.record.cells.status)) {
          yield { at: spotOf(row, "status"), text: NONE_CHOSEN, indicator };
        }
      }
      if (!status || status.ticked === 1) continue;
      const fields = ["statusDone", "status", "progress"] as const;
      const field = fields.find((one) => table.columns.some((column) => column.field === one));
      yield {
        at: spotOf(row, field ?? "indicator"),
        found: status.ticked,
        params: { boxes: status.boxes },
        indicator,
      };
    }
  },
});
