import type { Area } from "../../../cells/area";
import type { Assessment } from "../../../ita/assessment";
import type { Instrument, RuleBook } from "../../../ita/rulebook/schema";
import type { Cell } from "../../plan";
import type { SignedFigures } from "../announced";
import { leaders } from "./indicatorTable";
import type { SmallTable } from "./smallTable";

const SHORT_NAMES: Readonly<Record<Instrument, string>> = {
  IIT: "IIT ผู้มีส่วนได้ส่วนเสียภายใน",
  EIT: "EIT ผู้มีส่วนได้ส่วนเสียภายนอก",
  OIT: "OIT การเปิดเผยข้อมูลสาธารณะ",
};

/**
 * How the weighted scores of the instruments make the total, with the level. Where the names of the year's
 * sub-indicators are known, a line an indicator and sub-indicator; else a line an instrument.
 */
export function weightedTable(
  assessment: Assessment,
  figures: SignedFigures,
  book: RuleBook,
): SmallTable {
  const groups = subIndicators(book);
  return groups.size > 0
    ? detailed(assessment, figures, groups)
    : {
        columns: [
          { heading: "เครื่องมือ", kind: "left" },
          { heading: "คะแนน", kind: "score", width: 70 },
          { heading: "น้ำหนัก\n(ร้อยละ)", kind: "whole", width: 70 },
          { heading: "คะแนน\nถ่วงน้ำหนัก", kind: "score", width: 84 },
        ],
        lines: [
          ...assessment.instruments.map(({ instrument, weight }): Cell[] => {
            const { score, weighted } = figures.instruments[instrument];
            return [SHORT_NAMES[instrument], score, weight, weighted];
          }),
          ["คะแนนรวม", null, 100, figures.total],
          ["ระดับผลการประเมิน", figures.level.name, null, null],
        ],
        joined: [{ row: assessment.instruments.length + 1, rows: 1, column: 1, columns: 3 }],
        strong: [assessment.instruments.length, assessment.instruments.length + 1],
      };
}

/** Names of the sub-indicators by indicator, as far as a source confirms them. */
function subIndicators({ core, groupTitles }: RuleBook): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, string[]>();
  core.oitGroups.forEach(({ indicator }, index) => {
    const title = groupTitles[index];
    if (!title?.value || title.confidence === "unverified") return;
    names.set(indicator, [...(names.get(indicator) ?? []), title.value]);
  });
  return names;
}

function detailed(
  assessment: Assessment,
  figures: SignedFigures,
  groups: ReadonlyMap<number, readonly string[]>,
): SmallTable {
  const lines: Cell[][] = [];
  const joined: Area[] = [];
  const join = (column: number, row: number, rows: number) => {
    if (rows > 1) joined.push({ row, rows, column, columns: 1 });
  };
  const leads = leaders(assessment.indicators);
  let instrumentRow = 0;
  for (const { number, name, instrument, score } of assessment.indicators) {
    const own = groups.get(number) ?? ["–"];
    const row = lines.length;
    const first = leads.has(number);
    if (first) instrumentRow = row;
    const weight = assessment.instruments.find((one) => one.instrument === instrument)?.weight;
    const { weighted } = figures.instruments[instrument];
    own.forEach((group, index) => {
      const lead = first && index === 0;
      lines.push([
        lead ? instrument : null,
        lead ? (weight ?? null) : null,
        index === 0 ? name : null,
        group,
        index === 0 ? score : null,
        lead ? weighted : null,
      ]);
    });
    for (const column of [2, 4]) join(column, row, own.length);
    const next = assessment.indicators[number];
    if (next?.instrument !== instrument) {
      for (const column of [0, 1, 5]) join(column, instrumentRow, lines.length - instrumentRow);
    }
  }
  const total = lines.length;
  lines.push(["คะแนนรวม", null, null, null, null, figures.total]);
  lines.push(["ระดับผลการประเมิน", null, null, null, figures.level.name, null]);
  joined.push({ row: total, rows: 1, column: 0, columns: 5 });
  joined.push({ row: total + 1, rows: 1, column: 0, columns: 4 });
  joined.push({ row: total + 1, rows: 1, column: 4, columns: 2 });
  return {
    columns: [
      { heading: "แบบ", kind: "text", width: 40 },
      { heading: "น้ำหนัก\n(ร้อยละ)", kind: "whole", width: 54 },
      { heading: "ตัวชี้วัด", kind: "left" },
      { heading: "ตัวชี้วัดย่อย", kind: "left" },
      { heading: "คะแนน", kind: "score", width: 50 },
      { heading: "คะแนน\nถ่วงน้ำหนัก", kind: "score", width: 64 },
    ],
    lines,
    joined,
    strong: [total, total + 1],
  };
}
