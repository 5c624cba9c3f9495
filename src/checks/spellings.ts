/**
 * Misspellings with their right form. Those of the first list met in published plans; the second are frequent in
 * office texts and follow the Royal Institute's dictionary. `sure` ones can be nothing else and are mended.
 */
export interface Spelling {
  readonly wrong: string;
  readonly right: string;
  readonly sure: boolean;
}

const sure = (wrong: string, right: string): Spelling => ({ wrong, right, sure: true });
const likely = (wrong: string, right: string): Spelling => ({ wrong, right, sure: false });

export const SPELLINGS: readonly Spelling[] = [
  likely("ช่องทางารร้องเรียน", "ช่องทางการร้องเรียน"),
  likely("ช่องทางาร", "ช่องทางการ"),
  sure("คุ่มค่า", "คุ้มค่า"),
  sure("ปึงบประมาณ", "ปีงบประมาณ"),
  likely("ขีมี", "ยืม"),
  sure("Instagame", "Instagram"),
  sure("ความโปร่งใส่", "ความโปร่งใส"),
  sure("โปร่งใส่ภายใน", "โปร่งใสภายใน"),
  sure("ประพฤตินมิชอบ", "ประพฤติมิชอบ"),
  sure("มีกรเรียกรับ", "มีการเรียกรับ"),
  likely("เน้นย้ำเน้นย้ำ", "เน้นย้ำ"),
  likely("ย้ำเน้นย้ำ", "เน้นย้ำ"),
  likely("ไสยะอาด", "ใสสะอาด"),
  likely("ต่อนตนเอง", "ต่อตนเอง"),
  likely("คลุมทะเบียน", "คุมทะเบียน"),

  sure("อนุญาติ", "อนุญาต"),
  sure("สังเกตุ", "สังเกต"),
  sure("กฏหมาย", "กฎหมาย"),
  sure("กฏระเบียบ", "กฎระเบียบ"),
  sure("กฏเกณฑ์", "กฎเกณฑ์"),
  sure("ปรากฎ", "ปรากฏ"),
  sure("ผลลัพท์", "ผลลัพธ์"),
  sure("สัมฤทธิผล์", "สัมฤทธิผล"),
  sure("งบประมาน", "งบประมาณ"),
  sure("โครงการณ์", "โครงการ"),
  likely("มาตราการ", "มาตรการ"),
  sure("ประสิทธิ์ภาพ", "ประสิทธิภาพ"),
  sure("ประสิทธิ์ผล", "ประสิทธิผล"),
  sure("เวปไซต์", "เว็บไซต์"),
  sure("เว็ปไซต์", "เว็บไซต์"),
  sure("เว็บไซด์", "เว็บไซต์"),
  sure("เว็บไซท์", "เว็บไซต์"),
  sure("เวบไซต์", "เว็บไซต์"),
  sure("เวปไซด์", "เว็บไซต์"),
  sure("เวบไซด์", "เว็บไซต์"),
  sure("เว็ปไซด์", "เว็บไซต์"),
  sure("อีเมล์", "อีเมล"),
  sure("คลิ๊ก", "คลิก"),
  sure("ลายเซ็นต์", "ลายเซ็น"),
  sure("อิเลคทรอนิกส์", "อิเล็กทรอนิกส์"),
  sure("อิเล็คทรอนิกส์", "อิเล็กทรอนิกส์"),
  sure("อิเลกทรอนิกส์", "อิเล็กทรอนิกส์"),
  sure("อินเตอร์เน็ต", "อินเทอร์เน็ต"),
  sure("ทุจริจ", "ทุจริต"),
  sure("วัตถุประส่งค์", "วัตถุประสงค์"),
  sure("เกณท์", "เกณฑ์"),
  sure("ทรัพท์สิน", "ทรัพย์สิน"),
  sure("ทรัพสิน", "ทรัพย์สิน"),
  sure("จริยะธรรม", "จริยธรรม"),
  sure("ธรรมาภิบาน", "ธรรมาภิบาล"),
  sure("สาธารณะชน", "สาธารณชน"),
];
