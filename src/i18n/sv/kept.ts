import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { name as siteName } from '../../site-config.ts';

/** The page of what is kept in the browser. */
export const kept: Strings['kept'] = {
  lead: 'Minneslistan och de andra verktygen sparar det du gör bara i den här webbläsaren. På den här sidan ser du vad som är sparat och kan exportera, importera och radera det.',
  description: `Vad ${siteName} sparar i den här webbläsaren: spara i en fil, öppna från en fil eller radera.`,
  where: 'Var uppgifterna finns',
  whereText:
    'Uppgifterna finns i webbläsarens minne (localStorage). Ingenting skickas ut på nätet. En annan webbläsare eller enhet ser dem inte, och de försvinner om du rensar webbläsarens data. På en gemensam dator kan också andra se dem.',
  key: 'Nyckel i webbläsarens minne:',
  size: (kilobytes) => `Sammanlagt ungefär ${kilobytes} kB.`,
  empty: 'Ingenting är sparat.',
  saveAll: 'Spara allt i en fil',
  wipeAll: 'Radera allt',
  wipeAllText: 'Det här tas bort ur webbläsaren:',
  cannot: 'Det kan inte ångras. Spara först i en fil om du vill behålla det.',
  nothing: 'Det finns ingenting att ta bort.',
  language: 'Valt språk',
  lastVisit: 'Förra besöket på sidan Vad som är nytt',
  choiceStays: 'Ditt val att inte spara sidor för användning utan nät gäller fortfarande.',
  pages:
    'Webbplatsens egna sidor har sparats i webbläsaren för användning utan nät. De blir kvar om du inte tar bort dem också.',
  wipeOwn: 'Ta bort detta',
  wipePages: 'Ta bort detta och webbplatsens sidor',
  onlyPages: 'Ta bort webbplatsens sidor',
  wiped: 'Borttaget.',
  wipedPages: 'Borttaget, också webbplatsens sidor. De sparas inte på nytt om du inte själv ber om det.',
  unknownTool:
    'Filen innehåller uppgifter från ett verktyg som den här webbplatsen inte känner till. De öppnades inte.',
  asideInFile: (texts) =>
    `Filen innehåller också ${counted('sv', 'text', 'texter')(texts)} som inte kunde läsas när filen sparades. Allt finns kvar i filen.`,
  unreadable: 'Uppgifter som lagts åt sidan och inte gick att läsa',
  others: 'Övrigt',
  othersText: 'Valt språk (kotoatlas-language) och webbplatsens andra inställningar.',
};
