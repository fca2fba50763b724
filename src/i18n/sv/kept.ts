import type { Strings } from '../strings.ts';

/** The page of what is kept in the browser. */
export const kept: Strings['kept'] = {
  lead: 'Minneslistan och de andra verktygen sparar det du gör bara i den här webbläsaren. På den här sidan ser du vad som är sparat och kan exportera, importera och radera det.',
  description: 'Vad Kotoatlas sparar i den här webbläsaren: spara i en fil, öppna från en fil eller radera.',
  where: 'Var uppgifterna finns',
  whereText:
    'Uppgifterna finns i webbläsarens minne (localStorage). Ingenting skickas ut på nätet. En annan webbläsare eller enhet ser dem inte, och de försvinner om du rensar webbläsarens data. På en gemensam dator kan också andra se dem.',
  key: 'Nyckel i webbläsarens minne:',
  size: (kilobytes) => `Sammanlagt ungefär ${kilobytes} kilobyte.`,
  empty: 'Ingenting är sparat.',
  saveAll: 'Spara allt i en fil',
  wipeAll: 'Radera allt',
  wipeAllText:
    'Allt som Kotoatlas sparar i den här webbläsaren raderas. Det går inte att ångra. Spara först i en fil om du vill ha kvar det.',
  wiped: 'Allt är raderat.',
  unreadable: 'Lagt åt sidan, gick inte att läsa',
  others: 'Övrigt',
  othersText: 'Valt språk (kotoatlas-language) och webbplatsens andra inställningar.',
};
