/**
 * The day that it is in Finland, YYYY-MM-DD: one day for all readers, wherever they are, so that no two places of
 * a page tell different ones.
 * @param now the moment, left out in pages
 */
export const today = (now = new Date()): string =>
  // The Swedish of Sweden writes days so.
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(now);
