import { withChild } from "./edit";
import type { Package } from "./package";

/** Children of the document's properties that name the sheets. */
const TITLES = ["HeadingPairs", "TitlesOfParts"];

/**
 * Takes the list of sheets out of the properties of the document. Excel keeps it beside its own and makes it anew; one
 * that tells of sheets that are not there any more is wrong until then.
 */
export function forgetTitles(container: Package): void {
  const part = container.related("", "extended-properties");
  const text = part === undefined ? undefined : container.text(part);
  if (part === undefined || text === undefined) return;
  const without = TITLES.reduce((said, name) => withChild(said, name, undefined, TITLES), text);
  container.setText(part, without);
}
