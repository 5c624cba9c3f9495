import type { CalendarActivity } from "../../ita/records";
import type { CalendarDate } from "../../thai/date";

const CLERK = "สำนักปลัดเทศบาล";
const STRATEGY = "กองยุทธศาสตร์และงบประมาณ";

/** The sample's year of assessment. */
export const SAMPLE_CALENDAR: readonly Omit<CalendarActivity, "place">[] = [
  {
    activity: "แต่งตั้งคณะทำงานและมอบหมายผู้รับผิดชอบแต่ละตัวชี้วัด",
    start: day(2568, 10, 1),
    end: day(2568, 10, 31),
    responsible: CLERK,
  },
  {
    activity: "วิเคราะห์ผลการประเมินปีที่ผ่านมาและจัดทำมาตรการ",
    start: day(2568, 10, 15),
    end: day(2568, 12, 26),
    responsible: STRATEGY,
  },
  {
    activity: "เตรียมและปรับปรุงข้อมูลบนเว็บไซต์ของเทศบาล",
    start: day(2568, 12, 1),
    end: day(2569, 3, 31),
    responsible: "ทุกสำนัก/กอง",
  },
  {
    activity: "ลงทะเบียนและนำเข้าข้อมูลในระบบ ITAS",
    start: day(2569, 1, 5),
    end: day(2569, 1, 30),
    responsible: STRATEGY,
  },
  {
    activity: "เก็บข้อมูลแบบวัด IIT",
    start: day(2569, 2, 2),
    end: day(2569, 4, 30),
    responsible: "บุคลากรทุกคน",
  },
  {
    activity: "เก็บข้อมูลแบบวัด EIT",
    start: day(2569, 2, 2),
    end: day(2569, 5, 29),
    responsible: "ทุกสำนัก/กอง",
  },
  {
    activity: "ตอบแบบตรวจ OIT",
    start: day(2569, 4, 1),
    end: day(2569, 4, 30),
    responsible: STRATEGY,
  },
  {
    activity: "ติดตามผลการประเมินและชี้แจงข้อมูล",
    start: day(2569, 6, 1),
    end: day(2569, 7, 31),
    responsible: STRATEGY,
  },
  {
    activity: "ประกาศผลการประเมิน",
    start: day(2569, 8, 1),
    end: day(2569, 8, 31),
    responsible: "สำนักงาน ป.ป.ช.",
  },
  {
    activity: "รายงานผลการดำเนินการตามมาตรการ",
    start: day(2569, 9, 1),
    end: day(2569, 9, 30),
    responsible: CLERK,
  },
];

function day(year: number, month: number, date: number): CalendarDate {
  return { year, month, day: date };
}
