import { check } from "../../src/checks/check";
import { sourceOf } from "./books";
import { DOCUMENTS } from "./documents";

/** What is found in a document: one by one, and for kinds that fill whole sheets the cells, or how many they are. */
interface Expected {
  readonly findings: readonly string[];
  readonly many: Readonly<Record<string, string | number>>;
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  "phitsanulok-2568": {
    findings: [
      "warning code-form แผน 2569!B62 ๐ ๑๐",
      "warning code-form แผน 2569!B67 ๐ ๒๕",
      "warning code-in-text ข้อความ!A2 ๑๒",
      "warning code-in-text ข้อความ!A3 ๑๕",
      "warning code-in-text ข้อความ!A4 ๑๗",
      "warning digits-mixed ข้อความ!A5 1. พัฒนาช่องทาง ๒. แจ้งเ",
      "warning misspelling ข้อความ!A5 ประพฤตินมิชอบ",
      "warning repeated-word แผน 2569!A67 การ การ",
      "info code-form แผน 2569!B20 i ๑",
      "info code-form แผน 2569!B25 i ๔",
      "info code-form แผน 2569!B30 i ๗",
      "info code-form แผน 2569!B35 i ๑๐",
      "info code-form แผน 2569!B40 i ๑๕",
      "info code-form แผน 2569!B45 e ๒",
      "info code-form แผน 2569!B50 e ๕",
      "info code-form แผน 2569!B55 e ๗",
    ],
    many: {
      "repeated-heading": "A23 A24 A28 A29 A33 A34 A38 A39 A43 A44 A48 A49 A53 A54 A60 A61 A65 A66",
      "title-in-table": "A22 A27 A32 A37 A42 A47 A52 A57 A58 A64",
      untidy: "F20 G20 F25 F30 G30 F35 F40 F45 G45 F50 F55 F62 G62 F67 G67",
    },
  },
  "banmo-2569": {
    findings: [
      "error national-average บ้านหมอ!A6 97.21 98.02 99.45 93.49 96.7 96.56 94.87 94.39 88.28 92.42",
      "warning code-form บ้านหมอ!B6 ๑๑",
      "warning code-form บ้านหมอ!B46 ๐๑",
      "warning code-form บ้านหมอ!B50 ๐๒๗",
      "warning title-year บ้านหมอ!A2 2568",
      "warning agency-name ข้อความ!A3 เทศบาลตำบลบ้านหม้อ",
      "warning misspelling ข้อความ!A4 ช่องทางารร้องเรียน",
      "warning misspelling ข้อความ!A4 คุ่มค่า",
      "warning repeated-word ข้อความ!A5 ของของ",
      "warning heading-shifted บ้านหมอ!A4:H4 การวิเคราะห์ผลการประเมินในปี ๒๕๖๘ | การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร",
      "info continued-row บ้านหมอ!A26:H26 <p>๔. จัดกิจกรรม</p> <p>๕. รายงานผล</p>",
      "info continued-row บ้านหมอ!A34:H34 <p>คู่มือ</p> <p>๔. เผยแพร่</p>",
    ],
    many: {
      markup: "F26 D34 E34 F34",
      "repeated-heading":
        "A8 A9 A12 A13 A16 A17 A20 A21 A24 A25 A28 A29 A32 A33 A36 A37 A40 A41 A44 A45 A48 A49",
      "date-form": "G6 G10 G14 G18 G22 G30 G38 G42 G46 G50",
    },
  },
  "phanomrung-2566": {
    findings: [
      "warning agency-name ข้อความ!A2 เทศบาลตำบลพนารุ้ง",
      "warning misspelling ข้อความ!A3 มีกรเรียกรับ",
    ],
    many: {
      markup:
        "A1 C5 F5 G5 C8 F8 G8 C11 F11 G11 C14 F14 G14 C15 F15 G15 C18 F18 G18 E23 E24 E25 E30 E31 E32 E37 E38",
      "repeated-heading": "A7 A10 A13 A17 A29 A36 A44",
      "title-in-table": "A42",
      untidy: "B23 B24 B25 B30 B31 A32 B32 B37 B38 A45 B45 A46 B46",
      "measure-duplicate": "B8 B11 B14 B15 B18",
    },
  },
  "chiangmai-2565": {
    findings: [
      "error instrument-score เชียงใหม่ 2565!F20 39.57",
      "error score-conflict เชียงใหม่ 2565!C167 91.57",
      "error score-conflict เชียงใหม่ 2565!C169 100.00",
      "error total-score เชียงใหม่ 2565!F27 95.01",
      "error period-outside-year เชียงใหม่ 2565!D103 <p>ต.ค.54-มี.ค.54</p>",
      "error period-reversed เชียงใหม่ 2565!D63 <p>ต.ค.64- มี.ค.64</p>",
      "error period-reversed เชียงใหม่ 2565!D103 <p>ต.ค.54-มี.ค.54</p>",
      "warning code-form เชียงใหม่ 2565!A51 07",
      "warning level-boundary เชียงใหม่ 2565!F27 94.994",
      "warning period-outside-year เชียงใหม่ 2565!D97 <p>มี.ค.64-ก.ย.65</p>",
      "warning impossible-sequence ข้อความ!A2 การใ้ จ่ายงบป",
      "warning misspelling ข้อความ!A3 ปึงบประมาณ",
      "warning misspelling ข้อความ!A4 ขีมี",
      "warning misspelling ข้อความ!A5 Instagame",
      "warning misspelling ข้อความ!A6 ความโปร่งใส่",
      "warning repeated-word ข้อความ!A7 ถึงถึง",
      "warning sara-am เชียงใหม่ 2565!A133 <u>เจตจํานงสุจริต",
      "warning sara-am ข้อความ!A7 ่วม และคํามั่นของผ",
      "warning unit-variant หน่วย!C2 สำนักการคลัง",
      "warning title-only-row เชียงใหม่ 2565!A72 <u>O14</u> <u>คู่มือหรือ</u> <u>มาตรฐาน</u>",
      "info period-past เชียงใหม่ 2565!D33 <p>ต.ค.64-มี.ค.65</p>",
      "info period-past หน่วย!D2 ต.ค.64-มี.ค. 65",
      "info digits-mixed เชียงใหม่ 2565!A29 พ.ศ.๒๕๖๓ - พ.ศ.๒๕๖๔",
      "info mark-residue เชียงใหม่ 2565!A82 ¹⁴",
      "info mark-residue ข้อความ!A5 E- Mail",
      "info continued-row เชียงใหม่ 2565!A73:E73 ข้อมูลเกี่ยวกับคู่มือ",
    ],
    many: {
      markup: 215,
      "repeated-heading":
        "A35 A38 A41 A44 A47 A50 A53 A56 A59 A62 A65 A68 A71 A75 A78 A81 A84 A87 A90 A93 A96 A99 A102 A105 A108 A111 A114 A117 A120 A123 A126 A129 A132 A135 A138 A141 A144 A147 A150 A153 A156 A159",
      untidy:
        "A33 A36 A39 A42 A45 A48 A54 A57 A60 A63 A66 A69 A76 A79 A88 A91 A94 A97 A100 A103 A106 A109 A112 A115 A118 A121 A124 A127 A130 A136 A139 A142 A145 A148 A151 A154 A157 A160",
      "date-form": "D2",
    },
  },
  "chanthaburi-2564": {
    findings: [
      "warning code-in-text ข้อความ!A4 ๑๑",
      "warning code-in-text ข้อความ!A5 1๑๙",
      "warning code-in-text ข้อความ!A6 ๐๓๘",
      "info digits-mixed ข้อความ!A3 ผลปี 2564 จำนวน 92.94 คะแนน",
    ],
    many: {
      markup:
        "B4 C4 D4 E4 B5 C5 D5 E5 B8 C8 D8 E8 B9 C9 D9 E9 B10 C10 D10 E10 B11 C11 D11 E11 A14 B14 C14 D14 E14 A15 B15 C15 D15 E15 A2",
      "repeated-heading": "A7 A13",
      "period-mixed-years": "D4 D5 D8 D9 D10 D11 D14 D15",
      "paired-periods": "D4 D5 D8 D9 D10 D11 D14 D15",
    },
  },
};

describe.each(Object.entries(EXPECTED))("%s", (name, { findings, many }) => {
  // Nobody filled in a profile: the years, the name and the digits are those of the document itself.
  const found = check(sourceOf({ sheets: DOCUMENTS[name] ?? [], agency: null }));

  test("every finding that stands alone", () => {
    const single = found.filter(({ rule }) => !(rule in many));
    expect(
      single.map(
        ({ severity, rule, place, found: text }) =>
          `${severity} ${rule} ${place.sheet}!${place.address} ${text}`,
      ),
    ).toEqual(findings);
  });

  test.each(Object.entries(many))("%s", (rule, places) => {
    const cells = found
      .filter((one) => one.rule === rule)
      .map(({ place }) => place.address.split(":")[0]);
    expect(typeof places === "number" ? cells.length : cells.join(" ")).toBe(places);
  });
});
