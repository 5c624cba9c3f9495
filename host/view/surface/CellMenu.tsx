import {
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useWindow } from "./useWindow";

/** What the add-in adds to the context menu of a cell; Excel's own entries are not there. */
export function CellMenu() {
  const { shell, state } = useWindow();
  const { cellMenu } = state.addIn;
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const grid = shell.grid;

  useEffect(() => {
    const open = (event: MouseEvent) => {
      if (event.target instanceof HTMLTextAreaElement || !grid.pointAt(event.target)) return;
      event.preventDefault();
      setPlace({ x: event.clientX, y: event.clientY });
    };
    grid.element.addEventListener("contextmenu", open);
    return () => grid.element.removeEventListener("contextmenu", open);
  }, [grid]);

  if (!cellMenu || !place) return null;
  const { x, y } = place;
  const target = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => {
        if (open) return;
        setPlace(null);
        grid.focus();
      }}
      positioning={{ target, position: "below", align: "start" }}
    >
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{cellMenu.label}</MenuGroupHeader>
            {cellMenu.items.map(({ id, label, tip, action }) => (
              <MenuItem key={id} title={tip} onClick={() => shell.run(action, label)}>
                {label}
              </MenuItem>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
