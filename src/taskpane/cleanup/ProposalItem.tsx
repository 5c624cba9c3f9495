import { Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { cellAddress } from "../../cells/a1";
import { proposalPlace, type Proposal } from "../../checks/cleanup/propose";
import { cleanupTexts } from "../../locale/cleanup";
import { useLanguage } from "../language";
import { Changed } from "../ui/Changed";
import { PlaceLink } from "../ui/PlaceLink";
import { useLook } from "../ui/styles";
import { KIND_NAMES } from "./Kinds";

const useStyles = makeStyles({
  item: { display: "flex", alignItems: "start" },
  words: { paddingBlock: "6px" },
});

/** Characters of a dropped heading that are shown; it stands once more at the top of its table. */
const LONGEST_DROPPED = 90;

/** Rows as people count them: "5" or "5–7". */
function rowsText(proposal: Proposal): string {
  const rows = proposal.dropRows.map(({ row }) => row + 1);
  const [first = 0] = rows;
  const last = rows[rows.length - 1] ?? first;
  return first === last ? String(first) : `${first}–${last}`;
}

/** One proposal with its tick, its place and what would change. */
export function ProposalItem({
  proposal,
  chosen,
  onChoose,
}: {
  proposal: Proposal;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}) {
  const styles = useStyles();
  const look = useLook();
  const { t } = useLanguage();
  const { sheet, edits, dropRows, kinds, dropped } = proposal;
  const { row, column } = proposalPlace(proposal);
  const rows = rowsText(proposal);
  const cell = cellAddress(row, column);
  const first = (dropRows[0]?.row ?? 0) + 1;
  const edited = edits.length > 0;
  const place = { sheet, address: edited ? cell : `${first}:${first + dropRows.length - 1}` };
  return (
    <li className={mergeClasses(look.box, styles.item)}>
      <Checkbox
        checked={chosen}
        aria-label={
          edited
            ? t(cleanupTexts.chooseOf, { address: cell, sheet })
            : t(cleanupTexts.chooseRows, { rows, sheet })
        }
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <div className={mergeClasses(look.words, styles.words)}>
        {edited ? (
          <PlaceLink place={place} />
        ) : (
          <PlaceLink place={place}>{t(cleanupTexts.rowsGo, { rows })}</PlaceLink>
        )}{" "}
        <span className={look.small}>{kinds.map((kind) => t(KIND_NAMES[kind])).join(" · ")}</span>
        {edited && dropRows.length > 0 && (
          <div className={look.small}>{t(cleanupTexts.rowsJoined, { rows })}</div>
        )}
        {!edited && dropped !== "" && (
          <div>
            <del>
              {dropped.length > LONGEST_DROPPED ? `${dropped.slice(0, LONGEST_DROPPED)}…` : dropped}
            </del>
          </div>
        )}
        {edits.map((edit) => (
          <Changed key={`${edit.row}:${edit.column}`} before={edit.before} after={edit.after} />
        ))}
      </div>
    </li>
  );
}
