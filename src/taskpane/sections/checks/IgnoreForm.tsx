import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { checkTexts } from "../../../locale/checks";
import { useLanguage } from "../../language";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** Asks why a finding is set aside; without a reason it is not. */
export function IgnoreForm({
  found,
  busy,
  onIgnore,
  onCancel,
}: {
  found: string;
  busy: boolean;
  onIgnore: (reason: string) => void;
  onCancel: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const given = reason.trim();
    setMissing(given === "");
    if (given !== "" && !busy) onIgnore(given);
  }

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t(checkTexts.ignoreTitle)}>
      <Field
        label={t(checkTexts.ignoreReason)}
        hint={found}
        {...(missing && { validationMessage: t(checkTexts.ignoreNeedsReason) })}
      >
        <Textarea autoFocus value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {t(checkTexts.ignoreDo)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t(checkTexts.cancel)}
        </Button>
      </div>
    </form>
  );
}
