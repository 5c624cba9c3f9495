import type { Assessment } from "../../src/ita/assessment";
import type { Agency, Measure, YearScores } from "../../src/ita/records";
import type { LanguageMemory } from "../../src/locale/preference";
import { ok, type Place, type Refusal, type Result } from "../../src/core/result";
import type { Language } from "../../src/core/text";
import { workbookTexts } from "../../src/locale/workbook";
import type { ReportId, ReportsOutcome, WorkbookState } from "../../src/sheets/state";
import type { Finding } from "../../src/checks/rule";
import type { CheckOutcome } from "../../src/excel/actions/check";
import type { EnteredScore } from "../../src/excel/actions/enterScores";
import type { ReportCondition } from "../../src/excel/actions/reportConditions";
import { listSheets, type DataSheetId, type NeededSheetId } from "../../src/sheets/templates/all";
import type { InsertedTemplates } from "../../src/excel/actions/templates";
import type { WorkbookPort } from "../../src/excel/port";

export const agency: Agency = {
  name: "เทศบาลเมืองตัวอย่าง",
  district: "เมืองตัวอย่าง",
  province: "ตัวอย่าง",
  fiscalYear: 2568,
  planYear: 2569,
  signers: [
    { name: "", position: "ปลัดเทศบาล", role: "ผู้ตรวจสอบ" },
    { name: "", position: "นายกเทศมนตรี", role: "ผู้อนุมัติ" },
  ],
};

export function measure(indicator: number): Measure {
  return {
    indicator,
    questionCode: "",
    questionText: "",
    analysis: "",
    measure: "จัดทำคู่มือประชาชน",
    linkedAnalysis: "",
    steps: "",
    period: "",
    responsible: "",
    followUp: "",
    place: { sheet: "มาตรการ", row: 4 },
  };
}

const scores: YearScores = {
  fiscalYear: 2568,
  scores: [96.1, 92.1, 95.2, 93.3, 93.25, 86.64, 84.3, 83, 97.5, 100],
};

/** A workbook in which nothing is missing or wrong. */
export const whole: WorkbookState = {
  agency: { value: agency, problems: [] },
  options: { digits: "thai", tableSize: 14 },
  scores: { value: scores, problems: [] },
  measures: { value: [measure(6), measure(7), measure(8)], problems: [] },
  scoreCells: scores.scores.map((value, index) => ({
    indicator: index + 1,
    value,
    place: { sheet: "คะแนน", address: `D${index + 5}` },
  })),
  sheets: listSheets(["agency", "scores", "measures"]),
  present: ["agency", "scores", "measures"],
  missing: [],
};

const missingTexts: Record<NeededSheetId, Refusal> = {
  agency: { text: workbookTexts.noAgencySheet },
  scores: { text: workbookTexts.noScoresSheet },
  measures: { text: workbookTexts.noMeasuresSheet },
};

/** The workbook without some of its data sheets. */
export function without(...missing: NeededSheetId[]): WorkbookState {
  const gone = Object.fromEntries(
    missing.map((id) => [id, { value: null, problems: [missingTexts[id]] }]),
  );
  const present = whole.present.filter((id) => !missing.some((other) => other === id));
  return { ...whole, ...gone, sheets: listSheets(present), present, missing };
}

/** A problem at a cell of the scores sheet. */
export function scoreProblem(address: string): Refusal {
  const place = { sheet: "คะแนน", address };
  return { text: workbookTexts.scoreNotNumber, params: { found: "สูง" }, place };
}

const NAMES = [
  "การปฏิบัติหน้าที่",
  "การใช้งบประมาณ",
  "การใช้อำนาจ",
  "การใช้ทรัพย์สินของราชการ",
  "การแก้ไขปัญหาการทุจริต",
  "คุณภาพการดำเนินงาน",
  "ประสิทธิภาพการสื่อสาร",
  "การปรับปรุงระบบการทำงาน",
  "การเปิดเผยข้อมูล",
  "การป้องกันการทุจริต",
];

/** What the rules would say of `whole`; the pane only shows it. */
export const assessment: Assessment = {
  fiscalYear: 2568,
  indicators: NAMES.map((name, index) => ({
    number: index + 1,
    name,
    instrument: index < 5 ? "IIT" : index < 8 ? "EIT" : "OIT",
    score: scores.scores[index] ?? 0,
    passes: (scores.scores[index] ?? 0) >= 85,
  })),
  instruments: [
    { instrument: "IIT", score: 93.99, weight: 30, weighted: 28.197, consistent: true },
    { instrument: "EIT", score: 84.64666, weight: 30, weighted: 25.394, consistent: true },
    { instrument: "OIT", score: 98.75, weight: 40, weighted: 39.5, consistent: true },
  ],
  total: { score: 93.091, consistent: true },
  level: { id: "pass", name: "ผ่าน" },
  betterLevel: { id: "good", name: "ผ่านดี" },
  below: [{ instrument: "EIT", score: 84.64666, minimum: 85 }],
  missing: [{ of: "EIT", value: 84.64666, needed: 85 }],
  nearBoundary: null,
  passLine: 85,
};

/** A promise that the test settles. */
export function deferred<T>(): {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (reason: Error) => void;
} {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** A member of the port that a test does not expect to be asked. */
const unasked = () =>
  Promise.reject(new Error("the test asked for something that it does not fake"));

/** A workbook for the pane: what it answers can be set, what it was asked can be looked at. */
export class FakePort implements WorkbookPort {
  reads = 0;
  answer: () => Promise<Result<WorkbookState>> = () => Promise.resolve(ok(whole));
  outcome: () => Promise<Result<ReportsOutcome>> = () =>
    Promise.resolve(
      ok({
        made: [
          { id: "summary", sheet: "สรุปผลคะแนน" },
          { id: "plan-8", sheet: "แผนมาตรการ" },
        ],
        skipped: [],
      }),
    );
  inserted: Result<InsertedTemplates> = ok({ sheets: ["หน่วยงาน", "คะแนน", "มาตรการ"] });
  goes: Result<null> = ok(null);
  watches = true;
  readonly visited: Place[] = [];
  readonly asked: (readonly ReportId[] | undefined)[] = [];
  onStage: Parameters<WorkbookPort["makeReports"]>[0]["onStage"];
  /** The signal of the last call of `makeReports`. */
  signal: AbortSignal | undefined;
  private readonly listeners = new Set<() => void>();
  recover: WorkbookPort["recover"] = () => Promise.resolve(ok([]));
  renewFormulas: WorkbookPort["renewFormulas"] = unasked;
  scoreAnswers: WorkbookPort["scoreAnswers"] = unasked;
  previewCleanup: WorkbookPort["previewCleanup"] = unasked;
  applyCleanup: WorkbookPort["applyCleanup"] = unasked;
  undoCleanup: WorkbookPort["undoCleanup"] = unasked;
  chooseHeading: WorkbookPort["chooseHeading"] = unasked;
  previewImport: WorkbookPort["previewImport"] = unasked;
  importTables: WorkbookPort["importTables"] = unasked;
  readFile: WorkbookPort["readFile"] = unasked;
  check: WorkbookPort["check"] = () =>
    Promise.resolve(ok({ findings: this.findings, ignored: this.ignored, tables: [], sheets: 3 }));
  fix: WorkbookPort["fix"] = unasked;
  ignore: WorkbookPort["ignore"] = unasked;
  restore: WorkbookPort["restore"] = unasked;
  mark: WorkbookPort["mark"] = unasked;
  unmark: WorkbookPort["unmark"] = unasked;
  share: WorkbookPort["share"] = unasked;
  compareWithFile: WorkbookPort["compareWithFile"] = unasked;
  takeFromFile: WorkbookPort["takeFromFile"] = unasked;
  addComparison: WorkbookPort["addComparison"] = unasked;
  addProvince: WorkbookPort["addProvince"] = unasked;
  hideDataSheets: WorkbookPort["hideDataSheets"] = unasked;
  showDataSheets: WorkbookPort["showDataSheets"] = unasked;
  hiddenDataSheets: WorkbookPort["hiddenDataSheets"] = () =>
    Promise.resolve(ok({ sheets: [], formulas: 0 }));
  addTriedScores: WorkbookPort["addTriedScores"] = unasked;
  startNextYear: WorkbookPort["startNextYear"] = unasked;
  enterYears: WorkbookPort["enterYears"] = unasked;
  /** What is selected in the workbook. */
  selected: Place | null = null;
  opensItself = false;
  findings: readonly Finding[] = [];
  ignored: CheckOutcome["ignored"] = [];
  conditions: readonly ReportCondition[] = [];
  readonly added: { ids: readonly DataSheetId[] | undefined; year: number | undefined }[] = [];
  readonly entered: EnteredScore[][] = [];

  constructor(state: WorkbookState = whole) {
    this.holds(state);
  }

  /** From now on the workbook holds this. */
  holds(state: WorkbookState): void {
    this.answer = () => Promise.resolve(ok(state));
  }

  read(): Promise<Result<WorkbookState>> {
    this.reads += 1;
    return this.answer();
  }

  insertTemplates(ids?: readonly DataSheetId[], year?: number): Promise<Result<InsertedTemplates>> {
    this.added.push({ ids, year });
    if (this.inserted.ok) this.holds(whole);
    return Promise.resolve(this.inserted);
  }

  makeReports(
    options: Parameters<WorkbookPort["makeReports"]>[0],
  ): Promise<Result<ReportsOutcome>> {
    this.asked.push(options.only);
    this.onStage = options.onStage;
    this.signal = options.signal;
    return this.outcome();
  }

  enterScores(scores: readonly EnteredScore[]): Promise<Result<null>> {
    this.entered.push([...scores]);
    return Promise.resolve(ok(null));
  }

  reportConditions(): Promise<Result<readonly ReportCondition[]>> {
    return Promise.resolve(ok(this.conditions));
  }

  selection(): Promise<Result<Place | null>> {
    return Promise.resolve(ok(this.selected));
  }

  opensWithWorkbook(): Promise<Result<boolean>> {
    return Promise.resolve(ok(this.opensItself));
  }

  openWithWorkbook(on: boolean): Promise<Result<null>> {
    this.opensItself = on;
    return Promise.resolve(ok(null));
  }

  goTo(place: Place): Promise<Result<null>> {
    this.visited.push(place);
    return Promise.resolve(this.goes);
  }

  watch(listener: () => void): Promise<() => void> {
    if (!this.watches) return Promise.reject(new Error("no events here"));
    this.listeners.add(listener);
    return Promise.resolve(() => void this.listeners.delete(listener));
  }

  /** Someone typed into the workbook. */
  change(): void {
    for (const listener of this.listeners) listener();
  }

  get watchers(): number {
    return this.listeners.size;
  }
}

/** A language memory that lives as long as the test. */
export function memoryOf(kept: Language | null = null): LanguageMemory & { kept: Language | null } {
  return {
    kept,
    load() {
      return this.kept;
    },
    save(language) {
      this.kept = language;
    },
  };
}

/** Makes every test of the file fail that writes to console.error, as React does for act and key warnings. */
export function failOnConsoleError(): void {
  let spy: jest.SpyInstance;
  beforeEach(() => {
    spy = jest.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(() => {
    const calls: unknown[] = spy.mock.calls;
    spy.mockRestore();
    expect(calls).toEqual([]);
  });
}
