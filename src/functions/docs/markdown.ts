import { generalNotes, helpTexts, type FunctionGuide } from "../../locale/help";
import type { Text } from "../../core/text";

/** docs/functions.md from the functions: Thai first, the English text behind it. Written by scripts/functions-docs.ts. */
export function functionsMarkdown(guides: readonly FunctionGuide[]): string {
  const blocks = [
    "<!-- Written by scripts/functions-docs.ts from src/functions; do not edit by hand. -->",
    `# ${helpTexts.title.th} · ${helpTexts.title.en}`,
    list(generalNotes.map(both)),
    guides.map(({ id }) => `[${id}](#${id.toLowerCase()})`).join(" · "),
    ...guides.flatMap(section),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function section({
  id,
  syntax,
  description,
  parameters,
  notes,
  examples,
}: FunctionGuide): string[] {
  const optional = `${helpTexts.optional.th}, ${helpTexts.optional.en}`;
  return [
    `## ${id}`,
    `\`${syntax}\``,
    both(description),
    list(
      parameters.map(
        (one) => `\`${one.name}\`${one.optional ? ` (${optional})` : ""}: ${both(one.description)}`,
      ),
    ),
    ...(notes.length > 0 ? [list(notes.map(both))] : []),
    ...examples.map(
      ({ formula, gives }) =>
        `\`\`\`text\n${formula}\n${gives.map((row) => row.join(" | ").trimEnd()).join("\n")}\n\`\`\``,
    ),
  ];
}

function both({ th, en }: Text): string {
  return `${th}<br>${en}`.replaceAll("|", "\\|");
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}
