/** Questions and answer scales of the shorter forms: 15 IIT and 9 EIT questions, three an indicator. */
import { BAN_MO_2569, BOTH_PLANS, MEMORY, PHAYAO_SYSTEM, PHITSANULOK_2568 } from "./sources";
import { fact, UNKNOWN_TEXT, type QuestionSeed } from "./shape";
import type { AnswerScale } from "./schema";

const SIX = "six";
const SIX_REVERSED = "six-reversed";
const AGREE = "agree";

/** Six answers; their points are remembered only. The lowest label is given without its full wording. */
export function sixLevelScales(): readonly AnswerScale[] {
  const amounts = ["น้อยที่สุด", "น้อย", "ค่อนข้างน้อย", "ค่อนข้างมาก", "มาก", "มากที่สุด"];
  const agreement = [
    "ไม่เห็นด้วยอย่างยิ่ง",
    "ไม่เห็นด้วย",
    "ค่อนข้างไม่เห็นด้วย",
    "ค่อนข้างเห็นด้วย",
    "เห็นด้วย",
    "เห็นด้วยอย่างยิ่ง",
  ];
  const rising = [0, 20, 40, 60, 80, 100];
  const scale = (id: string, labels: string[], points: number[]): AnswerScale => ({
    id,
    labels: fact(labels, "likely", PHAYAO_SYSTEM),
    points: fact(points, "unverified", MEMORY),
  });
  return [
    scale(SIX, amounts, rising),
    scale(SIX_REVERSED, amounts, [...rising].reverse()),
    scale(AGREE, agreement, rising),
  ];
}

function asked(
  text: string,
  source: string,
  scale: string,
  confidence: "certain" | "likely" = "certain",
): QuestionSeed {
  return {
    text: fact(text, confidence, source),
    topic: null,
    scale: fact(scale, "likely", PHAYAO_SYSTEM),
    subItems: [],
  };
}

function unconfirmed(topic: string | null): QuestionSeed {
  return { text: UNKNOWN_TEXT, topic, scale: UNKNOWN_TEXT, subItems: [] };
}

/** i1–i15 of FY2568. */
export const IIT_15_2568: readonly QuestionSeed[] = /* #__PURE__ */ (() => [
  asked(
    "การปฏิบัติงานหรือให้บริการของเจ้าหน้าที่ในหน่วยงานของท่าน เป็นไปตามขั้นตอนและระยะเวลา มากน้อยเพียงใด",
    BOTH_PLANS,
    SIX,
  ),
  unconfirmed("ความเท่าเทียมในการให้บริการ"),
  unconfirmed("การเรียกรับสินบน"),
  asked("หน่วยงานของท่าน ใช้จ่ายงบประมาณเป็นไปตามวัตถุประสงค์ มากน้อยเพียงใด", BOTH_PLANS, SIX),
  unconfirmed(null),
  unconfirmed(null),
  unconfirmed("การสั่งให้ทำธุระส่วนตัวของผู้บังคับบัญชา"),
  // The plan of Phitsanulok prints this text under i7, that of Ban Mo under i8.
  asked(
    "ท่านเคยถูกผู้บังคับบัญชาของท่านสั่งให้ทำในสิ่งที่เป็นการทุจริตหรือประพฤติมิชอบ บ่อยครั้งมากน้อยเพียงใด",
    BAN_MO_2569,
    SIX_REVERSED,
    "likely",
  ),
  unconfirmed("สินบนในการบรรจุ แต่งตั้ง โยกย้าย หรือเลื่อนตำแหน่ง"),
  asked(
    "เจ้าหน้าที่ในหน่วยงานของท่านมีการขอยืมหรือขอใช้ทรัพย์สินของหน่วยงาน อย่างถูกต้องตามขั้นตอน/แนวปฏิบัติ มากน้อยเพียงใด",
    BOTH_PLANS,
    SIX,
  ),
  unconfirmed(null),
  unconfirmed(null),
  asked("ผู้บริหารสูงสุดของหน่วยงานของท่าน ให้ความสำคัญกับการแก้ไขปัญหาการทุจริต มากน้อยเพียงใด", BAN_MO_2569, SIX),
  unconfirmed(null),
  asked(
    "ท่านเชื่อมั่นในกระบวนการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบภายในหน่วยงานของท่าน มากน้อยเพียงใด",
    PHITSANULOK_2568,
    SIX,
  ),
])();

/** e1–e9 of FY2568. */
export const EIT_9_2568: readonly QuestionSeed[] = /* #__PURE__ */ (() => [
  unconfirmed("การให้บริการตามขั้นตอนและระยะเวลา"),
  asked("เจ้าหน้าที่ปฏิบัติงานหรือให้บริการแก่ท่านและผู้อื่นอย่างเท่าเทียมกัน", BOTH_PLANS, AGREE),
  unconfirmed(null),
  asked("หน่วยงานมีช่องทางการเผยแพร่ข้อมูลข่าวสารที่สามารถเข้าถึงได้ง่าย", BAN_MO_2569, AGREE),
  asked(
    "หน่วยงานมีการประชาสัมพันธ์ข้อมูลข่าวสารที่ประชาชนหรือผู้รับบริการควรได้รับทราบอย่างชัดเจน",
    PHITSANULOK_2568,
    AGREE,
  ),
  unconfirmed(null),
  asked(
    "หน่วยงานมีการเปิดโอกาสให้บุคคลภายนอกได้เข้าไปมีส่วนร่วมในการปรับปรุงพัฒนาการดำเนินงานของหน่วยงาน",
    BOTH_PLANS,
    AGREE,
  ),
  unconfirmed(null),
  unconfirmed(null),
])();
