import { carriedProfile } from "../../src/exchange/carriedProfile";
import type { Agency } from "../../src/ita/records";
import { SAMPLE_AGENCY } from "../../src/sheets/samples/agency";

const each = (text: string) => ({ IIT: text, EIT: text, OIT: text });
const written: Agency = {
  ...SAMPLE_AGENCY,
  memo: {
    department: "กองยุทธศาสตร์และงบประมาณ",
    number: "ตย ๕๒๐๐๓/๑๘๗",
    date: { year: 2568, month: 10, day: 20 },
    subject: "รายงานผล ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘",
    to: "ปลัดเทศบาล",
    body: "ตามที่ได้ประกาศผลแล้วนั้น",
  },
  wording: {
    coverTitle: "รายงานการนำผลไปใช้\nประจำปีงบประมาณ พ.ศ. ๒๕๖๙",
    meeting: "จากการประชุมหัวหน้าส่วนราชการ",
    planTitle: "แผนของเทศบาล",
    oitPlanTitle: "แนวทางของเทศบาล",
    resultTitle: "ผลของเทศบาล",
    background: "คณะรัฐมนตรีมีมติเมื่อวันที่ ๒๓ มกราคม ๒๕๖๑",
    conclusion: "คะแนนเพิ่มขึ้นเพราะปรับปรุงงานบริการ",
    minutes: "ที่ประชุมเห็นชอบ",
    analysisIntro: "ผลการวิเคราะห์มีดังนี้",
    planIntro: "จากผลของปี 2568 จึงกำหนดมาตรการ",
    resultIntro: "ผลการดำเนินการมีดังนี้",
    advice: "ควรเปิดเผยข้อมูลให้ครบถ้วน",
    recommendations: each("ควรพัฒนา"),
    samples: each("๔๕ คน"),
    collectors: each("ผู้รับจ้าง"),
  },
};

const { name, district, province, fiscalYear, planYear, signers } = SAMPLE_AGENCY;
const bare: Agency = { name, district, province, fiscalYear, planYear, signers };

test("people and places go along", () => {
  expect(carriedProfile(written)).toMatchObject(bare);
});

test("nothing that was said of one result is signed with the next", () => {
  const { memo, wording } = carriedProfile(written);
  expect(memo).toEqual({
    department: "กองยุทธศาสตร์และงบประมาณ",
    number: "",
    date: "",
    subject: "รายงานผล ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๙",
    to: "ปลัดเทศบาล",
    body: "",
  });
  expect(wording).toEqual({
    coverTitle: "รายงานการนำผลไปใช้\nประจำปีงบประมาณ พ.ศ. ๒๕๗๐",
    planTitle: "แผนของเทศบาล",
    oitPlanTitle: "แนวทางของเทศบาล",
    resultTitle: "ผลของเทศบาล",
    analysisIntro: "ผลการวิเคราะห์มีดังนี้",
    resultIntro: "ผลการดำเนินการมีดังนี้",
    // A date must not move, and the years of a sentence may be of the past.
    background: "",
    planIntro: "",
    collectors: each("ผู้รับจ้าง"),
    meeting: "",
    conclusion: "",
    minutes: "",
    advice: "",
    recommendations: each(""),
    samples: each(""),
  });
});

test("a profile without a letter and words of its own stays as it is", () => {
  expect(carriedProfile(bare)).toEqual(bare);
});
