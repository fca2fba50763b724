const LINEAR_UP_TO = 0.04045;

/** A colour written as #rrggbb, as the three parts of linear light, 0 to 1 (WCAG 2.2, relative luminance). */
function lightOf(colour: string): number[] {
  return [1, 3, 5].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= LINEAR_UP_TO ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = lightOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours, 1 to 21, as WCAG 2.2 counts it.
 * @param one a colour, #rrggbb
 * @param other another, in the same form
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
