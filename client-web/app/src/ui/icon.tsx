// The icons: strokes on a 24-unit grid, drawn for Pleno. Decoration only; words stand beside them
// or in the control's label.
const PATHS = {
  menu: "M4 7h16M4 12h16M4 17h10",
  close: "M6 6l12 12M18 6L6 18",
  back: "M14 6l-6 6 6 6",
  send: "M5 12h13M13 6l6 6-6 6",
  reply: "M9 7l-5 5 5 5M4 12h9c4 0 7 2 7 6",
  more: "M5.5 12h.01M12 12h.01M18.5 12h.01",
  pin: "M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v6",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5l3.5 2",
  check: "M5 12.5l4.5 4.5L19 7.5",
  shield: "M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2.2 2.2L15.5 10",
  people:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 4.5a3.2 3.2 0 0 1 0 6M18 14.5c2 .7 3.2 2.5 3.5 5.5",
  eye: "M2.5 12C5 7.5 8.5 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-6 6.5-9.5 6.5S5 16.5 2.5 12M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M15.5 15.5L20.5 20.5",
  question:
    "M9 9.2C9.2 7.3 10.5 6.5 12 6.5c1.7 0 3 1 3 2.6 0 2.4-3 2.4-3 4.9M12 17.5h.01M12 21.5a9.5 9.5 0 1 0 0-19 9.5 9.5 0 0 0 0 19",
  smile: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M8.5 14c1.7 2.3 5.3 2.3 7 0M9 9.5h.01M15 9.5h.01",
  edit: "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM14 6.5l3.5 3.5",
  trash: "M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13M10.5 11v5.5M13.5 11v5.5",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  retry: "M19 12a7 7 0 1 1-2.2-5.1L19 9M19 4v5h-5",
  mute: "M4 9.5h3.5L12 5.5v13l-4.5-4H4zM16 9.5l5 5M21 9.5l-5 5",
  unmute: "M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9c1.5 1.8 1.5 4.2 0 6M18 6.5c3 3.3 3 7.7 0 11",
  down: "M12 5v14M6 13l6 6 6-6",
  plus: "M12 5v14M5 12h14",
  ballot: "M5 11h14v9H5zM9 15h6M8 11V4h8v7M10.5 7.5l1.5 1.5 2-3",
  agree: "M3 12l5-5 4 3 4-3 5 5-6 6-3-2-3 2z",
  megaphone: "M4 10v4h3l9 4.5v-13L7 10zM19 10v4M8 14.5l1.5 5",
  door: "M6 21V4h12v17M4 21h16M14.5 12.5h.01",
  hash: "M5 9h15M4 15h15M10 4L8 20M16 4l-2 16",
  thread: "M5 5h14v9H10l-5 4zM9 9.5h6",
  leave: "M14 4H5v16h9M10 12h10M16.5 8.5L20 12l-3.5 3.5",
  globe:
    "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M3.5 9.5h17M3.5 14.5h17M12 3c3.3 3.5 3.3 14.5 0 18-3.3-3.5-3.3-14.5 0-18",
  keys: "M3 7h18v10H3zM7 10.5h.01M10.5 10.5h.01M14 10.5h.01M17.5 10.5h.01M8 14h8",
  link: "M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1",
  mic: "M12 14.5a3 3 0 0 0 3-3v-5a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3M6 11.5a6 6 0 0 0 12 0M12 17.5V21M8.5 21h7",
  screen: "M3 5h18v11H3zM12 16v4M8 20h8",
  pause: "M9 6v12M15 6v12",
  play: "M8 5.5v13l10-6.5z",
  stop: "M7 7h10v10H7z",
  next: "M6 6l7 6-7 6zM17 6v12",
  up: "M12 19V5M6 11l6-6 6 6",
  warning: "M12 4l9 16H3zM12 10v4.5M12 17.2h.01",
  theme: "M12 21a9 9 0 1 0 0-18zM12 3a9 9 0 0 1 0 18",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={name === "more" ? "icon dots" : "icon"} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
