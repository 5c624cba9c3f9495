import { showMessage } from "./message-page";

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("message.html has no element with the id root");
  // The page that opened the dialog closes it; a dialog cannot close itself.
  showMessage(root, window.location.hash, () => Office.context.ui.messageParent("ok"));
});
