import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { checkTexts } from "../../locale/checks";
import { useLanguage } from "../language";
import { useLook } from "../ui/styles";

/** Asks why a finding is set aside; without a reason it is not. */
export function IgnoreForm({
  busy,
  onIgnore,
  onCancel,
}: {
  busy: boolean;
  onIgnore: (reason: string) => void;
  onCancel: () => void;
}) {
  const look = useLook();
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
    <form className={look.stack} onSubmit={submit} aria-label={t(checkTexts.ignoreTitle)}>
      <Field
        label={t(checkTexts.ignoreReason)}
        {...(missing && { validationMessage: t(checkTexts.ignoreNeedsReason) })}
      >
        <Textarea autoFocus value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={look.row}>
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
