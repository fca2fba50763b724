import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { terms } from './terms.ts';

/** The page that puts records side by side. */
export const compare: Strings['compare'] = {
  lead: 'Välj 2–4 praxisexempel, projekt eller idéer. Du ser sida vid sida vem de är till för, var och av vem arbetet görs, med vilka pengar och vad som inte framgår av källan.',
  description: 'Jämför 2–4 praxisexempel, projekt eller idéer sida vid sida: för vem, var, av vem, pengar och tid.',
  chosen: 'I jämförelsen',
  remove: (title) => `Ta bort ur jämförelsen: ${title}`,
  few: 'Välj minst två poster.',
  most: 'Jämförelsen har fyra poster. Fler ryms inte.',
  left: (count) => `Fyra poster ryms i jämförelsen. ${counted('sv', 'post', 'poster')(count)} lämnades utanför.`,
  pick: 'Lägg till i jämförelsen',
  pickHint: 'Skriv en del av namnet, orten eller organisationen.',
  matches: 'Förslag',
  noMatches: 'Inget hittades. Pröva ett annat ord.',
  fromShortlist: 'Från din minneslista',
  caption: 'Jämförelse',
  row: 'Uppgift',
  kind: terms.type,
  figures: 'Siffror och tider',
  source: 'Källa',
  page: (page) => `s. ${page}`,
  none: 'inte angivet',
  same: 'lika',
  different: 'skiljer sig',
  legend:
    'Under radens namn står om uppgiften är lika för alla eller skiljer sig. En uppgift i fet stil gäller bara en av dem.',
  copy: 'Kopiera länken',
  copied: 'Länken är kopierad.',
  notCopied: 'Webbläsaren tillät inte kopiering. Kopiera sidans adress i adressfältet.',
  print: 'Skriv ut',
  saveCsv: 'Spara i en CSV-fil',
  gone: (id) => `Posten ${id} finns inte i materialet.`,
};
