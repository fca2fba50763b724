import type { Strings } from '../strings.ts';

/** The page about the data: a line for each file of data/. */
export const downloads: Strings['downloads'] = {
  file: 'Fil',
  holds: 'Vad den innehåller',
  format: 'Format',
  size: 'Storlek',
  licence: 'Licens',
  files: {
    records: 'Uppgifterna om varje post, utan löpande text. För uppgifter som saknas anges orsaken.',
    schema: 'JSON Schema för föregående fil.',
    recordsCsv: 'Samma poster som tabell, en rad per post. Öppnas i ett kalkylprogram.',
    practicesCsv: 'Praxisexemplen som tabell.',
    projectsCsv: 'Projekten som tabell, med finansiering, start- och slutdatum.',
    textsFi: 'Posternas hela texter på finska, en post per rad, för program.',
    textsSv: 'Samma texter på svenska.',
    textsEn: 'Samma texter på engelska.',
    textsSchema: 'JSON Schema för en rad i textfilerna.',
    schemaOrg: 'Posterna som länkade data med vokabulären schema.org.',
    vocabulary: 'Teman, målgrupper och ordlista som SKOS-begrepp på tre språk.',
    dataset: 'Beskrivning av materialet för kataloger över öppna data (DCAT): filer, storlekar och kontrollsummor.',
    readme: 'Förklarar filerna och tabellernas kolumner (på engelska).',
  },
};
