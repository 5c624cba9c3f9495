/** Required parts of the year's form and the columns that hold them. */
import type { MeasurePart, RuleBook } from "../ita/rulebook/schema";
import type { Text } from "../core/text";
import type { Row } from "./rows";
import { standsIn, type Field, type TableCell, type TableKind } from "../tables/table";

/** Columns that can hold a part; one of them is enough. */
const COLUMNS: Readonly<Record<MeasurePart, readonly Field[]>> = {
  indicator: ["indicator"],
  question: ["question", "questionCode"],
  analysis: ["analysis"],
  measure: ["measure"],
  linkedAnalysis: ["linkedAnalysis"],
  steps: ["steps"],
  period: ["period"],
  responsible: ["responsible"],
  followUp: ["followUp"],
  number: ["number"],
  result: ["result"],
  outcome: ["outcome"],
};

/** Parts as messages name them. */
const PART_NAMES: Readonly<Record<MeasurePart, Text>> = {
  indicator: { th: "ตัวชี้วัด", en: "indicator" },
  question: { th: "ข้อคำถาม ITA", en: "ITA question" },
  analysis: { th: "ผลการวิเคราะห์การประเมิน", en: "analysis" },
  measure: { th: "มาตรการ", en: "measure" },
  linkedAnalysis: {
    th: "ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ",
    en: "analysis linked to the measure",
  },
  steps: { th: "ขั้นตอน/วิธีการดำเนินการ", en: "steps" },
  period: { th: "ระยะเวลาดำเนินการ", en: "period" },
  responsible: { th: "ผู้รับผิดชอบ", en: "responsible unit" },
  followUp: { th: "การติดตามผล", en: "follow-up" },
  number: { th: "ลำดับ", en: "number" },
  result: { th: "สรุปผลการดำเนินการ", en: "what was done" },
  outcome: { th: "ผลลัพธ์หรือความสำเร็จ", en: "outcome" },
};

/** A part that a table must have. */
export interface RequiredPart {
  readonly name: Text;
  readonly fields: readonly Field[];
}

/** What tables other than the plan must say. */
const REQUIRED_BY_KIND: Partial<Record<TableKind, readonly MeasurePart[]>> = {
  "oit-plan": ["measure", "steps", "responsible", "period"],
  result: ["measure", "result"],
  progress: ["indicator", "responsible", "period"],
};

/** Parts that the rows of a table must fill, by its kind and the year's form. */
export function requiredParts({ table }: Pick<Row, "table">, planBook: RuleBook): RequiredPart[] {
  const parts =
    table.kind === "measures"
      ? planBook.measures.required.value
      : (REQUIRED_BY_KIND[table.kind] ?? []);
  return parts.map((part) => ({ name: PART_NAMES[part], fields: COLUMNS[part] }));
}

/** Cells of a row that stand in the row itself, carried ones left out. */
export function ownCells({ record }: Row): TableCell[] {
  return Object.values(record.cells).filter(
    (cell): cell is TableCell => standsIn(record, cell) && cell.text !== "",
  );
}

/** A row of which only the name of the measure was typed; the rest stands below or is forgotten. */
export function isTitleOnly(row: Row): boolean {
  const { table, record, continued } = row;
  const own = ownCells(row);
  return (
    !continued && table.columns.length >= 4 && own.length === 1 && own[0] === record.cells.measure
  );
}

/** A row that was only prepared: indicator, number or question stand there, nothing else. */
export function isPrepared({ record }: Row): boolean {
  return Object.keys(record.cells).every((field) => PREPARED.some((one) => one === field));
}

const PREPARED: readonly Field[] = ["indicator", "number", "question", "questionCode"];
