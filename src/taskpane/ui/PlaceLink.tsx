import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Place } from "../../core/result";
import { paneTexts } from "../../locale/pane";
import { useLanguage } from "../language";
import { usePane } from "../PaneContext";
import { Hidden } from "./Hidden";

/**
 * A link that shows a place in the workbook. `children` replaces the usual words. What is seen begins the name that
 * screen readers say, with the sheet after it.
 */
export function PlaceLink({ place, children }: { place: Place; children?: ReactNode }) {
  const { t } = useLanguage();
  const { goTo } = usePane();
  const { sheet, address } = place;
  return (
    <Link as="button" onClick={() => void goTo(place)}>
      {children ?? (
        <>
          {address ? t(paneTexts.goToCell, { address }) : t(paneTexts.goToSheet)}
          <Hidden> {t(paneTexts.ofSheet, { sheet })}</Hidden>
        </>
      )}
    </Link>
  );
}
