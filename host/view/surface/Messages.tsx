import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { OpenDialog } from "../state";
import { useWindow } from "./useWindow";

/** Words on the buttons of a message. */
const OFFERS = { keep: "yes", edit: "retry", open: "openInstead", save: "save" } as const;

/** A message of the window that waits for its answer, and the dialogs of the add-in. */
export function Messages() {
  const { state, t } = useWindow();
  const { message, dialogs } = state;
  return (
    <>
      {message && (
        <Dialog open modalType="alert" onOpenChange={() => message.answer("cancel")}>
          <DialogSurface aria-label={message.text} className="message">
            <DialogBody>
              <DialogContent>{message.text}</DialogContent>
              <DialogActions>
                {message.offers.map((offer, index) => (
                  <Button
                    key={offer}
                    appearance={index === 0 ? "primary" : "secondary"}
                    onClick={() => message.answer(offer)}
                  >
                    {t(OFFERS[offer])}
                  </Button>
                ))}
                <Button
                  appearance={message.offers.length > 0 ? "secondary" : "primary"}
                  onClick={() => message.answer("cancel")}
                >
                  {t(message.offers.length > 0 ? "cancel" : "close")}
                </Button>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
      {dialogs.map((dialog) => (
        <AddInDialog key={dialog.key} dialog={dialog} />
      ))}
    </>
  );
}

/** A page of the add-in over the window. Small screens get what is readable. */
function AddInDialog({ dialog }: { dialog: OpenDialog }) {
  const { state, t } = useWindow();
  const title = t("dialog", { name: state.addIn.name });
  return (
    <Dialog open onOpenChange={dialog.dismiss}>
      <DialogSurface
        aria-label={title}
        className="add-in-dialog"
        style={{
          width: `max(${dialog.width}vw, min(26rem, 94vw))`,
          height: `max(${dialog.height}vh, min(15rem, 94vh))`,
        }}
      >
        <div className="pane-head">
          <h2>{title}</h2>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={t("close")}
            onClick={dialog.dismiss}
          />
        </div>
        <iframe
          src={dialog.url}
          title={title}
          ref={(frame) => {
            if (frame) dialog.tie(frame);
          }}
          onLoad={({ currentTarget }) => currentTarget.focus()}
        />
      </DialogSurface>
    </Dialog>
  );
}
