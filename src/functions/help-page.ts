/** The help page of the functions (help.html), written by the build from the records. */
import type { FunctionRecord } from "./record";

/** `=ITA.GRADE(93.09,{93.99,84.65,98.75},2568)`: an example call as one would type it. */
export function formulaOf(id: string, args: readonly unknown[]): string {
  return `=ITA.${id}(${args.map(argumentText).join(",")})`;
}

function argumentText(argument: unknown): string {
  if (argument === null) return "";
  if (typeof argument === "string") return `"${argument.replaceAll('"', '""')}"`;
  if (!Array.isArray(argument)) return JSON.stringify(argument);
  return `{${argument.map((row: unknown[]) => row.map(argumentText).join(",")).join(";")}}`;
}

/** One self-contained page without scripts: every function in Thai, with the English text below it. */
export function helpPage(records: readonly FunctionRecord[]): string {
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>ฟังก์ชัน ITA สำหรับ Excel</title>
<style>
body { font: 16px/1.6 "Leelawadee UI", "Segoe UI", sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #242424; }
h1, h2 { color: #0d6e6e; line-height: 1.3; }
h2 { margin: 2rem 0 .25rem; font-size: 1.15rem; }
code, td { font-family: Consolas, "Leelawadee UI", monospace; overflow-wrap: anywhere; }
p, dl { margin: .25rem 0; }
dt { font-weight: 600; margin-top: .25rem; }
dd { margin-left: 1.5rem; }
table { border-collapse: collapse; margin: .25rem 0 .75rem; }
td { border: 1px solid #c4c4c4; padding: .1rem .5rem; }
[lang="en"] { color: #5c5c5c; }
</style>
</head>
<body>
<h1>ฟังก์ชัน ITA สำหรับ Excel</h1>
<p>เซลล์ว่างไม่นับเป็นศูนย์ หากยังไม่มีค่าที่จำเป็นจะแสดง #N/A และหากค่าไม่ถูกต้องจะแสดง #VALUE! ชี้ที่เซลล์เพื่ออ่านคำอธิบาย</p>
<p lang="en">A blank cell is not a zero: a missing value gives #N/A, a wrong one #VALUE!; point at the cell to read why.</p>
${records.map(section).join("\n")}
</body>
</html>
`;
}

function section({ id, parameters, help }: FunctionRecord): string {
  if (!help) throw new Error(`${id} has no texts`);
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `<h2 id="${id}"><code>ITA.${id}(${names.join(", ")})</code></h2>
<p>${escape(help.description.th)}</p>
<p lang="en">${escape(help.description.en)}</p>
<dl>
${parameters
  .map(
    ({ name, description = { th: "", en: "" } }) =>
      `<dt>${name}</dt><dd>${escape(description.th)} <span lang="en">${escape(description.en)}</span></dd>`,
  )
  .join("\n")}
</dl>
${help.examples
  .map(({ args, gives }) => {
    const rows = Array.isArray(gives) ? (gives as readonly (readonly unknown[])[]) : [[gives]];
    const cells = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("");
    return `<p><code>${escape(formulaOf(id, args))}</code></p>\n<table>${cells}</table>`;
  })
  .join("\n")}`;
}

function cell(value: unknown): string {
  return `<td>${escape(typeof value === "boolean" ? String(value).toUpperCase() : String(value))}</td>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
