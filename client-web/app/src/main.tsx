// The client's beginning: the language, the sign-in link if there is one, then the page.
import { render } from "preact";
import { preferredLocale, setLocale } from "./i18n/index.ts";
import { readLanguage, readToken } from "./store/keep.ts";
import { socketAddress } from "./store/live/connection.ts";
import { LiveModel } from "./store/live.ts";
import { hall, restoreTheme, watchWidth } from "./store/ui.ts";
import { App } from "./views/app.tsx";
import { signIn } from "./views/signin-host.tsx";

/** The secret of a sign-in link is in the fragment, which no server sees; nor shall the history. */
function takeInvite(): string | undefined {
  const invite = new URLSearchParams(location.hash.slice(1)).get("invite") ?? undefined;
  if (invite !== undefined) history.replaceState(null, "", location.pathname + location.search);
  return invite;
}

/** `#hall=CHANNEL`: this window is the hall's big screen. */
function readHall(): void {
  hall.value = new URLSearchParams(location.hash.slice(1)).get("hall") ?? undefined;
}

async function main(): Promise<void> {
  restoreTheme();
  watchWidth();
  readHall();
  const invite = takeInvite();
  if (invite !== undefined || readToken() === undefined) void signIn.want();
  const kept = readLanguage();
  await setLocale(preferredLocale(kept === undefined ? navigator.languages : [kept]));
  const model = new LiveModel(socketAddress(location));
  const root = document.getElementById("app");
  if (root !== null) render(<App model={model} />, root);
  addEventListener("hashchange", () => {
    readHall();
    const next = takeInvite();
    if (next !== undefined) void model.begin(next);
  });
  await model.begin(invite);
}

void main();
