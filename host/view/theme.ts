import { createDarkTheme, createLightTheme, type BrandVariants } from "@fluentui/react-components";

/** The green-blue of the preview's own frame, from dark to light in Fluent's sixteen steps. */
const brand: BrandVariants = {
  10: "#021213",
  20: "#062324",
  30: "#083132",
  40: "#0A3F40",
  50: "#0A4E4F",
  60: "#0B5C5D",
  70: "#0B6465",
  80: "#0B6A6B",
  90: "#2F8283",
  100: "#4D9596",
  110: "#68A7A8",
  120: "#82B9BA",
  130: "#9DCACB",
  140: "#B8DBDB",
  150: "#D3EBEB",
  160: "#EDF7F7",
};

/** Theme of the window around the grid. */
export function windowTheme(dark: boolean) {
  const theme = dark ? createDarkTheme(brand) : createLightTheme(brand);
  return {
    ...theme,
    fontFamilyBase: '"Segoe UI", "Leelawadee UI", "Noto Sans Thai", Thonburi, Tahoma, sans-serif',
    ...(dark && { colorBrandForeground1: brand[120] }),
  };
}
