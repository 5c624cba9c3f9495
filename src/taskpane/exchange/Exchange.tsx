import { exchangeTexts } from "../../locale/exchange";
import { useLanguage } from "../language";
import { useLook } from "../ui/styles";
import { Comparison } from "./Comparison";
import { Province } from "./Province";

/** Workbooks of others: a file that came back, and the files of many agencies. */
export function Exchange() {
  const look = useLook();
  const { t } = useLanguage();
  return (
    <>
      <details>
        <summary className={look.summary}>{t(exchangeTexts.title)}</summary>
        <div className={look.stack}>
          <Comparison />
        </div>
      </details>
      <details>
        <summary className={look.summary}>{t(exchangeTexts.provinceTitle)}</summary>
        <div className={look.stack}>
          <Province />
        </div>
      </details>
    </>
  );
}
