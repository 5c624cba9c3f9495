/** Where the facts of the rulebook come from, short enough to show beside a fact. */

// --- published: anybody can look it up
export const CHIANGMAI_2565 = "Published ITA briefing of Chiang Mai city municipality, March 2565";
export const CHANTHABURI_2564 =
  "Published analysis of ITA results FY2564, Chanthaburi town municipality";
export const PHANOM_RUNG_2566 = "Published report on measures FY2566, Phanom Rung";
export const PHITSANULOK_2568 = "Published plan of measures FY2568, Phitsanulok city municipality";
export const BAN_MO_2569 = "Published plan of measures FY2569, Ban Mo subdistrict municipality";
export const BOTH_PLANS = `${PHITSANULOK_2568}; ${BAN_MO_2569}`;
export const IIT_FORM_2564 = "IIT form FY2564 as published by Suan Dusit University";
export const RECOMPUTED = "Published score tables of this year, recomputed";
export const PHICHIT_2564 = "Published OIT scores FY2564 of Phichit province, decomposed";
export const SME_2565 = "sme.go.th annual report 2565, p. 80 (bands)";
export const MGRONLINE_2565 =
  "mgronline.com 9650000073040 (FY2565: 58.13 is D, 74.57 is C; FY2564: 91.10 is A)";
export const OLD_PAGES = "Municipal and university pages that list the items of these years";
export const SCHOOL_2566 = "School pages that follow NACC's FY2566 item list (75010020.skm.go.th)";
export const SONG_2567 = "song.go.th/ita.php, FY2567";
export const VALAYA_2567 = "agri.vru.ac.th/th/?page=ITA (OIT 2567: o1 to o4)";
export const KUDPLADUK_2568 = "tambonkudpladuk.go.th, ITA 2568";
export const RTRDA_2568 = "Headings of the ITA 2568 page of one public organisation (RTRDA)";
export const RTRDA_2569 = "Headings of the ITA 2569 page of one public organisation (RTRDA)";
export const MAESAI_2568 =
  "File name on the ITA 2568 page of a subdistrict organisation (Mae Sai, Phayao): beginning of the title";
export const MAESAI_2569 =
  "ITA 2569 page of a subdistrict organisation (Mae Sai, Phayao): 26 items";
export const SCHOOL_2568 = "A school's ITA 2568 page";
export const PHAYAO_SYSTEM = "University of Phayao's ITA system (years from FY2567)";
export const THAI_PBS_2566 =
  "org.thaipbs.or.th/content/5949 (FY2566: 95.81 is ผ่านดี; new Rating Score)";
export const AUDIT_OFFICE_2568 =
  "NACC statement of 21 Aug 2568 (mgronline.com/uptodate/detail/9680000079675)";
export const NATION_2565 = "nationthailand.com/in-focus/40018394";
export const NATION_2566 = "nationthailand.com/thailand/general/40030119";
export const NATION_2568 = "nationthailand.com/thailand/general/40054201; matichon.co.th 5328750";
export const IPST_2564 = "ipst.ac.th/news/14732";
export const MCOT_2567 = "tna.mcot.net politics-1399345; matichon.co.th 5328750";
export const RECORDER_2567 = "thailandrecorder.com (respondents FY2567)";
export const LOEI_2562 = "nakhok.loei1.go.th (wording of the measures FY2562)";
export const EIT_CALENDAR_2566 =
  "NACC calendar announcement of 6 Dec 2565 (lamklong.phudesign.com/?post=w2a42443): EIT part 1";
export const EIT_SAMPLES_2567 =
  "Report on EIT part 1 of 29 Aug 2567, p. 39 (fliphtml5.com/gwwiq/kgpc); its year is inferred";
export const SEEDED_CODES = `Question codes printed in: ${BOTH_PLANS}`;
/** Indicator 8 is printed with and without "ระบบ", even within one document. */
export const BOTH_SPELLINGS = "Both spellings are in use:";

// --- not published: nobody can look it up
export const MEMORY = "From practitioners' memory; no public source at hand";
export const ADJACENT = "As in the adjacent years; not seen in a source of this year";
export const ORDER_OF_ITEMS =
  "Inferred from the order of the items; no source shows the sub-indicators";
export const NO_TEXT = "No public source at hand states it";
export const NO_FORM_SEEN = "No form of this year was seen";
export const NO_FIGURE = "No figure at hand";
export const NOT_ANNOUNCED = "Nothing of this year is announced; as in the newest year known";
/** What an office typed on the rules sheet of its workbook. */
export const TYPED_BY_OFFICE = "Typed by the office on its rules sheet";

const UNPUBLISHED: readonly string[] = [
  MEMORY,
  ADJACENT,
  ORDER_OF_ITEMS,
  NO_TEXT,
  NO_FORM_SEEN,
  NO_FIGURE,
  NOT_ANNOUNCED,
  TYPED_BY_OFFICE,
];
/** Begins the source of a fact that was published for another year. */
const OTHER_YEAR = "As FY";

/** The source of a fact that was published for another year and is taken over. */
export function asYear(year: number, source: string): string {
  return `${OTHER_YEAR}${year}: ${source}`;
}

/** Whether a source was published about the fact's own year, so that it can make the fact certain. */
export function isPublished(source: string): boolean {
  return !source.startsWith(OTHER_YEAR) && !UNPUBLISHED.some((text) => source.includes(text));
}

/** Whether a source is only what somebody remembers; such facts are never given as official. */
export function isMemory(source: string): boolean {
  return source.includes(MEMORY);
}
