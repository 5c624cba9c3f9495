import { ok, refuse, type Result } from "../../core/result";
import { bookFor } from "../../ita/rulebook/book";
import { nextYearTexts } from "../../locale/nextYear";
import { planTriedScores } from "../../sheets/triedScores";
import { readSnapshot } from "../read/read";
import { runExcel } from "../run";
import { addSheets } from "./addSheets";

/**
 * Adds a sheet that shows tried scores beside the real ones.
 * @param tried scores in official order, 0–100
 * @returns its name
 */
export async function addTriedScores(tried: readonly number[]): Promise<Result<string>> {
  const planned = await runExcel(async (context) => {
    const read = await readSnapshot(context);
    if (!read.ok) return read;
    const { agency, scores, options, rules } = read.value.state;
    const [problem] = [...agency.problems, ...scores.problems];
    if (!agency.value || !scores.value) {
      return problem ? { ok: false, error: problem } : refuse(nextYearTexts.noScores);
    }
    const { fiscalYear } = agency.value;
    const own = rules?.value?.book;
    const book = own?.core.fiscalYear === fiscalYear ? own : bookFor(fiscalYear);
    const real = scores.value.scores;
    return ok(planTriedScores({ agency: agency.value, options, book }, { real, tried }));
  });
  if (!planned.ok) return planned;
  const added = await addSheets([planned.value]);
  return added.ok ? ok(added.value[0] ?? planned.value.name) : added;
}
