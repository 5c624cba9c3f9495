/** What kind of table it is, by its columns and by what its figures are about. */
import { toArabicDigits } from "../thai/digits";
import type { Grid } from "./grid";
import { levelNameIn } from "./levelNames";
import type { Field, Figure, FoundTable, TableColumn, TableKind, TableRecord } from "./table";

/** An OIT item at the beginning of a text: "O1 …", "<p><u>O14", "07 …", "ข้อ ๐๑"; the letter may be a zero. */
export const OIT_CODE =
  /^(?:<[^<>]*>|\*|\s)*(?:ข้อ\s*)?[oO0๐](?:IT)?\s*(?:[-.]\s*)?[0-9๐-๙]{1,2}(?![0-9๐-๙])/;
export const SCORE_FIELDS: readonly Field[] = ["score", "instrumentScore", "weighted"];

/** The form of a table of texts by its columns; null when it is none, or a table of figures. */
export function formOf(
  columns: readonly TableColumn[],
  records: readonly TableRecord[],
): TableKind | null {
  const fields = new Set(columns.map((one) => one.field));
  const has = (...some: Field[]) => some.some((field) => fields.has(field));
  if (has("uplift", "progress", "status", "statusDone", "statusNotStarted", "statusOngoing"))
    return "progress";
  if (has("measure", "steps") && has("result", "outcome")) return "result";
  if (isCalendar(columns)) return "calendar";
  if (has("measure") && has("steps", "period", "responsible", "analysis", "start", "end")) {
    const ofItems = mostlyItems(records, "measure") || onlyItems(records);
    return !has("indicator") && ofItems ? "oit-plan" : "measures";
  }
  // Items with what is to be done for them.
  const planned = has("steps") && has("period", "responsible", "start", "end");
  return planned && mostlyItems(records, "questionCode", "question", "item") ? "oit-plan" : null;
}

/** What a calendar does not say; with one of them its activities are measures. */
const NOT_OF_CALENDARS: readonly Field[] = [
  "indicator",
  "questionCode",
  "question",
  "item",
  "analysis",
  "linkedAnalysis",
  "steps",
  "period",
  "followUp",
];

/** Activities with the days on which they start and end; measures and projects have headings of their own. */
function isCalendar(columns: readonly TableColumn[]): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  const activity = columns.find(({ field }) => field === "measure");
  if (!activity || /มาตรการ|โครงการ/.test(activity.heading)) return false;
  return (
    fields.has("start") && fields.has("end") && !NOT_OF_CALENDARS.some((field) => fields.has(field))
  );
}

/** Whether most rows name an OIT item in one of these cells. */
function mostlyItems(records: readonly TableRecord[], ...fields: readonly Field[]): boolean {
  const data = records.filter((one) => one.kind === "data");
  const named = ({ cells }: TableRecord) =>
    fields.some((field) => OIT_CODE.test(cells[field]?.text ?? ""));
  return data.filter(named).length * 2 > data.length;
}

/** Whether every code that stands in its column is that of an OIT item. */
function onlyItems(records: readonly TableRecord[]): boolean {
  const codes = records.flatMap(({ kind, cells }) =>
    kind === "data" && cells.questionCode ? [cells.questionCode.text] : [],
  );
  return codes.length > 0 && codes.every((code) => OIT_CODE.test(code));
}

/** The kind of a table of figures or codes. */
export function kindOfFigures(
  columns: readonly TableColumn[],
  records: readonly TableRecord[],
  { figures, figureColumns }: Pick<FoundTable, "figures" | "figureColumns">,
): TableKind {
  const fields = new Set(columns.map((one) => one.field));
  const codes = codesIn(records);
  if (codes.length >= 2) {
    const ofItems = codes.filter((code) => code.startsWith("o")).length;
    const items = ofItems * 2 > codes.length;
    const scored =
      figures.some(({ aspect }) => aspect === "score") ||
      SCORE_FIELDS.some((field) => fields.has(field));
    if (fields.has("address")) return scored ? "oit-items" : "addresses";
    // Questions and items in one list are the scores of all three instruments.
    if (scored && ofItems < codes.length) return "question-scores";
    if (items && (fields.has("item") || fields.has("question") || scored)) return "oit-items";
    return scored ? "question-scores" : items ? "oit-items" : "unknown";
  }
  const questions = figures.filter(({ subject }) => subject.of === "question").length;
  if (questions >= 2) return "question-scores";
  const parts = figures.filter(({ subject }) => subject.of !== "total");
  const named = fields.has("indicator") || fields.has("instrument") || fields.has("subIndicator");
  // A form with nothing in it yet is told by its headings.
  const dated = named && figures.length === 0 ? figureColumns.map(({ label }) => label) : figures;
  const years = new Set(dated.flatMap(({ year }) => year ?? []));
  const agencies = new Set(figures.flatMap(({ agency }) => agency ?? []));
  if (agencies.size >= 2) return "agency-scores";
  if (years.size >= 2)
    return parts.length > 0 || figures.length === 0 ? "yearly-scores" : "level-history";
  const compared = fields.has("comparison") || fields.has("difference");
  const own = SCORE_FIELDS.some((field) => fields.has(field));
  const says = figures.some(({ aspect }) => OWN_ASPECTS.includes(aspect));
  if (named && compared && !own && !says) return "score-comparison";
  if (parts.length > 0) return "scores";
  return named && own ? "scores" : "unknown";
}

/** What a table says of the agency itself. */
const OWN_ASPECTS: readonly Figure["aspect"][] = [
  "score",
  "published",
  "points",
  "weight",
  "level",
  "previous",
];

/** Codes with their letter in the rows of a table. */
function codesIn(records: readonly TableRecord[]): readonly string[] {
  return records.flatMap(({ kind, cells }) => {
    const text = cells.questionCode?.text ?? cells.question?.text ?? cells.item?.text ?? "";
    const code = /^(?:ข้อ\s*(?:คำถาม\s*)?(?:ที่\s*)?)?([ieo])(?:it)?[\s.:-]*0*([1-9]\d?)(?!\d)/i.exec(
      toArabicDigits(text),
    );
    return kind === "data" && code?.[1] ? [`${code[1].toLowerCase()}${code[2] ?? ""}`] : [];
  });
}

/** Fields of the forms; two of them make a table that is shown even when its kind is not known. */
const FORM_FIELDS: readonly Field[] = [
  "indicator",
  "questionCode",
  "question",
  "analysis",
  "measure",
  "linkedAnalysis",
  "steps",
  "period",
  "responsible",
  "followUp",
  "target",
  "result",
  "outcome",
  "uplift",
  "progress",
  "status",
  "instrument",
  "weight",
  "subIndicator",
  "score",
  "instrumentScore",
  "weighted",
  "published",
  "level",
];

/** Fields that only cards of measures for ITA name. */
const OUR_CARD_FIELDS: readonly Field[] = ["indicator", "question", "questionCode", "analysis"];

/** Words by which a sheet belongs to the ITA documents. */
export const ITA_WORDS =
  /(?<![A-Za-z])ITA(?![A-Za-z])|คุณธรรมและความโปร่งใส|(?<![A-Za-z])(?:IIT|EIT|OIT|ITAS)(?![A-Za-z])/i;

/** Kinds that tables of other matters have, too: figures by agencies or years, or two figures and their difference. */
const COMPARED_KINDS: readonly TableKind[] = ["agency-scores", "yearly-scores", "score-comparison"];

/** Whether a table is about ITA: a list of years with marks, or of items with addresses, may be anybody's. */
export function isOurs(table: FoundTable, grid: Grid): boolean {
  // Every office has forms of projects with a person in charge and a period.
  if (table.cards)
    return (
      table.columns.some(
        ({ field, heading }) => OUR_CARD_FIELDS.includes(field) || /มาตรการ/.test(heading),
      ) || saysIta(table, grid)
    );
  if (table.kind === "unknown")
    return table.columns.filter(({ field }) => FORM_FIELDS.includes(field)).length >= 2;
  if (table.kind === "level-history") {
    const levels = table.figures.filter(
      ({ aspect, text }) => aspect === "level" && levelNameIn(text) !== null,
    );
    return levels.length > 0 && saysIta(table, grid);
  }
  if (!COMPARED_KINDS.includes(table.kind)) return true;
  const indicators = new Set(
    table.figures.flatMap(({ subject }) => (subject.of === "indicator" ? [subject.indicator] : [])),
  );
  return indicators.size >= 4 || saysIta(table, grid);
}

function saysIta({ title, sheet }: FoundTable, grid: Grid): boolean {
  if (ITA_WORDS.test(sheet) || title.some(({ text }) => ITA_WORDS.test(text))) return true;
  for (let row = grid.firstRow; row <= Math.min(grid.lastRow, grid.firstRow + 200); row++) {
    if (grid.filled(row).some((column) => ITA_WORDS.test(grid.text(row, column)))) return true;
  }
  return false;
}
