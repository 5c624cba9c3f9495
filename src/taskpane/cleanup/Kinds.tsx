import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { Text } from "../../core/text";
import { CLEANUP_KINDS, UNSURE_KINDS, type CleanupKind } from "../../checks/cleanup/kinds";
import { cleanupKindNames, cleanupTexts } from "../../locale/cleanup";
import { useLanguage } from "../language";
import { useLook } from "../ui/styles";
import type { CleanupDesk } from "./useCleanup";

const useStyles = makeStyles({
  choices: {
    border: 0,
    margin: 0,
    padding: 0,
    minInlineSize: "auto",
    display: "flex",
    flexDirection: "column",
  },
});

export const KIND_NAMES: Record<CleanupKind, Text> = cleanupKindNames;

/** Which kinds of untidiness are looked for, and how often each occurs. */
export function Kinds({ desk }: { desk: CleanupDesk }) {
  const styles = useStyles();
  const look = useLook();
  const { t } = useLanguage();
  const all = desk.computed?.all ?? [];
  const counts = new Map(
    CLEANUP_KINDS.map((kind) => [kind, all.filter((one) => one.kinds.includes(kind)).length]),
  );
  return (
    <fieldset className={styles.choices}>
      <legend className={look.heading}>{t(cleanupTexts.kinds)}</legend>
      {CLEANUP_KINDS.filter((kind) => counts.get(kind)).map((kind) => (
        <Checkbox
          key={kind}
          checked={desk.kinds.includes(kind)}
          onChange={(_, { checked }) => desk.setKind(kind, checked === true)}
          label={
            <>
              {t(KIND_NAMES[kind])} ({counts.get(kind)})
              {UNSURE_KINDS.includes(kind) && (
                <span className={look.small}> {t(cleanupTexts.lookClosely)}</span>
              )}
            </>
          }
        />
      ))}
    </fieldset>
  );
}
