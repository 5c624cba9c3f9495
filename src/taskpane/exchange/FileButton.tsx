import { Button } from "@fluentui/react-components";
import { useRef } from "react";

/** A button by which the officer chooses .xlsx files; they stay on this computer. */
export function FileButton({
  label,
  multiple = false,
  busy,
  onChoose,
}: {
  label: string;
  multiple?: boolean;
  busy: boolean;
  onChoose: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again after it was changed.
          target.value = "";
          if (files.length > 0) onChoose(files);
        }}
      />
      <Button size="small" disabledFocusable={busy} onClick={() => !busy && input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
