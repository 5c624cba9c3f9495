import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useEffect, useRef, type ReactNode } from "react";
import { useLook } from "./styles";

const useStyles = makeStyles({
  message: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  success: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  error: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  icon: { flexShrink: 0, fontSize: "20px" },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  said: {
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

export type Intent = "info" | "success" | "warning" | "error";

const ICONS = {
  info: InfoFilled,
  success: CheckmarkCircleFilled,
  warning: WarningFilled,
  error: ErrorCircleFilled,
} as const;

/**
 * A message. With `focus` the keyboard goes to it as soon as it appears, so that an answer to a press is
 * read at once; a new `key` makes a new message of it.
 */
export function Message({
  intent,
  title,
  children,
  actions,
  focus = false,
}: {
  intent: Intent;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  focus?: boolean;
}) {
  const styles = useStyles();
  const look = useLook();
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) said.current?.focus();
  }, [focus]);
  const Icon = ICONS[intent];
  const color = {
    info: undefined,
    success: look.good,
    warning: styles.warningIcon,
    error: look.poor,
  }[intent];
  return (
    <div className={mergeClasses(styles.message, intent !== "info" && styles[intent])}>
      <Icon className={mergeClasses(styles.icon, color)} aria-hidden />
      <div className={mergeClasses(look.words, look.stack)}>
        <div ref={said} className={styles.said} {...(focus && { tabIndex: -1 })}>
          {title && <span className={styles.title}>{title}</span>} {children}
        </div>
        {actions && <div className={look.row}>{actions}</div>}
      </div>
    </div>
  );
}
