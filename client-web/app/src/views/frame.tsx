// What all side panels share: head, close button, focus, and the picture of an empty one.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n/index.ts";
import { closePanel, takePanelFocus } from "../store/ui.ts";
import { IconButton } from "../ui/controls.tsx";
import { HallArt } from "../ui/wordmark.tsx";

export function Frame({
  title,
  detail,
  onKey,
  children,
}: {
  title: string;
  detail?: string;
  /** The panel's own keys. */
  onKey?(event: KeyboardEvent): void;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takePanelFocus())
      (
        body.current?.querySelector<HTMLElement>(
          '[data-goal], [data-held][tabindex="0"], [type=search]',
        ) ?? heading.current
      )?.focus();
  }, []);
  return (
    <aside
      class="panel"
      aria-label={title}
      data-section="panel"
      onKeyDown={(event) => {
        onKey?.(event);
        if (event.key === "Escape") {
          event.preventDefault();
          closePanel();
        }
      }}
    >
      <div class="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <span class="small muted">{detail}</span>
        <IconButton icon="close" label={t("panel-close", { panel: title })} onClick={closePanel} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <div ref={body} class="panel-body" tabIndex={0}>
        {children}
      </div>
    </aside>
  );
}

export function Empty({
  title,
  text,
  children,
}: {
  title?: string;
  text: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="center-note">
      <HallArt />
      {title && <h3>{title}</h3>}
      <p class="small">{text}</p>
      {children}
    </div>
  );
}
