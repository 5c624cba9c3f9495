/** Public sources of the rulebook, short enough to show beside a fact. */
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
export const OLD_PAGES = "Municipal and university pages that list the items of these years";
export const SCHOOL_2566 = "School pages that follow NACC's FY2566 item list (75010020.skm.go.th)";
export const SONG_2567 = "song.go.th/ita.php, FY2567";
export const KUDPLADUK_2568 = "tambonkudpladuk.go.th, ITA 2568";
export const RTRDA_2568 = "ITA 2568 page of the public organisation RTRDA";
export const RTRDA_2569 = "ITA 2569 page of the public organisation RTRDA";
export const MAESAI_2569 =
  "ITA 2569 page of a subdistrict organisation (Mae Sai, Phayao): 26 items";
export const SCHOOL_2568 = "A school's ITA 2568 page";
export const PHAYAO_SYSTEM = "University of Phayao's ITA system (years from FY2567)";
export const THAI_PBS_2566 =
  "org.thaipbs.or.th/content/5949 (FY2566: 95.81 is ผ่านดี; new Rating Score)";
export const AUDIT_OFFICE_2568 =
  "NACC statement of 21 Aug 2568 (mgronline.com/uptodate/detail/9680000079675)";
export const NATION_2566 = "nationthailand.com/thailand/general/40030119";
export const NATION_2568 = "nationthailand.com/thailand/general/40054201; matichon.co.th 5328750";
export const MCOT_2567 = "tna.mcot.net politics-1399345; matichon.co.th 5328750";
export const LOEI_2562 = "nakhok.loei1.go.th (wording of the measures FY2562)";
export const SEEDED_CODES = `Question codes printed in: ${BOTH_PLANS}`;
export const MEMORY = "From practitioners' memory; no public source at hand";
export const ADJACENT = "As in the adjacent years; not seen in a source of this year";
