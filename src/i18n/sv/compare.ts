import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** The page that puts records side by side. */
export const compare: Strings['compare'] = {
  lead: 'Välj 2–4 sidor. Du ser sida vid sida vem de är till för, var, vem som gör arbetet, med vilka pengar och vad som inte framgår av källan.',
  description: 'Jämför 2–4 praxis eller projekt för integration sida vid sida: för vem, var, vem, pengar och tid.',
  chosen: 'I jämförelsen',
  remove: (title) => `Ta bort ur jämförelsen: ${title}`,
  few: 'Välj minst två sidor.',
  most: 'Jämförelsen har fyra sidor, fler ryms inte.',
  left: (count) => `Fyra sidor ryms i jämförelsen. ${counted('sv', 'sida', 'sidor')(count)} lämnades utanför.`,
  pick: 'Lägg till i jämförelsen',
  pickHint: 'Skriv en del av namnet, orten eller aktören.',
  matches: 'Förslag',
  noMatches: 'Hittades inte. Pröva ett annat ord.',
  fromShortlist: 'Från din minneslista',
  caption: 'Jämförelse',
  row: 'Uppgift',
  kind: 'Typ',
  figures: 'Siffror och tider',
  source: 'Källa',
  page: (page) => `s. ${page}`,
  none: 'inte angivet',
  same: 'lika',
  different: 'skiljer sig',
  legend:
    'Under radens namn står om uppgiften är lika för alla eller skiljer sig. En punkt i fet stil gäller bara en av dem.',
  copy: 'Kopiera länken',
  copied: 'Länken är kopierad.',
  notCopied: 'Webbläsaren tillät inte kopiering. Kopiera sidans adress i adressfältet.',
  print: 'Skriv ut',
  saveCsv: 'Spara i en CSV-fil',
  gone: (id) => `Sidan ${id} finns inte i materialet.`,
};
