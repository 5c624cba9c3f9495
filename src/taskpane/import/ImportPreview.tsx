import { Checkbox, Field, Select } from "@fluentui/react-components";
import { cellAddress } from "../../cells/a1";
import type { ImportableTable, ImportOutcome } from "../../excel/actions/import";
import { fieldNames, cleanupTexts, tableKindNames } from "../../locale/cleanup";
import { importTexts } from "../../locale/import";
import { dataSheetOf } from "../../sheets/templates/all";
import type { ImportPlan } from "../../tables/import/plan";
import { FIELDS, type Field as ColumnField } from "../../tables/table";
import { useLanguage } from "../language";
import { Changed } from "../ui/Changed";
import { Message } from "../ui/Message";
import { useLook } from "../ui/styles";
import type { ImportDesk } from "./useImport";

/** Cells shown of each data sheet; the rest is counted. */
const SHOWN = 40;

/** The tables found, how their columns were read, and every cell that would change. */
export function ImportPreview({ desk }: { readonly desk: ImportDesk }) {
  const look = useLook();
  const { t } = useLanguage();
  const { preview } = desk;
  if (!preview?.ok) return null;
  const { tables, plans } = preview.value;
  return (
    <>
      <h3 className={look.heading}>{t(importTexts.tables, { count: tables.length })}</h3>
      {tables.length === 0 && <Message intent="info">{t(importTexts.nothingUnderstood)}</Message>}
      {tables.map((table) => (
        <Found key={table.id} table={table} outcome={preview.value} desk={desk} />
      ))}
      {plans.length > 0 && <h3 className={look.heading}>{t(importTexts.before)}</h3>}
      {plans.map((plan) => (
        <Planned key={plan.target} plan={plan} />
      ))}
    </>
  );
}

/** A table with its tick and, folded, what its headings were taken for. */
function Found({
  table,
  outcome,
  desk,
}: {
  readonly table: ImportableTable;
  readonly outcome: ImportOutcome;
  readonly desk: ImportDesk;
}) {
  const look = useLook();
  const { t } = useLanguage();
  const { id, kind, rows, sheet, address, target, fiscalYear, headings } = table;
  const { fiscalYear: year, planYear } = outcome.years;
  const foreign = fiscalYear !== null && fiscalYear !== year && fiscalYear !== planYear;
  const into = target ? { sheet: t(dataSheetOf(target).name) } : null;
  return (
    <div className={look.box}>
      <Checkbox
        checked={target !== null && !desk.settings.without.includes(id)}
        disabled={target === null || desk.busy !== null}
        onChange={(_, { checked }) => void desk.tick(id, checked === true)}
        label={t(importTexts.table, { kind: t(tableKindNames[kind]), rows, sheet, address })}
      />
      <p className={look.small}>{into ? t(importTexts.into, into) : t(importTexts.noTarget)}</p>
      {foreign && (
        <Message intent="warning">
          {t(importTexts.otherYear, { found: fiscalYear, year, planYear })}
        </Message>
      )}
      {headings.length > 0 && (
        <details>
          <summary className={look.summary}>{t(importTexts.columns)}</summary>
          <div className={look.stack}>
            {headings.map(({ heading, field }, index) => (
              <Field key={index} label={t(cleanupTexts.takenForOf, { heading })}>
                <Select
                  size="small"
                  value={field ?? "none"}
                  disabled={desk.busy !== null}
                  onChange={(_, { value }) => {
                    const chosen = FIELDS.find((one) => one === value);
                    void desk.choose(heading, value === "" ? null : (chosen ?? "none"));
                  }}
                >
                  <option value="">{t(cleanupTexts.automatic)}</option>
                  <option value="none">{t(cleanupTexts.notUsed)}</option>
                  {FIELDS.map((each: ColumnField) => (
                    <option key={each} value={each}>
                      {t(fieldNames[each])}
                    </option>
                  ))}
                </Select>
              </Field>
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

/** What changes on one data sheet, cell by cell. */
function Planned({ plan }: { readonly plan: ImportPlan }) {
  const look = useLook();
  const { t } = useLanguage();
  const { sheet, rows, kept, levels } = plan;
  const cells = plan.cells.slice().sort((a, b) => a.row - b.row || a.column - b.column);
  return (
    <details className={look.box} open>
      <summary className={look.summary}>
        {t(importTexts.willChange, { sheet, rows, cells: cells.length })}
      </summary>
      {levels.map((level) => (
        <Message key={level} intent="info">
          {t(importTexts.level, { level })}
        </Message>
      ))}
      {kept.length > 0 && (
        <p className={look.small}>{t(importTexts.stays, { count: kept.length })}</p>
      )}
      <ul className={look.list}>
        {cells.slice(0, SHOWN).map(({ row, column, before, after }) => (
          <li key={`${row}:${column}`}>
            <span className={look.small}>{cellAddress(row, column)}</span>
            <Changed before={String(before)} after={String(after)} />
          </li>
        ))}
      </ul>
      {cells.length > SHOWN && (
        <p className={look.small}>{t(importTexts.more, { count: cells.length - SHOWN })}</p>
      )}
    </details>
  );
}
