import type { ProgressEntry } from "../../ita/records";
import { SAMPLE_MEASURES } from "./measures";

/** How far every indicator has come half-way through the year of the plan. */
const HALF_WAY: readonly Pick<ProgressEntry, "progress" | "status">[] = [
  { progress: "ปรับคู่มือและติดป้ายครบแล้ว อยู่ระหว่างบันทึกเวลารายเดือน", status: "ongoing" },
  { progress: "เผยแพร่แผนการใช้จ่ายครบทุกกองและแจ้งสรุปทุกเดือน", status: "done" },
  { progress: "ชี้แจงแก่หัวหน้างานแล้วหนึ่งรุ่น", status: "ongoing" },
  { progress: "ใช้ทะเบียนกลางครบทุกกอง และตรวจนับแล้ว ๖ ครั้ง", status: "ongoing" },
  { progress: "เปิดช่องทางร้องเรียนและออกคำสั่งกำหนดผู้รับเรื่องแล้ว", status: "done" },
  { progress: "ติดตั้งบัตรคิวและเปิดจองคิวทางเว็บไซต์แล้ว", status: "done" },
  { progress: "อบรมแล้วหนึ่งรุ่น จัดทำอินโฟกราฟิกได้ ๕ จาก ๑๐ เรื่อง", status: "ongoing" },
  { progress: "จัดเวทีรับฟังความคิดเห็นแล้ว ๙ จาก ๒๒ ชุมชน", status: "ongoing" },
  { progress: "แสดงสถิติผู้ใช้บริการรายเดือนบนหน้าแรกแล้ว", status: "done" },
  { progress: "รอรวบรวมข้อมูลเพื่อรายงานรอบ ๑๒ เดือน", status: "notStarted" },
];

/** Progress of the sample's measures. */
export const SAMPLE_PROGRESS: readonly Omit<ProgressEntry, "place">[] = SAMPLE_MEASURES.flatMap(
  ({ indicator, measure, responsible, period }, index) => {
    const half = HALF_WAY[index];
    return half ? [{ indicator, guideline: measure, responsible, period, ...half }] : [];
  },
);
