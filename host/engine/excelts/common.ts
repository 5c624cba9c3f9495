/** What saving and opening share. */

/** Very hidden sheet that keeps the add-in's settings in a saved file; Excel itself has a place for them that only it writes. */
export const SETTINGS_SHEET = "_AddInSettings";

/** Excel's limit of characters in a cell; longer settings go on in the next columns. */
export const CELL_LIMIT = 32_000;

/** Pixels of the screen and of pictures. */
export const PIXELS_PER_POINT = 96 / 72;

/** Pixels a character of the default font takes; file widths are counted in characters of it. */
const CHARACTER_PIXELS = 7;

/** Points of Office.js to the file's characters: 64 pixels are 48 points and 9.14 characters. */
export function pointsToCharacters(points: number): number {
  return Math.round(((points * 96) / 72 / CHARACTER_PIXELS) * 256) / 256;
}

/** The file's characters to points, rounded to whole pixels as Excel does. */
export function charactersToPoints(characters: number): number {
  return (Math.round(characters * CHARACTER_PIXELS) * 72) / 96;
}

/** Validation operators: the file's in camelCase, Office.js's in PascalCase. */
export const OPERATORS = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

/** What the protection of a sheet may allow, as excelts has it: true is allowed (the file itself says the opposite). */
export const PROTECTION = [
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "sort",
  "autoFilter",
  "pivotTables",
] as const;

/** "formatCells" as Office.js's option: "allowFormatCells". */
export function allowOption(key: (typeof PROTECTION)[number]): string {
  return `allow${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}

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

/** Functions newer than the file format: stored with a prefix, or Excel shows #NAME? until they are typed again (MS-XLSX 2.2.3; the likely ones). */
const NEWER = new Set(
  (
    "CONCAT TEXTJOIN IFS SWITCH MAXIFS MINIFS XLOOKUP XMATCH UNIQUE SORTBY SEQUENCE RANDARRAY IFNA DAYS XOR NUMBERVALUE " +
    "ISFORMULA FORMULATEXT ISOWEEKNUM SHEET SHEETS UNICHAR UNICODE VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS TAKE " +
    "DROP CHOOSEROWS CHOOSECOLS EXPAND TEXTSPLIT TEXTBEFORE TEXTAFTER AGGREGATE RANK.EQ RANK.AVG STDEV.S STDEV.P VAR.S " +
    "VAR.P MODE.SNGL MODE.MULT PERCENTILE.INC PERCENTILE.EXC PERCENTRANK.INC PERCENTRANK.EXC QUARTILE.INC QUARTILE.EXC " +
    "CEILING.MATH FLOOR.MATH"
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
      if (isCustom(known)) return `_xldudf_${name.replaceAll(".", "_")}`;
      if (WORKSHEET_FUNCTIONS.has(known)) return `_xlfn._xlws.${known}`;
      return NEWER.has(known) ? `_xlfn.${known}` : name;
    }),
  );
}

/** The other way round; in a custom function the first underscore parts namespace and name. */
export function fromStoredFormula(formula: string): string {
  return outsideTexts(formula, (part) =>
    part
      .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gi, "")
      .replace(
        /_xldudf_([A-Z0-9]+)_([A-Z0-9_]+)(?=\()/gi,
        (_whole, namespace: string, name: string) =>
          `${namespace.toUpperCase()}.${name.toUpperCase()}`,
      ),
  );
}
