import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Text for screen readers only. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className={useStyles().hidden}>{children}</span>;
}

/** A live region: what it holds is read out politely whenever it changes. */
export function Announcement({ text }: { text: string }) {
  return (
    <div role="status" className={useStyles().hidden}>
      {text}
    </div>
  );
}
