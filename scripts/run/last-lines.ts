/** The last lines of a text, and how many were left out before them. */
export function lastLines(text: string, most: number): string {
  const lines = text.split('\n');
  const left = lines.length - most;
  return left <= 0 ? text : [`… ${left} lines left out …`, ...lines.slice(left)].join('\n');
}
