/** The help page of the functions (help.html), written by the build from the records. */
import { generalNotes, helpTexts, type FunctionGuide } from "../../locale/help";
import type { Text } from "../../core/text";

/** One self-contained page without scripts: every function in Thai, with the English text below it. */
export function helpPage(guides: readonly FunctionGuide[]): string {
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${helpTexts.title.th}</title>
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
<h1>${helpTexts.title.th}</h1>
${generalNotes.map(bilingual).join("\n")}
${guides.map(section).join("\n")}
</body>
</html>
`;
}

function section({ id, syntax, description, parameters, notes, examples }: FunctionGuide): string {
  return `<h2 id="${id}"><code>${escape(syntax)}</code></h2>
${bilingual(description)}
<dl>
${parameters
  .map(
    ({ name, description: { th, en } }) =>
      `<dt>${name}</dt><dd>${escape(th)} <span lang="en">${escape(en)}</span></dd>`,
  )
  .join("\n")}
</dl>
${notes.map(bilingual).join("\n")}
${examples
  .map(({ formula, gives }) => {
    const rows = gives.map(
      (row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`,
    );
    return `<p><code>${escape(formula)}</code></p>\n<table>${rows.join("")}</table>`;
  })
  .join("\n")}`;
}

function bilingual({ th, en }: Text): string {
  return `<p>${escape(th)}</p>\n<p lang="en">${escape(en)}</p>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
