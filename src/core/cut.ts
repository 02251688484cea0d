/** A text that may be huge, short enough for a message: its beginning. */
export function cut(text: string, most = 40): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
