import type { FindingKey, Ignored } from "../../checks/compare";
import { ok, type Result } from "../../core/result";
import { runExcel } from "../run";

/** Setting of the workbook that keeps the findings set aside, with their reasons. */
export const IGNORED_SETTING = "ITA.checks.ignored";

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
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.getItemOrNullObject(IGNORED_SETTING);
    setting.load("value");
    await context.sync();
    const before = setting.isNullObject ? [] : (setting.value as readonly Ignored[]);
    const after = change(before);
    if (after.length > 0) settings.add(IGNORED_SETTING, after);
    else if (!setting.isNullObject) setting.delete();
    await context.sync();
    return ok(null);
  });
}
