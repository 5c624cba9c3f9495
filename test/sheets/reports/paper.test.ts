import type { SheetPlan } from "../../../src/sheets/plan";
import { BODY, HEADER, REPORT_FONT, TABLE_PAGE } from "../../../src/sheets/theme";
import { FAULTY, faults } from "../../support/faults";
import {
  bare,
  changesSince,
  filledParts,
  findingsOf,
  letterEnds,
  plannedPages,
} from "../../support/paper";
import type { PaperPage, PaperText, PrintedSheet } from "../../support/recording";
import { loadRecording } from "../../support/recording";
import { PAPER_SETS, planPaperSet } from "../../support/reportSet";

/** What to do when a recording no longer stands for a plan. */
const RECORD_AGAIN =
  "printed otherwise than recorded: run `npm run print-record` and look at the pages";
/** Part of a page that letters fill at least where another page follows; rows are a tenth roomier than letters. */
const LEAST_FILLED = 0.7;
/** Part of such pages down to which letters stand, on average of all sets. */
const WELL_FILLED = 0.9;

describe.each(PAPER_SETS)("printed reports, $name", (set) => {
  const recording = loadRecording(set.name);
  const ids = recording.sheets.map(({ plan }) => plan.id);

  test("the recording is of the plans as they are now", () => {
    const { plans } = planPaperSet(set);
    const sameDictionary = recording.icu === process.versions.icu;
    const changed = plans.flatMap((plan) => {
      const printed = recording.sheets.find((sheet) => sheet.plan.id === plan.id);
      const changes = printed ? changesSince(printed.plan, plan, sameDictionary) : ["all of it"];
      return changes.length > 0 ? [`${plan.id} (${changes.join(", ")}) is ${RECORD_AGAIN}`] : [];
    });
    expect(changed).toEqual([]);
    expect(ids).toEqual(plans.map(({ id }) => id));
  });

  test.each(ids)("%s: no text is lost, doubled, misplaced, clipped or shrunk", (id) => {
    const sheet = recording.sheets.find(({ plan }) => plan.id === id)!;
    expect(sheet.pages.flatMap(({ texts }) => texts).length).toBeGreaterThan(0);
    expect(findingsOf(sheet, recording.scale).slice(0, 12)).toEqual([]);
  });

  test.each(ids)("%s: letters fill seven tenths of every page but the last", (id) => {
    const sheet = recording.sheets.find(({ plan }) => plan.id === id)!;
    const parts = filledParts(sheet, recording.scale).slice(0, -1);
    expect(parts.filter((part) => part < LEAST_FILLED)).toEqual([]);
  });

  test("only the font of the sheets is used, but in charts and for check boxes", () => {
    const others = recording.sheets.flatMap(({ plan, pages }) =>
      plan.charts ? [] : pages.flatMap(({ texts }) => texts.filter(isOtherFont)),
    );
    expect(others.map(({ text }) => bare(text)).filter((text) => !/^[☐☑]+$/.test(text))).toEqual(
      [],
    );
  });
});

test("letters stand down to nine tenths of the pages that another one follows, on average", () => {
  const ends = PAPER_SETS.flatMap(({ name }) =>
    loadRecording(name).sheets.flatMap((sheet) => letterEnds(sheet).slice(0, -1)),
  );
  expect(ends.length).toBeGreaterThan(100);
  expect(ends.reduce((sum, end) => sum + end, 0) / ends.length).toBeGreaterThan(WELL_FILLED);
});

const isOtherFont = ({ font }: PaperText) => !font.startsWith("THSarabun");

// ------------------------------------------------------------------------------- the measuring itself

const SCALE = { across: 1, down: 1 };

/** Two columns and four rows under a heading that is repeated; each row of the second page begins anew. */
const PLAN: SheetPlan = {
  id: "made-up",
  name: "made-up",
  font: { name: REPORT_FONT, size: 14 },
  columnWidths: [120, 240],
  rowHeights: [30, 300, 90, 300, 60],
  blocks: [
    { row: 0, column: 0, cells: [["ลำดับ", "มาตรการ"]] },
    {
      row: 1,
      column: 0,
      cells: [
        [1, "จัดทำคู่มือ\nปฏิบัติงาน"],
        [2, "เผยแพร่ที่ https://example.go.th"],
        ["2 (ต่อ)", "ประเมินผล"],
        [null, "ลงชื่อ"],
      ],
    },
  ],
  styles: [
    { area: { row: 0, column: 0, rows: 1, columns: 2 }, style: HEADER },
    { area: { row: 1, column: 0, rows: 4, columns: 2 }, style: BODY },
    {
      area: { row: 1, column: 0, rows: 2, columns: 1 },
      style: { numberFormat: "[$-D00041E]0.00" },
    },
  ],
  merges: [],
  page: {
    orientation: "Landscape",
    ...TABLE_PAGE,
    titleRows: { row: 0, rows: 1 },
    centerFooter: "- &P -",
  },
};

/** A faultless print of a plan: each line of a cell from the top, a page number below. */
function printOf(plan: SheetPlan): PrintedSheet {
  const [width, height] = [841.9, 595.3];
  const clip = [0, 0, width, height] as const;
  const pages = plannedPages(plan, SCALE).map(({ cells, rows, columns }, index): PaperPage => {
    const texts = cells.flatMap(({ text, style, box }) =>
      text.split("\n").flatMap((line, number): PaperText[] => {
        const size = style.size ?? 14;
        const [x, y] = [box[0] + 1, box[1] + 1 + 12 + number * 18];
        return line
          ? [{ x, y, width: line.length * 3, size, font: "THSarabunNew", text: line, clip }]
          : [];
      }),
    );
    const footer = { ...texts[0]!, x: 400, y: height - 30, text: `- ${index + 1} -` };
    return { width, height, texts: [footer, ...texts], rules: { x: columns, y: rows } };
  });
  return { plan, pages };
}

const PRINT = printOf(PLAN);
const isText = (part: string) => (text: PaperText) => text.text.includes(part);

/** The print with the texts that hold a part changed. */
function changed(
  part: string,
  change: (text: PaperText) => PaperText | PaperText[] | null,
): PrintedSheet {
  return {
    ...PRINT,
    pages: PRINT.pages.map((page) => ({
      ...page,
      texts: page.texts.flatMap((text) => (isText(part)(text) ? (change(text) ?? []) : [text])),
    })),
  };
}

describe("measuring a made-up print", () => {
  test("finds nothing in a faultless one, on two pages with the heading on both", () => {
    expect(findingsOf(PRINT, SCALE)).toEqual([]);
    expect(PRINT.pages).toHaveLength(2);
    expect(PRINT.pages.map(({ texts }) => texts.filter(isText("มาตรการ")).length)).toEqual([1, 1]);
    expect(PRINT.pages[0]?.texts.map(({ text }) => text)).toContain("๑.๐๐");
  });

  const cases: [string, PrintedSheet, string][] = [
    ["a text lost", changed("ประเมินผล", () => null), "page 2: B4 is lost: “” for “ประเมินผล”"],
    [
      "a text cut at its end",
      changed("https", (text) => ({ ...text, text: "เผยแพร่ที่ https://exam" })),
      "page 1: B3 is not as planned: “เผยแพร่ที่https://exam” for “เผยแพร่ที่https://example.go.th”",
    ],
    [
      "a line lost",
      changed("ปฏิบัติงาน", () => null),
      "page 1: B2 is not as planned: “จัดทำคู่มือ” for “จัดทำคู่มือปฏิบัติงาน”",
    ],
    [
      "a text printed twice",
      changed("ลงชื่อ", (text) => [text, { ...text, y: text.y + 18 }]),
      "page 2: B5 is not as planned: “ลงชื่อลงชื่อ” for “ลงชื่อ”",
    ],
    [
      "lines in another order",
      changed("จัดทำคู่มือ", (text) => ({ ...text, y: text.y + 36 })),
      "page 1: B2 “ปฏิบัติงาน” stands above what it follows",
    ],
    [
      "a row too low for its last line",
      changed("ปฏิบัติงาน", (text) => ({ ...text, y: text.y + 266.3 })),
      "page 1: B2 “ปฏิบัติงาน” is 3.7 points over the bottom",
    ],
    [
      "marks above the first line",
      changed("ประเมินผล", (text) => ({ ...text, y: text.y - 4 })),
      "page 2: B4 “ประเมินผล” is 2.8 points over the top",
    ],
    [
      "a text wider than its column",
      changed("https", (text) => ({ ...text, width: 250 })),
      "page 1: B3 “เผยแพร่ที่ https://example.go.th” is 11.0 points over the right",
    ],
    [
      "a clip across a line",
      changed("ลงชื่อ", (text) => ({ ...text, clip: [0, 0, 841.9, text.y + 2] })),
      "page 2: B5 “ลงชื่อ” is clipped: 4.4 points over the bottom of the clip",
    ],
    [
      "letters shrunk with the sheet",
      changed("ลงชื่อ", (text) => ({ ...text, size: 13.7 })),
      "page 2: B5 “ลงชื่อ” is printed at 13.7 points, not at 14",
    ],
    [
      "a text of another cell",
      changed("ลงชื่อ", (text) => ({ ...text, x: text.x - 100 })),
      "page 2: A5 is not of this cell: “ลงชื่อ” for “”",
    ],
    [
      "a text beside the table",
      changed("ลงชื่อ", (text) => ({ ...text, x: 700 })),
      "page 2: “ลงชื่อ” stands in no cell",
    ],
    ["a page without number", changed("- 2 -", () => null), "page 2: the foot of the page is “”"],
    [
      "a page too many",
      { ...PRINT, pages: [...PRINT.pages, ...PRINT.pages.slice(1)] },
      "3 pages are printed, 2 are planned",
    ],
    [
      "a row that slipped to the next page",
      {
        ...PRINT,
        pages: PRINT.pages.map((page, index) =>
          index === 0
            ? { ...page, texts: page.texts.filter((text) => !isText("https")(text)) }
            : page,
        ),
      },
      "page 1: B3 is lost: “” for “เผยแพร่ที่https://example.go.th”",
    ],
    [
      "a grid that is not the plan's",
      {
        ...PRINT,
        pages: PRINT.pages.map((page) => ({ ...page, rules: { x: [56.7], y: [57, 250] } })),
      },
      "page 1: ruled lines at no row of the plan: 250",
    ],
  ];
  test.each(cases)("finds %s", (_, print, finding) => {
    expect(findingsOf(print, SCALE)).toContain(finding);
  });

  test("a chart must stand in its place with its title", () => {
    const charts: SheetPlan["charts"] = [
      {
        kind: "bar",
        title: "คะแนน",
        data: { row: 0, column: 0, rows: 2, columns: 2 },
        place: { row: 4, column: 0, rows: 1, columns: 1 },
        min: 0,
        max: 100,
      },
    ];
    const plan = { ...PLAN, charts };
    expect(findingsOf({ ...PRINT, plan }, SCALE)).toEqual(["page 2: the chart “คะแนน” is lost"]);
    const [first, second] = PRINT.pages as [PaperPage, PaperPage];
    const sign = second.texts.find(isText("ลงชื่อ"))!;
    const withTitle = (width: number) => {
      const title = { ...sign, x: sign.x - 110, size: 10, width, text: "คะแนน" };
      return { plan, pages: [first, { ...second, texts: [...second.texts, title] }] };
    };
    expect(findingsOf(withTitle(40), SCALE)).toEqual([]);
    expect(findingsOf(withTitle(130), SCALE)).toEqual([
      expect.stringMatching(/^page 2: “คะแนน” of a chart is .* points over the right of it$/),
    ]);
  });

  test("a page counts as filled as far as letters stand in its rows", () => {
    const [first = 0, second = 0] = filledParts(PRINT, SCALE);
    // Page 1: the heading, two lines in 300 points, one in 90; page 2: the heading, one line in 300 and one in 60.
    const body = 595.28 - 3.5 * (72 / 2.54);
    const line = 13 + 0.457 * 14;
    expect(first).toBeCloseTo((line + (line + 18) + line) / body, 2);
    expect(second).toBeCloseTo((3 * line) / body, 2);
  });

  test("texts compare without the quirks of PDF files", () => {
    expect(bare("จํานวน  น้ํา\u00a0ๆ\n")).toBe(bare("จำนวนน้ำๆ"));
    // As pdf.js reads a sara am with a tone mark that its font draws in two, and marks in another order.
    expect(bare("น\u0e33\u0e49\u0e32")).toBe(bare("น้ำ"));
    expect(bare("ก\u0e49\u0e38")).toBe(bare("ก\u0e38\u0e49"));
    expect(bare("คำ")).not.toBe(bare("คา"));
  });
});

describe("what the printer did to reports that are spoilt on purpose", () => {
  const recording = loadRecording(FAULTY);

  test.each(faults().map(({ name, finding }, index) => [name, finding, index] as const))(
    "is known from the recording: %s",
    (_, finding, index) => {
      const findings = findingsOf(recording.sheets[index]!, recording.scale);
      expect(findings.join("\n")).toMatch(finding);
    },
  );
});

describe("whether a recording still stands for a plan", () => {
  const same = structuredClone(PLAN);
  const heights = { ...PLAN, rowHeights: [30, 300, 110.25, 279.75, 60] };
  const text = structuredClone(PLAN) as { blocks: { cells: unknown[][] }[] } & SheetPlan;
  text.blocks[1]!.cells[2]![1] = "ประเมินผลแล้ว";

  test("nothing has changed in a copy, nor by colours, locks and names", () => {
    expect(changesSince(PLAN, same, true)).toEqual([]);
    const painted = {
      ...same,
      name: "another",
      tabColor: "#123456",
      styles: same.styles.map((one) => ({ ...one, style: { ...one.style, color: "#FF0000" } })),
    };
    expect(changesSince(PLAN, painted, true)).toEqual([]);
  });

  test.each<[string, SheetPlan, string[]]>([
    ["texts", text, ["texts"]],
    ["row heights", heights, ["row heights"]],
    ["columns", { ...PLAN, columnWidths: [121, 239] }, ["column widths"]],
    ["merges", { ...PLAN, merges: [{ row: 4, column: 0, rows: 1, columns: 2 }] }, ["merged cells"]],
    ["paper", { ...PLAN, page: { ...PLAN.page, orientation: "Portrait" } }, ["page"]],
    ["letters", { ...PLAN, styles: PLAN.styles.slice(0, 2) }, ["styles"]],
  ])("%s have changed", (_, plan, parts) => {
    expect(changesSince(PLAN, plan, true)).toEqual(parts);
  });

  test("another Thai dictionary may cut rows elsewhere and change heights, but not the texts", () => {
    const cut: SheetPlan = {
      ...heights,
      blocks: [
        PLAN.blocks[0]!,
        {
          row: 1,
          column: 0,
          cells: [
            [1, "จัดทำคู่มือ"],
            ["1 (ต่อ)", "ปฏิบัติงาน"],
            [2, "เผยแพร่ที่ https://example.go.th ประเมินผล"],
            [null, "ลงชื่อ"],
          ],
        },
      ],
    };
    expect(changesSince(PLAN, cut, false)).toEqual([]);
    expect(changesSince(PLAN, cut, true)).toEqual(["texts", "row heights"]);
    expect(changesSince(PLAN, text, false)).toEqual(["texts"]);
  });

  test("another Thai dictionary may change the page numbers in the list of contents, but nothing else of it", () => {
    const listing = (title: string, page: string): SheetPlan => ({
      ...PLAN,
      id: "contents",
      blocks: [{ row: 0, column: 0, cells: [[title, page]] }],
    });
    const recorded = listing("มาตรการ 8", "16");
    expect(changesSince(recorded, listing("มาตรการ 8", "15"), false)).toEqual([]);
    expect(changesSince(recorded, listing("มาตรการ 8", "15"), true)).toEqual(["texts"]);
    expect(changesSince(recorded, listing("มาตรการ 9", "16"), false)).toEqual(["texts"]);
    const elsewhere = (plan: SheetPlan): SheetPlan => ({ ...plan, id: "plan-8" });
    expect(changesSince(elsewhere(recorded), elsewhere(listing("มาตรการ 8", "15")), false)).toEqual(
      ["texts"],
    );
  });

  test("plans that are measured without any dictionary have the letters of the recorded ones", () => {
    const set = PAPER_SETS.find(({ name }) => name === "ordinary-thai-14")!;
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, "Segmenter");
    let plans: readonly SheetPlan[] = [];
    try {
      jest.isolateModules(() => {
        const modules =
          jest.requireActual<typeof import("../../support/reportSet")>("../../support/reportSet");
        plans = modules.planPaperSet(set).plans;
      });
    } finally {
      Object.defineProperty(Intl, "Segmenter", { value: Segmenter, configurable: true });
    }
    const { sheets } = loadRecording(set.name);
    const changes = (sameDictionary: boolean) =>
      sheets.flatMap((sheet, index) => changesSince(sheet.plan, plans[index]!, sameDictionary));
    expect(changes(true)).toContain("row heights");
    expect(changes(false)).toEqual([]);
  });
});
