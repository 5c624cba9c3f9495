import { Field, mergeClasses, Select } from "@fluentui/react-components";
import { areaAddress } from "../../cells/a1";
import type { Text } from "../../core/text";
import { cleanupTexts, confidenceNames, fieldNames, tableKindNames } from "../../locale/cleanup";
import {
  dataRecords,
  FIELDS,
  type Field as ColumnField,
  type FoundTable,
} from "../../tables/table";
import { useLanguage } from "../language";
import { PlaceLink } from "../ui/PlaceLink";
import { useLook } from "../ui/styles";
import type { CleanupDesk } from "./useCleanup";

const FIELD_NAMES: Record<ColumnField, Text> = fieldNames;

/** Tables found and how each heading was read, with a way to correct it. */
export function TableList({ desk }: { desk: CleanupDesk }) {
  const look = useLook();
  const { t } = useLanguage();
  const tables = desk.found?.tables ?? [];
  return (
    <>
      <h2 className={look.heading}>{t(cleanupTexts.tablesFound, { count: tables.length })}</h2>
      {tables.map((table) => (
        <Table key={table.id} table={table} desk={desk} />
      ))}
    </>
  );
}

function Table({ table, desk }: { table: FoundTable; desk: CleanupDesk }) {
  const look = useLook();
  const { t } = useLanguage();
  const { sheet } = table;
  const address = areaAddress(table.area);
  const headings = [
    ...table.columns.map(({ column, heading, field, confidence }) => ({
      column,
      heading,
      field: field,
      hint: confidenceNames[confidence],
    })),
    ...table.otherColumns.map(({ column, heading }) => ({
      column,
      heading,
      field: "none" as const,
      hint: cleanupTexts.notUsed,
    })),
  ].sort((a, b) => a.column - b.column);
  return (
    <details className={look.box}>
      <summary className={look.summary}>
        {t(cleanupTexts.tableSummary, {
          kind: t(tableKindNames[table.kind]),
          rows: dataRecords(table).length,
          sheet,
          address,
        })}
      </summary>
      <PlaceLink place={{ sheet, address }} />
      {table.shifted && <p className={look.small}>{t(cleanupTexts.shifted)}</p>}
      <div className={mergeClasses(look.stack)}>
        {headings.map(({ column, heading, field, hint }) => (
          <Field key={column} label={t(cleanupTexts.takenForOf, { heading })} hint={t(hint)}>
            <Select
              size="small"
              value={field}
              disabled={desk.busy !== null}
              onChange={(_, { value }) =>
                void desk.choose(heading, value === "" ? null : (value as ColumnField | "none"))
              }
            >
              <option value="">{t(cleanupTexts.automatic)}</option>
              <option value="none">{t(cleanupTexts.notUsed)}</option>
              {FIELDS.map((each) => (
                <option key={each} value={each}>
                  {t(FIELD_NAMES[each])}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </details>
  );
}
