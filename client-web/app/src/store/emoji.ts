// Emoji for reactions: a few at hand, any other by the device's own keyboard.

export const QUICK_EMOJI: readonly string[] = ["👍", "👏", "🙏", "❤️", "💡", "✅"];

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3/u;

export function graphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** The text if it is exactly one emoji, else undefined. */
export function oneEmoji(text: string): string | undefined {
  const trimmed = text.trim();
  return graphemes(trimmed) === 1 && EMOJI.test(trimmed) ? trimmed : undefined;
}
