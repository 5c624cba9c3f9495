import { AGENCY, plan, plan5, sheetOf, type PlanRow } from "../books";
import { testRules } from "./cases";

const steps = (...texts: readonly string[]) => ({
  sheets: [plan(texts.map((text): PlanRow => ({ steps: text })))],
});
const units = (...names: readonly string[]) => ({
  sheets: [plan(names.map((responsible): PlanRow => ({ responsible })))],
});

testRules("words", {
  "digits-mixed": [
    ["Arabic in a Thai document", steps("จัดอบรม 2 ครั้ง"), ["F2 จัดอบรม 2 ครั้ง"]],
    [
      "Thai in an Arabic document",
      {
        digits: "arabic",
        sheets: [plan5([["จัดอบรม 2 ครั้ง", "๓ วัน", "กองคลัง", "ปี 2569", "รายงาน"]])],
      },
      ["B2 ๓ วัน"],
    ],
    [
      "codes, web addresses, Latin words",
      steps("ตามข้อ i1 และ O10", "ที่ https://www.example.go.th/queue2", "COVID-19 และ E-Service2"),
      [],
    ],
    ["tokens of OCR have their own rule", steps("ข้อ 1๒๐ การยืม"), []],
  ],
  "impossible-sequence": [
    [
      "a vowel without its letter, two vowels for one",
      steps("การใ้ จ่ายงบประมาณ", "เเผนงาน", "เปิืดเผย"),
      ["F2 การใ้ จ่ายงบป", "F3 เเผนงาน", "F4 เปิืดเผย"],
    ],
    ["a mark at the beginning, a doubled tone", steps("่งเสริม", "พื้้นที่"), ["F2 ่งเสริม", "F3 พื้้นที่"]],
    ["a letter too many", steps("อบรมจริยธรรรม", "ยังไม่ทั่วถึงง"), ["F2 บรมจริยธรรรม", "F3 ม่ทั่วถึงง"]],
    [
      "words that end and begin with one letter",
      steps("จัดสรรรายได้", "เข้าถึงง่าย", "รวมถึงงบประมาณ"),
      [],
    ],
    [
      "what Thai words do hold",
      steps("น้ำ ทั้งสิ้น เจ้าหน้าที่ สิทธิ์ พันธุ์ ก็ เกาะ ฤๅษี ฯลฯ ต่าง ๆ", "ไม่ใช่ แต่ โปร่งใส เปิดเผย"),
      [],
    ],
    ["SARA AM in two characters has its own rule", steps("เจตจํานง และนํ้า"), []],
  ],
  "sara-am": [
    ["in two characters", steps("เจตจํานง", "คํามั่น"), ["F2 เจตจํานง", "F3 คํามั่น"]],
    ["in one", steps("เจตจำนง คำมั่น น้ำ"), []],
  ],
  "repeated-word": [
    [
      "joined, and with a space",
      steps("จริยธรรมของของเทศบาล", "กิจกรรมที่แสดงถึงถึงการมีส่วนร่วม", "เป็นไปตามวัตถุประสงค์ ตามวัตถุประสงค์"),
      ["F2 ของของ", "F3 ถึงถึง", "F4 ตามวัตถุประสงค์ ตามวัตถุประสงค์"],
    ],
    [
      "letters that only look doubled",
      steps("สถานที่ที่ให้บริการ", "มาตรการการเปิดโอกาส", "เจ้าหน้าที่ที่เกี่ยวข้อง", "นานาประเทศ", "ต่าง ๆ"),
      [],
    ],
  ],
  "agency-name": [
    [
      "one letter more, one letter other",
      {
        agency: { ...AGENCY, name: "เทศบาลตำบลบ้านหมอ" },
        sheets: [
          plan([
            { steps: "พนักงานจ้างของเทศบาลตำบลบ้านหม้อทุกคน" },
            { steps: "เทศบาลตำบลบ้านหมี ร่วมประชุม" },
          ]),
        ],
      },
      ["F2 เทศบาลตำบลบ้านหม้อ"],
    ],
    [
      "without a profile the usual name is the right one",
      {
        agency: null,
        sheets: [
          sheetOf("ITA", [
            ["มาตรการ ITA ของเทศบาลตำบลพนมรุ้ง อำเภอเฉลิมพระเกียรติ"],
            ["เทศบาลตำบลพนมรุ้ง ดำเนินการแล้ว"],
            ["เทศบาลตำบลพนารุ้ง ได้ลดขั้นตอน"],
          ]),
        ],
      },
      ["A3 เทศบาลตำบลพนารุ้ง"],
    ],
    [
      "the name itself, joined to the next word, and other agencies",
      {
        agency: { ...AGENCY, name: "เทศบาลตำบลบ้านหมอ" },
        sheets: [
          plan([
            { steps: "เทศบาลตำบลบ้านหมอประจำปี" },
            { steps: "เทศบาลตำบลพนมรุ้ง" },
            { steps: "เทศบาลเมืองบ้านหม้อ" },
          ]),
        ],
      },
      [],
    ],
  ],
  "unit-variant": [
    [
      "a word left out, a space inside, one letter",
      units(
        "สำนักการคลัง",
        "สำนักการคลัง",
        "สำนักคลัง",
        "สำนักปลัดเทศบาล",
        "สำนักปลัดเทศบาล/กองช่าง",
        "สำนัก ปลัดเทศบาล",
      ),
      ["H4 สำนักคลัง", "H7 สำนัก ปลัดเทศบาล"],
    ],
    [
      "units that differ",
      units("กองคลัง", "กองช่าง", "กองการศึกษา", "ทุกสำนัก/กอง", "งานพัสดุ กองคลัง"),
      [],
    ],
    ["numbered units", units("กลุ่มงานบริการ ๑", "กลุ่มงานบริการ ๒"), []],
  ],
  misspelling: [
    [
      "several in one cell",
      steps("ใช้งบคุ่มค่าในปึงบประมาณ", "ช่องทางารร้องเรียน", "แจ้งผ่าน Instagame"),
      ["F2 คุ่มค่า", "F2 ปึงบประมาณ", "F3 ช่องทางารร้องเรียน", "F4 Instagame"],
    ],
    [
      "right spellings",
      steps("ใช้งบคุ้มค่าในปีงบประมาณ", "ช่องทางการร้องเรียน", "อนุญาต กฎหมาย ปรากฏ เว็บไซต์"),
      [],
    ],
  ],
  markup: [
    [
      "tags, emphasis, character names",
      steps("<p>๑. อบรม</p><p>๒. สรุป</p>", "**ตัวชี้วัดที่ ๑**", "ถาม&amp;ตอบ"),
      ["F2 <p>", "F3 **", "F4 &amp;"],
    ],
    ["comparisons and a single star", steps("คะแนน <๘๕ หรือ > ๙๕", "ผู้บังคับบัญชา*ของท่าน", "Q&A"), []],
  ],
  "mark-residue": [
    [
      "a footnote number and torn hyphens",
      steps("E-Service ¹⁴", "ระบบ E- Service และ E- Mail"),
      ["F2 ¹⁴", "F3 E- Service"],
    ],
    [
      "words with hyphens, lists",
      steps("E-Service", "- Service ใหม่", "ตารางเมตร m²".replace("²", "2")),
      [],
    ],
  ],
  untidy: [
    [
      "items in one line, พ.ศ. joined to its year",
      steps("๑. ประชุม ๒. อบรม ๓. สรุป", "แผนปี พ.ศ.๒๕๖๙"),
      ["F2 ๑. ประชุม ๒. อบรม ๓. สรุป", "F3 แผนปี พ.ศ.๒๕๖๙"],
    ],
    ["a tidy text", steps("๑. ประชุม\n๒. อบรม\n๓. สรุป", "แผนปี พ.ศ. ๒๕๖๙ และแผนอื่น"), []],
  ],
  "pdf-damage": [
    ["a tone mark before its vowel", { sheets: [plan([{ steps: "เม่ือวันจันทร์" }])] }, ["F2 เม่ือวันจัน"]],
    ["a mark torn from its letter", { sheets: [plan([{ steps: "ผู ้บริหาร" }])] }, ["F2 ผู ้บริหาร"]],
    [
      "a character that is lost",
      { sheets: [plan([{ steps: "ประช\ufffdม" }])] },
      ["F2 ประช\ufffdม"],
    ],
    ["a glyph of an old font", { sheets: [plan([{ steps: "เป\uf712น" }])] }, ["F2 เป\uf712น"]],
    ["sound text", { sheets: [plan([{ steps: "เมื่อผู้บริหารเป็นประธานที่ประชุม" }])] }, []],
  ],
});
