import type { Area } from "../../../cells/area";
import type { Assessment } from "../../../ita/assessment";
import { oitRulesOf, type OitRuleBook } from "../../../ita/oitRules";
import type { ReportWording } from "../../../ita/records";
import type { CoreRules, Instrument, RuleBook } from "../../../ita/rulebook/schema";
import { INSTRUMENTS } from "../../../ita/score";
import { formatNumber } from "../../../thai/number";
import type { Cell } from "../../plan";
import type { SignedFigures } from "../announced";
import { inDigits } from "../digits";
import type { Look, SmallColumn, SmallTable } from "./smallTable";

/** Official names of the instruments. */
const NAMES: Readonly<Record<Instrument, string>> = {
  IIT: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)",
  EIT: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)",
  OIT: "แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)",
};
const ANSWERED_BY: Readonly<Record<Instrument, string>> = {
  IIT: "บุคลากรของหน่วยงาน",
  EIT: "ผู้รับบริการและผู้มาติดต่อหน่วยงาน",
  OIT: "หน่วยงานตอบ ผู้ประเมินตรวจจากเว็บไซต์ของหน่วยงาน",
};

/** Which instrument measures what and who answers it; whom it asked and who collected, where the office wrote it. */
export function instrumentsTable(
  assessment: Assessment,
  wording: ReportWording | undefined,
  { digits }: Look,
): SmallTable {
  const written = (own: Readonly<Record<Instrument, string>> | undefined) =>
    INSTRUMENTS.some((instrument) => own?.[instrument]);
  const columns: (SmallColumn & { cell: (instrument: Instrument) => string })[] = [
    { heading: "เครื่องมือ", kind: "left", cell: (instrument) => NAMES[instrument] },
    { heading: "ผู้ให้ข้อมูล", kind: "left", cell: (instrument) => ANSWERED_BY[instrument] },
  ];
  if (written(wording?.samples)) {
    columns.push({
      heading: "กลุ่มตัวอย่าง",
      kind: "left",
      cell: (instrument) => wording?.samples[instrument] ?? "",
    });
  }
  if (written(wording?.collectors)) {
    columns.push({
      heading: "การเก็บรวบรวมข้อมูล",
      kind: "left",
      cell: (instrument) => wording?.collectors[instrument] ?? "",
    });
  }
  columns.push({
    heading: "ตัวชี้วัด",
    kind: "text",
    cell: (instrument) => {
      const own = assessment.indicators.filter((one) => one.instrument === instrument);
      const numbers = new Set([own[0]?.number, own.at(-1)?.number]);
      return `ตัวชี้วัดที่ ${[...numbers].join("–")}`;
    },
  });
  return {
    columns: columns.map(({ heading, kind }) => ({ heading, kind })),
    lines: assessment.instruments.map(({ instrument }) =>
      columns.map(({ cell }) => inDigits(cell(instrument), digits)),
    ),
  };
}

/**
 * How scores of questions become the total, by the rules of the year. The paper is signed: it does not say how OIT is
 * computed where no source confirms it, nor what each of two parts of EIT counts for.
 */
export function methodTable(
  book: OitRuleBook & Pick<RuleBook, "eitParts">,
  { digits }: Look,
): SmallTable {
  const { core } = book;
  const [oitRule, otherRule] = oitRulesOf(book);
  const subIndicators = oitRule === "sub-indicator-means" && !otherRule;
  const answers = "คะแนนเฉลี่ยของข้อคำถามจากผู้ตอบทุกคน";
  const bothParts = "คะแนนของข้อคำถามจากผู้ตอบทั้งสองส่วน ตามวิธีที่ ป.ป.ช. กำหนด";
  const questions = "คะแนนเฉลี่ยของทุกข้อคำถามในตัวชี้วัด";
  const indicators = "คะแนนเฉลี่ยของทุกตัวชี้วัดในแบบ";
  const items = otherRule ? "คะแนนของทุกข้อในตัวชี้วัด ตามวิธีที่ ป.ป.ช. กำหนด" : "คะแนนเฉลี่ยของทุกข้อในตัวชี้วัด";
  const lines: Cell[][] = [
    ["คะแนนข้อคำถาม", answers, book.eitParts.value ? bothParts : answers, "คะแนนของแต่ละข้อ"],
    ...(subIndicators ? [["คะแนนตัวชี้วัดย่อย", "–", "–", "คะแนนเฉลี่ยของทุกข้อในตัวชี้วัดย่อย"]] : []),
    ["คะแนนตัวชี้วัด", questions, questions, subIndicators ? "คะแนนเฉลี่ยของทุกตัวชี้วัดย่อยในตัวชี้วัด" : items],
    ["คะแนนเครื่องมือ", indicators, indicators, indicators],
  ];
  const joined = lines.flatMap(joinAlike);
  // Weights that are alike are each instrument's own.
  lines.push(
    ["น้ำหนักเครื่องมือ", ...INSTRUMENTS.map((name) => inDigits(`ร้อยละ ${core.weights[name]}`, digits))],
    ["คะแนนรวม", "ผลรวมของคะแนนเครื่องมือที่ถ่วงน้ำหนักแล้ว", null, null],
  );
  joined.push({ row: lines.length - 1, rows: 1, column: 1, columns: INSTRUMENTS.length });
  return {
    columns: [
      { heading: "คะแนน", kind: "left", width: 96 },
      ...INSTRUMENTS.map((name): SmallColumn => ({
        heading: name === "OIT" ? "แบบตรวจ OIT" : `แบบวัด ${name}`,
        kind: "text",
      })),
    ],
    lines,
    joined,
  };
}

/** Neighbouring cells of a line that say the same as one cell. */
function joinAlike(line: Cell[], row: number): Area[] {
  const areas: Area[] = [];
  for (let column = 1; column < line.length;) {
    let end = column + 1;
    while (end < line.length && line[end] === line[column]) line[end++] = null;
    if (end - column > 1) areas.push({ row, rows: 1, column, columns: end - column });
    column = end;
  }
  return areas;
}

/** The levels of the year, best first; the agency's own is marked. */
export function levelsTable(core: CoreRules, figures: SignedFigures, { digits }: Look): SmallTable {
  const points = (value: number) => formatNumber(value, 2, digits);
  const conditions = core.levels.map(({ total, eachInstrument }, index) => {
    if (eachInstrument !== null) return `ทุกเครื่องมือ ${points(eachInstrument)} ขึ้นไป`;
    const better = core.levels[index - 1];
    // A level of the same total as one that asks more of the instruments is what that one leaves.
    return better && better.total === total && better.eachInstrument !== null
      ? `มีเครื่องมือใดเครื่องมือหนึ่งต่ำกว่า ${points(better.eachInstrument)}`
      : "–";
  });
  const lines = core.levels.map(({ name, total, eachInstrument }, index) => {
    const better = core.levels
      .slice(0, index)
      .filter((one) => one.total > total)
      .at(-1);
    const top = better ? better.total - 0.01 : 100;
    // Where the better level asks more than a total, a higher total may still have this level.
    const bands = eachInstrument === null && (better?.eachInstrument ?? null) === null;
    const range = bands ? `${points(total)} – ${points(top)}` : `${points(total)} ขึ้นไป`;
    return [name, range, conditions[index] ?? ""];
  });
  const asked = conditions.some((text) => text !== "–");
  const columns: SmallColumn[] = [
    { heading: "ระดับ", kind: "text" },
    { heading: "คะแนนรวม", kind: "text" },
    ...(asked ? [{ heading: "เงื่อนไขรายเครื่องมือ", kind: "text" } as const] : []),
  ];
  return {
    columns,
    lines: lines.map((line) => line.slice(0, columns.length)),
    strong: [core.levels.findIndex(({ id }) => id === figures.level.id)],
  };
}
