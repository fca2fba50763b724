/** The day of a cell as Finnish and Swedish documents write it, with the time where it has one. */
export function dayText(date: Date): string {
  const [hours, minutes] = [date.getUTCHours(), date.getUTCMinutes()];
  const day = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].join('.');
  return hours === 0 && minutes === 0 ? day : `${day} ${String(hours)}.${String(minutes).padStart(2, '0')}`;
}

/** The month of a cell that shows no day. */
export const monthText = (date: Date): string => `${String(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear())}`;

/** Digits to which spreadsheets compute; what comes after them is noise. */
const PRECISION = 15;

/** A number of a cell as the documents write it: a decimal comma, and nothing between thousands. */
export function numberText(value: number, percent = false): string {
  const shown = Number((percent ? value * 100 : value).toPrecision(PRECISION));
  const digits = Math.abs(shown) >= 1e21 ? String(shown) : expanded(shown);
  return `${digits.replace('.', ',')}${percent ? ' %' : ''}`;
}

/** A number without an exponent. */
const expanded = (value: number): string =>
  String(value).includes('e') ? value.toFixed(PRECISION).replace(/\.?0+$/u, '') : String(value);
