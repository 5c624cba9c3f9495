/**
 * Runs in every page of the add-in before the add-in's own scripts, where Excel would run office.js.
 * Microsoft's client is there already (the script before this one); this ties it to the host around the frame.
 */
import { createOffice } from "../office";
import "./bridge";

const bridge = window.parent.itaPreview;
if (bridge && window.parent !== window) {
  const { frameElement } = window;
  const messageParent = bridge.messageParentOf(frameElement);
  const page = createOffice({
    language: bridge.locale,
    dark: bridge.dark,
    openDialog: bridge.openDialog,
    save: bridge.save,
    ...(messageParent && { messageParent }),
  });
  Object.assign(window, { Office: page.office, CustomFunctions: bridge.customFunctions });
  const detach = bridge.attach(frameElement, window, page);
  window.addEventListener("pagehide", detach);
} else {
  // Opened by itself the page has no workbook to work on.
  window.location.replace("/");
}
