/**
 * Shows a page in a small dialog and waits until it is closed, by its button or by its frame.
 * Resolves as well when the host shows no dialog (one is open already, or the officer declined it).
 */
export function showDialog(url: string): Promise<void> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      url,
      // Percent of the screen.
      { height: 30, width: 30, displayInIframe: true },
      (opened) => {
        if (opened.status === Office.AsyncResultStatus.Failed) {
          resolve();
          return;
        }
        const dialog = opened.value;
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
          dialog.close();
          resolve();
        });
        dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      },
    );
  });
}
