import type { FindingKey, Ignored } from "../../checks/compare";
import type { Result } from "../../core/result";
import { KEPT, parseIgnored } from "../kept";
import { changeSetting } from "../transaction";

/** Sets findings aside for a reason that stays in the workbook. */
export function ignoreFindings(keys: readonly FindingKey[], reason: string): Promise<Result<null>> {
  return changeIgnored((before) => [
    ...before.filter((one) => !keys.some((key) => same(one, key))),
    ...keys.map((key) => ({ ...key, reason })),
  ]);
}

/** Takes findings back that were set aside. */
export function restoreFindings(keys: readonly FindingKey[]): Promise<Result<null>> {
  return changeIgnored((before) => {
    const after = [...before];
    for (const key of keys) {
      const exact = after.findIndex((one) => same(one, key));
      // It may have moved since it was set aside; then its text tells which one it is.
      const index =
        exact >= 0 ? exact : after.findIndex((one) => same(one, { ...key, address: one.address }));
      if (index >= 0) after.splice(index, 1);
    }
    return after;
  });
}

function same(kept: FindingKey, { rule, sheet, address, found }: FindingKey): boolean {
  return (
    kept.rule === rule && kept.sheet === sheet && kept.address === address && kept.found === found
  );
}

function changeIgnored(
  change: (before: readonly Ignored[]) => readonly Ignored[],
): Promise<Result<null>> {
  return changeSetting(KEPT.ignored, (before) => {
    const after = change(parseIgnored(before));
    return after.length > 0 ? after : undefined;
  });
}
