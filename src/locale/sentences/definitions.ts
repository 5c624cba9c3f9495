import type { Sentence } from "./sentence";

const WHEN = "ตารางสิ่งที่ตัวชี้วัดประเมิน ในสรุปผลคะแนน";

/** What each of the ten indicators looks at, in our own words, found by the names that it has had. */
export const indicatorDefinitions: readonly (Sentence & { readonly names: readonly string[] })[] = [
  {
    names: ["การปฏิบัติหน้าที่"],
    th: "บุคลากรรับรู้ว่างานของหน่วยงานเป็นไปตามขั้นตอนและระยะเวลาที่กำหนด เท่าเทียม มุ่งผลสำเร็จ และไม่มีการเรียกรับสิ่งตอบแทนเพียงใด",
    en: "How staff see work done: by the rules, in time, equally, for results, without asking for favours.",
    when: WHEN,
  },
  {
    names: ["การใช้งบประมาณ"],
    th: "บุคลากรรับรู้ว่าการใช้จ่ายเงินและการจัดซื้อจัดจ้างของหน่วยงานคุ้มค่า ตรงวัตถุประสงค์ ไม่เอื้อประโยชน์ และตรวจสอบได้เพียงใด",
    en: "How staff see money spent and things bought: worth it, as intended, favouring nobody, open to checks.",
    when: WHEN,
  },
  {
    names: ["การใช้อำนาจ"],
    th: "บุคลากรรับรู้ว่าผู้บังคับบัญชามอบหมายงาน ประเมินผลงาน และให้โอกาสอย่างเป็นธรรม โดยไม่ใช้อำนาจเพื่อประโยชน์ส่วนตัวเพียงใด",
    en: "How staff see power used: fair tasks, appraisal and chances, no private gain.",
    when: WHEN,
  },
  {
    names: ["การใช้ทรัพย์สินของราชการ"],
    th: "บุคลากรรับรู้ว่าการขอใช้และการดูแลทรัพย์สินของหน่วยงานมีขั้นตอนชัดเจน และไม่มีการนำไปใช้เพื่อประโยชน์ส่วนตัวเพียงใด",
    en: "How staff see public property asked for and looked after, and not used privately.",
    when: WHEN,
  },
  {
    names: ["การแก้ไขปัญหาการทุจริต"],
    th: "บุคลากรรับรู้ว่าผู้บริหารและหน่วยงานป้องกันและแก้ไขการทุจริตอย่างจริงจัง และเชื่อมั่นในช่องทางแจ้งเบาะแสเพียงใด",
    en: "How staff see corruption fought, and whether they trust reporting it.",
    when: WHEN,
  },
  {
    names: ["คุณภาพการดำเนินงาน"],
    th: "ผู้รับบริการและผู้มาติดต่อรับรู้ว่าได้รับบริการตามขั้นตอนและระยะเวลา เท่าเทียม ได้ข้อมูลตรงไปตรงมา และไม่ถูกเรียกรับสิ่งตอบแทนเพียงใด",
    en: "How those served see the service: by the rules, in time, equal, frank, without favours asked.",
    when: WHEN,
  },
  {
    names: ["ประสิทธิภาพการสื่อสาร"],
    th: "ผู้รับบริการและผู้มาติดต่อรับรู้ว่าหน่วยงานเผยแพร่ข้อมูลที่เข้าถึงง่าย มีช่องทางรับฟัง และตอบข้อสงสัยได้ชัดเจนเพียงใด",
    en: "How those served see information published, questions answered and opinions heard.",
    when: WHEN,
  },
  {
    names: ["การปรับปรุงการทำงาน", "การปรับปรุงระบบการทำงาน"],
    th: "ผู้รับบริการและผู้มาติดต่อรับรู้ว่าหน่วยงานปรับปรุงวิธีการทำงานและการให้บริการให้ดีขึ้น และเปิดโอกาสให้มีส่วนร่วมเพียงใด",
    en: "How those served see work and service improved, and people taking part.",
    when: WHEN,
  },
  {
    names: ["การเปิดเผยข้อมูล"],
    th: "หน่วยงานเผยแพร่ข้อมูลพื้นฐาน การบริหารงาน การเงิน การบริหารงานบุคคล และการให้บริการ ที่เป็นปัจจุบันบนเว็บไซต์ครบถ้วนเพียงใด",
    en: "How completely the office publishes current information on its website.",
    when: WHEN,
  },
  {
    names: ["การป้องกันการทุจริต"],
    th: "หน่วยงานเผยแพร่การดำเนินการและมาตรการภายในเพื่อป้องกันการทุจริตบนเว็บไซต์ครบถ้วนเพียงใด",
    en: "How completely the office publishes what it does to prevent corruption.",
    when: WHEN,
  },
];
