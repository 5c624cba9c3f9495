import type { ItemPlan } from "../../ita/records";
import { groupHeading } from "../../ita/rulebook/standIn";
import { ok, type Result } from "../../core/result";
import { reportNames } from "../../locale/reports";
import type { SheetPlan } from "../plan";
import { provisionalIntro } from "./forms";
import { agencyLine, sheetName } from "./titles";
import { isRefusal, type Report, type ReportData } from "./report";
import { planTable, type PrintedColumn } from "./table";

const COLUMNS: readonly PrintedColumn[] = [
  { heading: "ข้อ OIT/มาตรการ/แนวทาง", key: true },
  { heading: "วิธีดำเนินการ", inLine: "steps" },
  { heading: "ผู้รับผิดชอบ", centered: true, names: true, inLine: "with-steps" },
  { heading: "ระยะเวลาดำเนินการ", centered: true, inLine: "with-steps" },
  { heading: "การติดตามผล", inLine: "with-steps" },
];

/** What is done about each OIT item of the plan year, under its sub-indicators, in the order of the items. */
export const oitPlan: Report = {
  id: "oit-plan",
  build(data: ReportData): Result<SheetPlan> {
    const { items, agency, planBook } = data;
    if (isRefusal(items)) return { ok: false, error: items };
    const planned = new Map(items.map((item) => [item.code, item]));
    const ordered = planBook.items.flatMap(({ code, group }) => {
      const item = planned.get(code);
      return item ? [{ item, group }] : [];
    });
    return ok(
      planTable(
        {
          id: "oit-plan",
          name: sheetName(reportNames["oit-plan"], agency.planYear),
          titles: [
            `${agency.wording?.oitPlanTitle || "แนวทางการเปิดเผยข้อมูลสาธารณะ (OIT) รายข้อ"} ประจำปีงบประมาณ พ.ศ. ${agency.planYear}`,
            agencyLine(agency),
          ],
          intro: provisionalIntro(data),
          columns: COLUMNS,
          rows: ordered.map(({ item, group }, index) => {
            const section = headingOf(group, item, data);
            const before = ordered[index - 1];
            const first = !before || section !== headingOf(before.group, before.item, data);
            return {
              texts: [headOf(item), item.steps, item.responsible, item.period, item.followUp],
              ...(first && { section }),
            };
          }),
        },
        data,
      ),
    );
  },
};

/** Code and title on a line of their own, which is repeated where the row goes on; below it the measure. */
function headOf({ code, title, measure }: ItemPlan): string {
  return [`${code} ${title}`.trim(), measure].filter((text) => text !== "").join("\n");
}

/** The sub-indicator, as far as a source confirms it; else the indicator. */
function headingOf(group: string, { code }: ItemPlan, { planBook }: ReportData): string {
  const known = groupHeading(planBook, group);
  // A number alone says nothing to a reader.
  if (known !== null && /\d [^\d.]/.test(known)) return known;
  const indicator = planBook.items.find((one) => one.code === code)?.indicator ?? 0;
  return `ตัวชี้วัดที่ ${indicator} ${planBook.indicators[indicator - 1]?.name.value ?? ""}`.trim();
}
