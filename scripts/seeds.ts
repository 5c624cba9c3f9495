/** Makes docs/seeds.md: every table and text of the five published documents, ours beside it, what differs and why. */
import { reportNames } from "../src/locale/reports";
import { SEED_TABLES, type SeedTable } from "../test/support/seedInventory";
import { SEED_IDS } from "../test/support/seedBooks";
import { SEED_TEXTS } from "../test/support/seedTexts";

function differences({ columns, rows, ourRows, otherwise, why }: SeedTable): string {
  const worded = columns.flatMap((column) =>
    typeof column === "string" ? [] : [`“${column[0]}” is “${column[1]}”`],
  );
  const figures = Object.entries(otherwise ?? {}).flatMap(([heading, cells]) =>
    Object.entries(cells).map(
      ([row, cell]) => `${heading}, row ${Number(row) + 1}: ours is ${cell}`,
    ),
  );
  return [
    ...worded,
    ...(ourRows !== undefined && ourRows !== rows ? [`${rows} rows there, ${ourRows} here`] : []),
    ...(figures.length > 0
      ? [`${figures.join("; ")} (the document contradicts itself there)`]
      : []),
    ...(why ? [why] : []),
  ].join("; ");
}

/** The page as Markdown. */
export function seedsPage(): string {
  const parts = SEED_IDS.map((document) => {
    const texts = SEED_TEXTS.filter((text) => text.document === document).map(
      ({ what, report, how }) =>
        `| ${what} | ${report === null ? "–" : reportNames[report].en} | ${how} |`,
    );
    const lines = SEED_TABLES.filter((table) => table.document === document).map((table) => {
      const ours = table.report === null ? "–" : reportNames[table.report].en;
      const section = table.section ? `, ${table.section}` : "";
      return `| ${table.place} | ${ours}${section} | ${differences(table) || "none"} |`;
    });
    return [
      `## ${document}`,
      "",
      "| table of the document | ours | difference and why |",
      "| --- | --- | --- |",
      ...lines,
      "",
      "| text beside the tables | ours | how it is said |",
      "| --- | --- | --- |",
      ...texts,
    ].join("\n");
  });
  return [
    "# The five published documents, rebuilt",
    "",
    "Made from the inventory that the tests hold the reports against (`npm run docs`). Headings are those of the",
    "rulebook's forms; where a document words one in its own way, both stand here.",
    "",
    parts.join("\n\n"),
    "",
  ].join("\n");
}
