import type { Signer } from "../../ita/records";
import { rowHeight, textWidth } from "../../thai/measure";
import type { SheetBuilder } from "../builder";
import { measureTextHeight } from "../layout/heights";
import type { Style } from "../plan";

const SIGNATURE_SIZE = 16;
const SIGNATURE_LINE = rowHeight(1, SIGNATURE_SIZE);
/** Room above the name where people sign. */
const SIGNATURE_ROOM = 36;
/** The same where a little less keeps everything on one page fewer. */
export const TIGHT_SIGNATURE_ROOM = 20;
/** Height in points that `addSignatures` takes; `room` is what is left free above the dotted lines. */
export function signaturesHeight(
  signers: readonly Signer[],
  widths: readonly number[],
  room = SIGNATURE_ROOM,
): number {
  if (signers.length === 0) return 0;
  const groups = columnGroups(widths, signers.length);
  return room + SIGNATURE_LINE * 3 + positionHeight(signers, widths, groups);
}

/** Appends the signatures side by side: a dotted line, the name in brackets, the position and the date. */
export function addSignatures(
  sheet: SheetBuilder,
  signers: readonly Signer[],
  widths: readonly number[],
  room = SIGNATURE_ROOM,
): void {
  if (signers.length === 0) return;
  const groups = columnGroups(widths, signers.length);
  const widthsOf = groups.map((group) => groupWidth(widths, group));
  const put = (texts: readonly string[], height: number, style: Style = {}) => {
    const cells: (string | null)[] = widths.map(() => null);
    groups.forEach(({ first }, index) => {
      cells[first] = texts[index] ?? null;
    });
    const area = sheet.rows([cells], {
      height,
      style: {
        size: SIGNATURE_SIZE,
        horizontal: "Center",
        vertical: "Bottom",
        wrap: true,
        ...style,
      },
    });
    for (const { first, count } of groups) {
      sheet.merge({ ...area, column: first, columns: count });
    }
  };
  put(
    widthsOf.map((width) => dotted("ลงชื่อ", width)),
    room + SIGNATURE_LINE,
  );
  put(
    signers.map((signer, index) =>
      signer.name ? `(${signer.name})` : dotted("(", widthsOf[index] ?? 0, ")"),
    ),
    SIGNATURE_LINE,
  );
  put(
    signers.map((signer) => positionText(signer)),
    positionHeight(signers, widths, groups),
    { vertical: "Top" },
  );
  put(
    widthsOf.map((width) => dotted("วันที่", width)),
    SIGNATURE_LINE,
  );
}

function positionText(signer: Signer): string {
  return signer.role ? `${signer.position}\n${signer.role}`.trim() : signer.position;
}

function positionHeight(
  signers: readonly Signer[],
  widths: readonly number[],
  groups: readonly { first: number; count: number }[],
): number {
  return Math.max(
    ...signers.map((signer, index) => {
      const group = groups[index];
      const width = group ? groupWidth(widths, group) : 0;
      return measureTextHeight(positionText(signer), width, { size: SIGNATURE_SIZE });
    }),
  );
}

/** Splits columns into neighbouring groups so that the narrowest is as wide as can be. */
function columnGroups(
  widths: readonly number[],
  count: number,
): { first: number; count: number }[] {
  let best: { first: number; count: number }[] = [];
  let bestWidth = -1;
  const divide = (first: number, left: number, groups: { first: number; count: number }[]) => {
    if (left === 1) {
      const all = [...groups, { first, count: widths.length - first }];
      const narrowest = Math.min(...all.map((group) => groupWidth(widths, group)));
      if (narrowest > bestWidth) [best, bestWidth] = [all, narrowest];
      return;
    }
    for (let size = 1; first + size <= widths.length - (left - 1); size++) {
      divide(first + size, left - 1, [...groups, { first, count: size }]);
    }
  };
  divide(0, Math.min(count, widths.length), []);
  return best;
}

function groupWidth(widths: readonly number[], group: { first: number; count: number }): number {
  return widths.slice(group.first, group.first + group.count).reduce((sum, one) => sum + one, 0);
}

/** Dots after a word, as many as fit the width, at most 36. */
function dotted(before: string, width: number, after = ""): string {
  const style = { size: SIGNATURE_SIZE };
  // Cells keep a few points free on both sides.
  const room = width - 8 - textWidth(before + after, style);
  const dots = Math.min(36, Math.max(6, Math.floor(room / textWidth(".", style))));
  return before + ".".repeat(dots) + after;
}
