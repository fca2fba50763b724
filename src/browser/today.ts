const IN_FINLAND = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/**
 * The day that it is in Finland, YYYY-MM-DD: the same for every reader, wherever their clock stands, since the
 * collection tells of Finland. The Swedish of Sweden writes days so.
 */
export const today = (now: Date = new Date()): string => IN_FINLAND.format(now);
