/**
 * Sheet in which the embedded host keeps what Excel keeps in its own place for settings; out of sight in every file that
 * the preview or the command line saved. Nobody can look into it, so nobody is told of it.
 */
export const SETTINGS_SHEET = "_AddInSettings";
