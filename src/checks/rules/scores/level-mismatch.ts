import type { SheetArea } from "../../../cells/area";
import { levelOf, type InstrumentScores } from "../../../ita/level";
import type { CoreRules, Level } from "../../../ita/rulebook/schema";
import { INSTRUMENTS, instrumentScores, totalScore } from "../../../ita/score";
import { levelIn, levelNameIn } from "../../../tables/levelNames";
import { formatNumber } from "../../../thai/number";
import { editDistance } from "../../../thai/distance";
import { roundHalfUp } from "../../../thai/round";
import { statedResults } from "../../levels";
import { defineRule, type Hit } from "../../rule";
import type { ScoreTable } from "../../scoreTables";

export const levelMismatch = defineRule({
  id: "level-mismatch",
  family: "scores",
  severity: "error",
  reads: ["scores", "texts"],
  name: { th: "ระดับไม่ตรงกับคะแนน", en: "Levels that do not follow from the scores" },
  text: {
    th: "ระดับ “{found}” ไม่ตรงกับคะแนน {total} ซึ่งอยู่ในระดับ {level} ตามเกณฑ์ปี {year}",
    en: "The level “{found}” does not fit {total}, which is “{level}” by the rules of FY{year}.",
  },
  expected: { th: "{level}", en: "{level}" },
  *look({ scoreTables, texts, book, years }) {
    const { core } = book;
    const scores = scoreTables.find((table) => table.current && table.scores)?.scores;
    const instruments = scores ? instrumentScores(scores, core) : null;
    // Levels of a year whose rules are provisional are not known.
    for (const table of scoreTables) if (!table.book.provisional) yield* ofTable(table);
    for (const cell of book.provisional ? [] : texts) {
      for (const { total, level } of statedResults(cell.text, core))
        yield* judge(cell, level, total, instruments, core, years.result);
    }
  },
});

function* ofTable(table: ScoreTable): Generator<Hit> {
  const { level, scores, book, year } = table;
  const { core } = book;
  const total = table.total?.value ?? (scores ? totalScore(scores, core) : null);
  if (!level || total === null || total < 0 || total > 100) return;
  const stated = levelIn(level.text, core);
  const instruments = printedInstruments(table) ?? (scores ? instrumentScores(scores, core) : null);
  if (stated) yield* judge(level, stated, total, instruments, core, year);
  else if (levelNameIn(level.text) !== null || isGrade(level.text, core)) {
    // A name of another year's system or of none, or one that is misspelled.
    const right = possibleLevels(total, instruments, core);
    yield hitOf(level, level.text, total, right, year);
  }
}

/** Grades of other assessments. */
const GRADE =
  /^(?:ดี(?:มาก|เยี่ยม|เด่น)?|ยอดเยี่ยม|ปานกลาง|พอใช้|ควรปรับปรุง|ปรับปรุง|สูง(?:มาก)?|ต่ำ(?:มาก)?)$/;
/** Letters by which a misspelled level differs at most. */
const SLIPS = 2;

/** Whether a text says a grade that ITA does not have, or nearly a level of the year. */
function isGrade(text: string, { levels }: CoreRules): boolean {
  const bare = text.replace(/\s/g, "").replace(/^ระดับ/, "");
  const near = ({ name }: Level) =>
    name.length > 2 * SLIPS && editDistance(bare, name.replace(/\s/g, ""), SLIPS) <= SLIPS;
  return GRADE.test(bare) || levels.some(near);
}

function printedInstruments({ instruments }: ScoreTable): InstrumentScores | null {
  const { IIT, EIT, OIT } = instruments;
  return IIT && EIT && OIT ? { IIT: IIT.value, EIT: EIT.value, OIT: OIT.value } : null;
}

function* judge(
  at: SheetArea,
  stated: Level,
  total: number,
  instruments: InstrumentScores | null,
  core: CoreRules,
  year: number,
): Generator<Hit> {
  const right = possibleLevels(total, instruments, core);
  if (right.some(({ id }) => id === stated.id)) return;
  yield hitOf(at, stated.name, total, right, year);
}

/** Levels that a total can have: one, or, where the year looks at instruments that are not known, several. */
function possibleLevels(
  total: number,
  instruments: InstrumentScores | null,
  core: CoreRules,
): readonly Level[] {
  const known = instruments && INSTRUMENTS.every((name) => instruments[name] >= 0);
  const grade = levelOf(total, known ? instruments : null, core);
  if (grade.ok) return [grade.value.level];
  const reached = core.levels.filter((level) => roundHalfUp(total, 2) >= level.total);
  const sure = reached.findIndex((level) => level.eachInstrument === null);
  return reached.slice(0, sure + 1);
}

function hitOf(
  at: SheetArea,
  found: string,
  total: number,
  right: readonly Level[],
  year: number,
): Hit {
  const params = {
    total: formatNumber(total, 2, "arabic"),
    level: right.map(({ name }) => name).join(" หรือ "),
    year,
  };
  return { at, found, params };
}
