import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
} from "@fluentui/react-components";
import { useRef } from "react";
import { PANE_WIDTHS } from "../state";
import { useWindow } from "./useWindow";

/** File name, what this page is, and the commands that Excel has in its own frame. */
export function TitleBar() {
  const { shell, state, t } = useWindow();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="title">
      <h1>{state.fileName || state.addIn.name}</h1>
      <span className="kind" title={t("notExcel")}>
        {t("title")}
      </span>
      <span className="space" />
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        className="picker"
        aria-label={t("open")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) shell.events.open(file);
          target.value = "";
        }}
      />
      <Button size="small" onClick={() => shell.events.newWorkbook()}>
        {t("newWorkbook")}
      </Button>
      <Button size="small" onClick={() => picker.current?.click()}>
        {t("open")}
      </Button>
      <Button size="small" onClick={() => shell.save()}>
        {t("save")}
      </Button>
      <ViewMenu />
      <div className="languages" role="group" aria-label={t("language")}>
        {(["th", "en"] as const).map((language) => (
          <ToggleButton
            key={language}
            size="small"
            lang={language}
            checked={language === state.language}
            onClick={() => shell.events.language(language)}
          >
            {language === "th" ? "ไทย" : "English"}
          </ToggleButton>
        ))}
      </div>
    </header>
  );
}

/** Theme of Office and width of the task pane, to see the add-in as others do. */
function ViewMenu() {
  const { shell, state, t } = useWindow();
  return (
    <Menu
      checkedValues={{ theme: [state.dark ? "dark" : "light"], width: [String(state.paneWidth)] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        const [item = ""] = checkedItems;
        if (name === "theme") shell.events.dark(item === "dark");
        else shell.store.set({ paneWidth: Number(item), paneShown: true });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button size="small">{t("appearance")}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t("theme")}</MenuGroupHeader>
            {(["light", "dark"] as const).map((theme) => (
              <MenuItemRadio key={theme} name="theme" value={theme}>
                {t(theme)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{t("paneWidth")}</MenuGroupHeader>
            {PANE_WIDTHS.map((width) => (
              <MenuItemRadio key={width} name="width" value={String(width)}>
                {t("pixels", { width })}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
