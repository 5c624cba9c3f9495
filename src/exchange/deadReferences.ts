/**
 * What a sheet of a copy still refers to although it stayed behind: rules of cells, links and charts that name a sheet or a
 * workbook name which the copy does not have. Excel would repair such a file, or ask for the other one.
 */
import type { WorkbookFile } from "../files/workbook";
import { unescapeXml } from "../files/xml";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Sheet names that a formula uses, in small letters; those of other workbooks with their "[1]". */
export function sheetsNamedIn(formula: string): readonly string[] {
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [
    ...plain.matchAll(
      /(?:'((?:[^']|'')+)'|(?<![^'!,;()+*/&=<>^{}\s-])([^'!,;()+*/&=<>^{}\s-]+))!/g,
    ),
  ].map((match) => (match[1]?.replaceAll("''", "'") ?? match[2] ?? "").toLowerCase());
}

/** What is there to refer to. */
interface Living {
  /** Sheet names in small letters. */
  readonly sheets: ReadonlySet<string>;
  /** Workbook names that are gone, in small letters. */
  readonly deadNames: ReadonlySet<string>;
}

function isDead(formula: string, { sheets, deadNames }: Living): boolean {
  if (sheetsNamedIn(formula).some((sheet) => !sheets.has(sheet))) return true;
  const words = formula
    .replace(/"(?:[^"]|"")*"/g, "")
    .match(/[\p{L}\p{M}_\\][\p{L}\p{M}\p{N}_.]*/gu);
  return (
    /#REF!|\bITA\.|_xldudf_ITA_/i.test(formula) ||
    (words ?? []).some((word) => deadNames.has(word.toLowerCase()))
  );
}

/** Elements of a sheet that hold formulas of their own, and the list that each stands in. */
const RULES = [
  { element: "dataValidation", list: "dataValidations" },
  { element: "cfRule", list: "conditionalFormatting" },
  { element: "x14:dataValidation", list: "x14:dataValidations" },
  { element: "x14:cfRule", list: "x14:conditionalFormatting" },
  { element: "x14:sparklineGroup", list: "x14:sparklineGroups" },
] as const;

/** The sheet without rules and links that refer to what is not there. */
function withoutDead(text: string, living: Living): string {
  let sheet = text;
  for (const { element, list } of RULES) {
    if (!sheet.includes(`<${element}`)) continue;
    const one = new RegExp(`<${element}\\b(?:[^<>]*/>|[^<>]*>[\\s\\S]*?</${element}>)`, "g");
    sheet = sheet.replace(one, (rule) => {
      const formulas = rule.matchAll(/<(?:\w+:)?(?:formula[12]?|f)\b[^<>]*>([^<]*)(?=<)/g);
      return [...formulas].some(([, formula = ""]) => isDead(unescapeXml(formula), living))
        ? ""
        : rule;
    });
    // A list of nothing is refused by the schema; a list that counts says how many are left.
    const whole = new RegExp(`<${list}\\b[^<>]*>([\\s\\S]*?)</${list}>`, "g");
    sheet = sheet.replace(whole, (found, inner: string) => {
      const left = inner.split(new RegExp(`<${element}\\b`)).length - 1;
      return left === 0 ? "" : found.replace(/^(<[^>]*\scount=")\d+/, `$1${left}`);
    });
  }
  sheet = sheet.replace(/<hyperlink\b[^<>]*\/>/g, (link) => {
    const location = /\slocation="([^"]*)"/.exec(link)?.[1];
    return location !== undefined && isDead(unescapeXml(location), living) ? "" : link;
  });
  return sheet
    .replace(/<hyperlinks>\s*<\/hyperlinks>/g, "")
    .replace(/<ext\b[^<>]*>\s*<\/ext>/g, "")
    .replace(/<extLst>\s*<\/extLst>/g, "");
}

/** A chart whose figures stood on a sheet that is gone keeps the figures that it showed. */
function withFrozenSeries(text: string, living: Living): string {
  return text.replace(
    /<c:(num|str)Ref>([\s\S]*?)<\/c:\1Ref>/g,
    (whole: string, kind: string, inner: string) => {
      const formula = /<c:f>([^<]*)<\/c:f>/.exec(inner)?.[1] ?? "";
      if (!isDead(unescapeXml(formula), living)) return whole;
      const shown =
        new RegExp(`<c:${kind}Cache>([\\s\\S]*?)</c:${kind}Cache>`).exec(inner)?.[1] ?? "";
      return `<c:${kind}Lit>${shown}</c:${kind}Lit>`;
    },
  );
}

const LIST_AS_NAME = /<c:tx>\s*<c:strLit>([\s\S]*?)<\/c:strLit>\s*<\/c:tx>/g;

/** A name of a series, or a title, can only be a text of its own, not a list of texts. */
function withPlainNames(text: string): string {
  const shown = (inner: string) => /<c:v>([\s\S]*?)<\/c:v>/.exec(inner)?.[1] ?? "";
  return text
    .replace(/<c:title>[\s\S]*?<\/c:title>/g, (title) =>
      title.replace(
        LIST_AS_NAME,
        (_whole, inner: string) =>
          `<c:tx><c:rich><a:bodyPr xmlns:a="${DRAWING}"/><a:p xmlns:a="${DRAWING}"><a:r><a:t>${shown(inner)}</a:t></a:r></a:p></c:rich></c:tx>`,
      ),
    )
    .replace(LIST_AS_NAME, (_whole, inner: string) => `<c:tx><c:v>${shown(inner)}</c:v></c:tx>`);
}

/**
 * Takes out of all sheets and charts of the file what refers to sheets or names that it does not have.
 * @param deadNames workbook names that were taken away
 */
export function dropDeadReferences(file: WorkbookFile, deadNames: readonly string[]): void {
  const living: Living = {
    sheets: new Set(file.sheets.map(({ name }) => name.toLowerCase())),
    deadNames: new Set(deadNames.map((name) => name.toLowerCase())),
  };
  for (const { part, kind } of file.sheets) {
    const text = kind === "worksheet" ? file.package.text(part) : undefined;
    if (text === undefined) continue;
    const changed = withoutDead(text, living);
    if (changed !== text) file.package.setText(part, changed);
  }
  for (const part of file.package.names.filter((name) => /\/charts\/[^/]+\.xml$/i.test(name))) {
    const text = file.package.text(part) ?? "";
    const changed = withPlainNames(withFrozenSeries(text, living));
    if (changed !== text) file.package.setText(part, changed);
  }
}
