import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** A calm blue-green of our own, from dark to light in Fluent's sixteen steps. */
const brand: BrandVariants = {
  10: "#02120F",
  20: "#08241F",
  30: "#0B332D",
  40: "#0D423A",
  50: "#105149",
  60: "#126157",
  70: "#147166",
  80: "#1A8175",
  90: "#2F9083",
  100: "#4A9E92",
  110: "#64ACA1",
  120: "#7DBAB0",
  130: "#97C8C0",
  140: "#B1D6D0",
  150: "#CBE4E0",
  160: "#E5F2F0",
};

/** Thai faces that come with Windows, macOS and Android, each after the Latin face it belongs to. */
const fonts =
  "'Segoe UI', 'Leelawadee UI', -apple-system, 'Thonburi', 'Noto Sans Thai', Tahoma, sans-serif";

/** The pane's theme. */
export function paneTheme(dark: boolean): Theme {
  const theme = dark ? createDarkTheme(brand) : createLightTheme(brand);
  return {
    ...theme,
    fontFamilyBase: fonts,
    // Step 80 of the ramp is too dark for text on a dark ground.
    ...(dark && { colorBrandForeground1: brand[120], colorBrandForegroundLink: brand[120] }),
  };
}
