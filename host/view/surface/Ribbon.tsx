import { Button } from "@fluentui/react-components";
import { useWindow } from "./useWindow";

/** The ribbon tab of the add-in, as its manifest describes it. */
export function Ribbon() {
  const { shell, state, t } = useWindow();
  const { addIn } = state;
  return (
    <section className="ribbon" aria-label={t("ribbon")}>
      <div className="ribbon-tabs" role="tablist" aria-label={t("ribbon")}>
        <button
          type="button"
          role="tab"
          id="ribbon-tab"
          aria-selected="true"
          aria-controls="ribbon-panel"
        >
          {addIn.tab}
        </button>
      </div>
      <div className="groups" role="tabpanel" id="ribbon-panel" aria-labelledby="ribbon-tab">
        {addIn.groups.map((group) => (
          <div key={group.label} className="group" role="group" aria-label={group.label}>
            <div className="commands">
              {group.buttons.map(({ id, label, tip, icon, action }) => (
                <Button
                  key={id}
                  id={`ribbon-${id}`}
                  className="command"
                  appearance="subtle"
                  title={tip}
                  aria-label={label}
                  aria-description={tip}
                  onClick={() => shell.run(action, label)}
                >
                  <img src={icon} alt="" width={32} height={32} />
                  <span>{label}</span>
                </Button>
              ))}
            </div>
            <div className="group-name" aria-hidden>
              {group.label}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
