/** Sources of the rulebook in Thai, for sheets; English is what the rulebook itself says. Web addresses stay. */
const THAI: Readonly<Record<string, string>> = {
  "Published ITA briefing of Chiang Mai city municipality, March 2565":
    "เอกสารชี้แจง ITA ของเทศบาลนครเชียงใหม่ มีนาคม 2565",
  "Published analysis of ITA results FY2564, Chanthaburi town municipality":
    "รายงานวิเคราะห์ผล ITA ปี 2564 ของเทศบาลเมืองจันทบุรี",
  "Published report on measures FY2566, Phanom Rung": "รายงานผลมาตรการปี 2566 ของพนมรุ้ง",
  "Published plan of measures FY2568, Phitsanulok city municipality":
    "แผนมาตรการปี 2568 ของเทศบาลนครพิษณุโลก",
  "Published plan of measures FY2569, Ban Mo subdistrict municipality":
    "แผนมาตรการปี 2569 ของเทศบาลตำบลบ้านหมอ",
  "IIT form FY2564 as published by Suan Dusit University":
    "แบบ IIT ปี 2564 ที่เผยแพร่โดยมหาวิทยาลัยสวนดุสิต",
  "Published score tables of this year, recomputed": "ตารางคะแนนที่เผยแพร่ของปีนี้ คำนวณซ้ำแล้ว",
  "Published OIT scores FY2564 of Phichit province, decomposed":
    "คะแนน OIT ปี 2564 ของจังหวัดพิจิตร แยกองค์ประกอบ",
  "sme.go.th annual report 2565, p. 80 (bands)": "รายงานประจำปี 2565 ของ sme.go.th หน้า 80",
  "Municipal and university pages that list the items of these years":
    "หน้าเว็บของเทศบาลและมหาวิทยาลัยที่แสดงรายการของปีเหล่านี้",
  "School pages that follow NACC's FY2566 item list (75010020.skm.go.th)":
    "หน้าเว็บของโรงเรียนตามรายการ OIT ปี 2566 (75010020.skm.go.th)",
  "song.go.th/ita.php, FY2567": "song.go.th/ita.php ปี 2567",
  "tambonkudpladuk.go.th, ITA 2568": "tambonkudpladuk.go.th หน้า ITA 2568",
  "Headings of the ITA 2568 page of one public organisation (RTRDA)":
    "หัวข้อหน้า ITA 2568 ขององค์การมหาชนแห่งหนึ่ง (RTRDA)",
  "Headings of the ITA 2569 page of one public organisation (RTRDA)":
    "หัวข้อหน้า ITA 2569 ขององค์การมหาชนแห่งหนึ่ง (RTRDA)",
  "File name on the ITA 2568 page of a subdistrict organisation (Mae Sai, Phayao): beginning of the title":
    "ชื่อแฟ้มในหน้า ITA 2568 ของ อบต. แห่งหนึ่ง (แม่ใส พะเยา) เฉพาะตอนต้นของชื่อ",
  "ITA 2569 page of a subdistrict organisation (Mae Sai, Phayao): 26 items":
    "หน้า ITA 2569 ของ อบต. แห่งหนึ่ง (แม่ใส พะเยา) 26 รายการ",
  "A school's ITA 2568 page": "หน้า ITA 2568 ของโรงเรียนแห่งหนึ่ง",
  "University of Phayao's ITA system (years from FY2567)":
    "ระบบ ITA ของมหาวิทยาลัยพะเยา (ตั้งแต่ปี 2567)",
  "org.thaipbs.or.th/content/5949 (FY2566: 95.81 is ผ่านดี; new Rating Score)":
    "org.thaipbs.or.th/content/5949 (ปี 2566: 95.81 อยู่ระดับผ่านดี)",
  "NACC statement of 21 Aug 2568 (mgronline.com/uptodate/detail/9680000079675)":
    "คำชี้แจงของ ป.ป.ช. 21 ส.ค. 2568 (mgronline.com/uptodate/detail/9680000079675)",
  "nakhok.loei1.go.th (wording of the measures FY2562)": "nakhok.loei1.go.th (ข้อความมาตรการปี 2562)",
  "mgronline.com 9650000073040 (FY2565: 58.13 is D, 74.57 is C; FY2564: 91.10 is A)":
    "mgronline.com 9650000073040 (ปี 2565: 58.13 คือ D, 74.57 คือ C ปี 2564: 91.10 คือ A)",
  "thailandrecorder.com (respondents FY2567)": "thailandrecorder.com (จำนวนผู้ตอบ ปี 2567)",
  "NACC calendar announcement of 6 Dec 2565 (lamklong.phudesign.com/?post=w2a42443): EIT part 1":
    "ประกาศปฏิทินของ ป.ป.ช. 6 ธ.ค. 2565 (lamklong.phudesign.com/?post=w2a42443) EIT ส่วนที่ 1",
  "Report on EIT part 1 of 29 Aug 2567, p. 39 (fliphtml5.com/gwwiq/kgpc); its year is inferred":
    "รายงานเรื่อง EIT ส่วนที่ 1 เผยแพร่ 29 ส.ค. 2567 หน้า 39 (fliphtml5.com/gwwiq/kgpc) ปีของข้อมูลอนุมานจากวันที่เผยแพร่",
  "agri.vru.ac.th/th/?page=ITA (OIT 2567: o1 to o4)":
    "agri.vru.ac.th/th/?page=ITA (OIT ปี 2567: o1 ถึง o4)",
  "From practitioners' memory; no public source at hand": "จากความจำของผู้ปฏิบัติงาน ยังไม่มีแหล่งอ้างอิง",
  "As in the adjacent years; not seen in a source of this year": "ตามปีใกล้เคียง ยังไม่พบแหล่งอ้างอิงของปีนี้",
  "Inferred from the order of the items; no source shows the sub-indicators":
    "อนุมานจากลำดับรายการ ยังไม่พบแหล่งอ้างอิงของตัวชี้วัดย่อย",
  "Nothing of this year is announced; as in the newest year known":
    "ยังไม่มีประกาศของปีนี้ ใช้ตามปีล่าสุดที่ทราบ",
  "Typed by the office on its rules sheet": "หน่วยงานพิมพ์ไว้ในแผ่นเกณฑ์",
  "No public source at hand states it": "ยังไม่มีแหล่งอ้างอิง",
  "No form of this year was seen": "ยังไม่พบแบบของปีนี้",
  "No figure at hand": "ยังไม่มีตัวเลข",
};

/** What stands before one source or between several. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/As FY(\d{4}): /g, "ตามปี $1: "],
  [/Both spellings are in use: /g, "ใช้ทั้งสองแบบ: "],
  [/Question codes printed in: /g, "รหัสข้อคำถามที่พิมพ์ใน: "],
];

/** A source of the rulebook in Thai; what has no Thai wording, such as a web address, stays as it is. */
export function thaiSource(source: string): string {
  let text = source;
  for (const english of Object.keys(THAI)) text = text.split(english).join(THAI[english]);
  for (const [english, thai] of PARTS) text = text.replace(english, thai);
  return text;
}
