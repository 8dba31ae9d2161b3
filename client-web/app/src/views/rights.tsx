// Who may do what: the protocol's own table of roles and acts, for everyone to read.
import type { Role } from "@pleno/protocol";
import { RIGHTS, type Right } from "@pleno/protocol/commands";
import { locale, t } from "../i18n/index.ts";
import { useModel } from "../store/model.ts";
import { dialog } from "../store/ui.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Icon } from "../ui/icon.tsx";

/** From left to right: who may more stands further on. */
const ORDER: Readonly<Record<Role, number>> = {
  observer: 0,
  delegate: 1,
  head: 2,
  expert: 3,
  bot: 4,
  moderator: 5,
  admin: 6,
};
const ROLES = (Object.keys(ORDER) as Role[]).sort((a, b) => ORDER[a] - ORDER[b]);

function may({ roles }: Right, role: Role): boolean {
  return roles === "all" || roles.includes(role);
}

function breadth(right: Right): number {
  return ROLES.filter((role) => may(right, role)).length;
}

/** What all may first, what few may last. */
const ROWS = [...RIGHTS].sort((a, b) => breadth(b) - breadth(a));

function Row({ right, mine }: { right: Right; mine: Role }) {
  return (
    <tr>
      <th scope="row">
        {right.act[locale()]}
        {right.scope && <span class="scope">{right.scope[locale()]}</span>}
      </th>
      {ROLES.map((role) => (
        <td key={role} class={role === mine ? "mine" : undefined}>
          {may(right, role) && <Icon name="check" />}
          <span class="hidden-visually">{t(may(right, role) ? "rights-yes" : "rights-no")}</span>
        </td>
      ))}
    </tr>
  );
}

export function View() {
  const mine = useModel().me.value.role;
  return (
    <Dialog
      title={t("rights-title")}
      wide={true}
      onClose={() => {
        dialog.value = undefined;
      }}
    >
      <p>{t("rights-help", { role: t(`role-${mine}`) })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section class="rights-scroll" aria-label={t("rights-title")} tabIndex={0}>
        <table class="rights">
          <thead>
            <tr>
              <th scope="col">{t("rights-act")}</th>
              {ROLES.map((role) => (
                <th key={role} scope="col" class={role === mine ? "mine" : undefined}>
                  {t(`role-${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map((one) => (
              <Row key={one.method} right={one} mine={mine} />
            ))}
          </tbody>
        </table>
      </section>
    </Dialog>
  );
}
