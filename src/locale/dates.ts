import type { Text } from "../core/text";

/**
 * What is said of a day in a year that can only be a mistake. `{found}` is the Buddhist year that stands there, `{meant}`
 * the day that was meant, as text; `{sheet}` and `{address}` name the place.
 */
export const dateTexts = {
  wrongYear: {
    th: "วันที่นี้อยู่ในปี พ.ศ. {found} น่าจะหมายถึง {meant} โปรดพิมพ์ปีใหม่ให้ตรงกับปฏิทินที่ Excel ใช้",
    en: "This date lies in the Buddhist year {found}; {meant} was probably meant. Type the year again as the calendar of this Excel counts it.",
  },
  wrongYearAt: {
    th: "วันที่ในแผ่น “{sheet}” เซลล์ {address} อยู่ในปี พ.ศ. {found} น่าจะหมายถึง {meant} โปรดพิมพ์ปีใหม่ให้ตรงกับปฏิทินที่ Excel ใช้",
    en: "The date in sheet “{sheet}”, cell {address} lies in the Buddhist year {found}; {meant} was probably meant. Type the year again as the calendar of this Excel counts it.",
  },
  impossibleYear: {
    th: "วันที่นี้อยู่ในปี พ.ศ. {found} ซึ่งเป็นไปไม่ได้ โปรดพิมพ์วันที่ใหม่",
    en: "This date lies in the Buddhist year {found}, which cannot be right. Type the date again.",
  },
  impossibleYearAt: {
    th: "วันที่ในแผ่น “{sheet}” เซลล์ {address} อยู่ในปี พ.ศ. {found} ซึ่งเป็นไปไม่ได้ โปรดพิมพ์วันที่ใหม่",
    en: "The date in sheet “{sheet}”, cell {address} lies in the Buddhist year {found}, which cannot be right. Type the date again.",
  },
  yearAlone: {
    th: "{found} เป็นปี พ.ศ. ไม่ใช่วันที่ โปรดพิมพ์วัน เดือน และปี",
    en: "{found} is a Buddhist year, not a date. Type day, month and year.",
  },
} satisfies Record<string, Text>;
