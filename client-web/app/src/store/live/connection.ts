// Where the server is, and the connection as the views know it.
import type { ConnectionState, LossReason } from "@pleno/protocol";
import type { ConnectionView } from "../model.ts";

export function socketAddress(page: Location): string {
  const url = new URL("ws", new URL(".", page.href));
  url.protocol = page.protocol === "https:" ? "wss:" : "ws:";
  url.hash = "";
  url.search = "";
  return url.href;
}

function lossOf(why: LossReason): "lost" | "restarting" | "full" {
  return why === "suspended" ? "lost" : why; // that has a page of its own
}

export function connectionView(state: ConnectionState, isSynced: boolean): ConnectionView {
  switch (state.state) {
    case "live":
      return { state: isSynced ? "live" : "catching-up" };
    case "waiting":
      return navigator.onLine
        ? { state: "waiting", retryAt: state.retryAt, why: lossOf(state.why) }
        : { state: "offline" };
    case "offline":
      return { state: "connecting" };
    default:
      return { state: state.state };
  }
}
