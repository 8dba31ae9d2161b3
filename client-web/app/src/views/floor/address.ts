// Where the big screen of a channel is: the same page with another end of its address.

/** The page's own address: what people type, or scan, to join. */
export function joinAddress(): string {
  return new URL(".", location.href).href;
}

export function hallAddress(channel: string): string {
  return `${joinAddress()}#hall=${encodeURIComponent(channel)}`;
}
