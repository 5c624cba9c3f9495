/** Formulas as Excel stores them and as Office.js spells them. */
import type { Book } from "../engine/book";
import { asText } from "../../src/files/values";
import { STRICTNESS } from "../strictness";

const STRINGS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;

/** Replaces in a formula outside of texts and quoted sheet names. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  let result = "";
  let start = 0;
  for (let i = 0; i < formula.length;) {
    STRINGS.lastIndex = i;
    const text = formula[i] === '"' || formula[i] === "'" ? STRINGS.exec(formula)?.[0] : undefined;
    if (!text) {
      i++;
      continue;
    }
    result += change(formula.slice(start, i)) + text;
    i += text.length;
    start = i;
  }
  return result + change(formula.slice(start));
}

/**
 * Functions newer than the file format: stored with a prefix, or Excel shows #NAME? until they are typed again
 * (MS-XLSX 2.2.2, "future-function-list"; the newest from Microsoft's page "Issue: An _xlfn. prefix is displayed").
 */
const NEWER = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
    "BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV " +
    "CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P " +
    "COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV " +
    "F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT " +
    "FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV " +
    "GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH " +
    "IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT " +
    "MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC " +
    "PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC " +
    "QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P " +
    "STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT " +
    "TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS " +
    "XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
/** Two of them have a second prefix. */
const WORKSHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/**
 * A formula as Excel stores it: custom functions as _xldudf_ITA_TOTAL( , functions newer than the format with their
 * prefix. `isCustom` tells custom functions from Excel's own dotted ones (RANK.EQ). The names inside LET and LAMBDA,
 * which Excel prefixes too, are left alone.
 */
export function toStoredFormula(formula: string, isCustom: (name: string) => boolean): string {
  return outsideTexts(formula, (part) =>
    part.replace(/(?<![\p{L}\p{N}_.])[A-Z][A-Z0-9]*(?:[._][A-Z0-9]+)*(?=\()/giu, (name: string) => {
      const known = name.toUpperCase();
      if (isCustom(known)) return `${STRICTNESS.absentFunction.prefix}${name.replaceAll(".", "_")}`;
      if (WORKSHEET_FUNCTIONS.has(known)) return `_xlfn._xlws.${known}`;
      return NEWER.has(known) ? `_xlfn.${known}` : name;
    }),
  );
}

/** A stored custom function: its first underscore parts namespace and name. */
const STORED = new RegExp(
  `${STRICTNESS.absentFunction.prefix}([A-Z0-9]+)_([A-Z0-9_]+)(?=\\()`,
  "gi",
);

/** The other way round. Custom functions that are not there stay as they are stored, as in Excel. */
export function fromStoredFormula(
  formula: string,
  isThere: (name: string) => boolean = () => true,
): string {
  return outsideTexts(formula, (part) =>
    part
      .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gi, "")
      .replace(STORED, (stored, namespace: string, name: string) => {
        const spelled = `${namespace}.${name}`.toUpperCase();
        return isThere(spelled) ? spelled : stored;
      }),
  );
}

/** Whether a formula (without "=") of a file is one of a cell or a name, which may spell its functions otherwise. */
export function isStoredAs(formula: string, stored: string): boolean {
  return fromStoredFormula(stored) === fromStoredFormula(formula);
}

/** Gives functions their names in formulas that were opened before the add-in was there; what shows #NAME? stays. */
export function nameFunctions(book: Book): void {
  const { prefix, shown } = STRICTNESS.absentFunction;
  for (const [, , , cell] of book.formulaCells()) {
    if (!cell.formula.includes(prefix) || asText(cell.value) === shown) continue;
    cell.formula = fromStoredFormula(cell.formula, (name) => book.functions.has(name));
  }
}
