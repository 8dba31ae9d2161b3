// The name as drawn lines: the bowl of the P is a round table with someone at its centre.
export function Wordmark() {
  return (
    <svg class="wordmark" viewBox="0 0 148 48" role="img" aria-label="Pleno">
      <g fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round">
        <path d="M6 45V20" />
        <path d="M6 20A13 13 0 1 1 19 33" />
        <path d="M45 6v27" />
        <path d="M58 24.5h19M77 24.5A9.5 9.5 0 1 0 73.5 31.5" />
        <path d="M91 33V15M91 23a8 8 0 0 1 16 0v10" />
        <circle cx="129" cy="24" r="9.5" />
      </g>
      <circle cx="19" cy="20" r="4" fill="var(--mark-dot, #d9ab47)" />
    </svg>
  );
}

/** Seats around a floor, for empty places. */
export function HallArt() {
  return (
    <svg class="art" viewBox="0 0 96 56" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="6" stroke-linecap="butt">
        <path d="M8 52A40 40 0 0 1 88 52" stroke-dasharray="10 3.96" opacity="0.35" />
        <path d="M20 52A28 28 0 0 1 76 52" stroke-dasharray="9 3.57" opacity="0.65" />
        <path d="M32 52A16 16 0 0 1 64 52" stroke-dasharray="7 3.05" />
      </g>
      <circle cx="48" cy="50" r="4.5" fill="#c59a3c" />
    </svg>
  );
}
