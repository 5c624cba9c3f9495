import { paint } from "../../src/excel/paint/paint";
import { describe } from "../../src/locale/describe";
import type { Language } from "../../src/core/text";
import { planSample } from "../../src/sheets/sample";
import type { Host } from "../host";

/**
 * Fills an empty workbook with the add-in's own sample sheets, painted as the add-in paints them.
 * @throws Error with the refusal as a sentence.
 */
export async function makeSample(host: Host, language: Language): Promise<void> {
  await host.run(async (context) => {
    const { worksheets } = context.workbook;
    const blank = worksheets.getFirst();
    blank.load("name");
    await context.sync();
    const painted = await paint(context, planSample(), {
      sheetNames: [blank.name],
      deadNames: [],
      liveNames: [],
      structureProtected: false,
    });
    if (!painted.ok) throw new Error(describe(painted.error, language));
    blank.delete();
    worksheets.getFirst().activate();
    await context.sync();
  });
}
