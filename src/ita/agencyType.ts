/** Kinds of local governments, by how their official names begin; longer beginnings first. */
const BEGINNINGS: readonly (readonly [RegExp, AgencyType])[] = [
  [/^(?:เทศบาลนคร|ทน\.)/, "เทศบาลนคร"],
  [/^(?:เทศบาลเมือง|ทม\.)/, "เทศบาลเมือง"],
  [/^(?:เทศบาลตำบล|ทต\.)/, "เทศบาลตำบล"],
  [/^(?:องค์การบริหารส่วนตำบล|อบต\.)/, "องค์การบริหารส่วนตำบล"],
  [/^(?:องค์การบริหารส่วนจังหวัด|อบจ\.)/, "องค์การบริหารส่วนจังหวัด"],
];

/** The name with its kind as officials abbreviate it: "เทศบาลเมืองตัวอย่าง" → "ทม.ตัวอย่าง"; other names as they are. */
export function shortAgencyName(name: string): string {
  const short = SHORT_BEGINNINGS.find(([long]) => name.startsWith(long));
  return short ? short[1] + name.slice(short[0].length).trim() : name;
}

const SHORT_BEGINNINGS: readonly (readonly [AgencyType, string])[] = [
  ["เทศบาลนคร", "ทน."],
  ["เทศบาลเมือง", "ทม."],
  ["เทศบาลตำบล", "ทต."],
  ["องค์การบริหารส่วนตำบล", "อบต."],
  ["องค์การบริหารส่วนจังหวัด", "อบจ."],
];

/** Kinds of local governments in official order of size; "อื่น ๆ" for any other agency. */
export const AGENCY_TYPES = [
  "องค์การบริหารส่วนจังหวัด",
  "เทศบาลนคร",
  "เทศบาลเมือง",
  "เทศบาลตำบล",
  "องค์การบริหารส่วนตำบล",
  "อื่น ๆ",
] as const;
export type AgencyType = (typeof AGENCY_TYPES)[number];

/** Kind of an agency by its official name, e.g. "เทศบาลเมืองตัวอย่าง" → "เทศบาลเมือง". */
export function agencyTypeOf(name: string): AgencyType {
  const plain = name.replace(/\s+/g, "");
  return BEGINNINGS.find(([beginning]) => beginning.test(plain))?.[1] ?? "อื่น ๆ";
}
