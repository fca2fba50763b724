/** The page about the data: a line for each file of data/. */
export const downloads = {
  file: 'Tiedosto',
  holds: 'Mitä siinä on',
  format: 'Muoto',
  size: 'Koko',
  licence: 'Lisenssi',
  files: {
    records: 'Kaikki tietueet ja niiden kaikki kentät. Puuttuvasta tiedosta kerrotaan, miksi se puuttuu.',
    schema: 'Edellisen tiedoston JSON Schema.',
    recordsCsv: 'Kaikki tietueet taulukkona, rivi tietuetta kohden. Avautuu taulukkolaskennassa.',
    practicesCsv: 'Käytännöt taulukkona.',
    projectsCsv: 'Hankkeet taulukkona: raha, alku ja loppu.',
    schemaOrg: 'Kaikki tietueet linkitettynä datana schema.org-sanastolla.',
    vocabulary: 'Teemat, kohderyhmät ja sanasto SKOS-käsitteinä kolmella kielellä.',
    dataset: 'Aineiston kuvaus avoimen datan luetteloihin (DCAT): tiedostot, koot ja tarkistussummat.',
    readme: 'Selittää tiedostot ja taulukoiden sarakkeet (englanniksi).',
  },
} as const;
