import type { Strings } from '../strings.ts';

/** The page about the data: a line for each file of data/. */
export const downloads: Strings['downloads'] = {
  file: 'Fil',
  holds: 'Vad den innehåller',
  format: 'Format',
  size: 'Storlek',
  licence: 'Licens',
  files: {
    records: 'Alla poster med alla fält. För uppgifter som saknas anges orsaken.',
    schema: 'JSON Schema för föregående fil.',
    recordsCsv: 'Alla poster som tabell, en rad per post. Öppnas i ett kalkylprogram.',
    practicesCsv: 'Praxis som tabell.',
    projectsCsv: 'Projekten som tabell: pengar, början och slut.',
    schemaOrg: 'Alla poster som länkade data med vokabulären schema.org.',
    vocabulary: 'Teman, målgrupper och ordlista som SKOS-begrepp på tre språk.',
    dataset: 'Beskrivning av materialet för kataloger över öppna data (DCAT): filer, storlekar och kontrollsummor.',
    readme: 'Förklarar filerna och tabellernas kolumner (på engelska).',
  },
};
