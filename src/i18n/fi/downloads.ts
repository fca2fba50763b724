/** The page about the data: a line for each file of data/. */
export const downloads = {
  file: 'Tiedosto',
  holds: 'Mitä siinä on',
  format: 'Muoto',
  size: 'Koko',
  licence: 'Lisenssi',
  files: {
    records:
      'Jokaisen kohteen tiedot yhtenä tietueena, ilman juoksevaa tekstiä. Puuttuvasta tiedosta kerrotaan, miksi se puuttuu.',
    schema: 'Edellisen tiedoston JSON Schema.',
    recordsCsv: 'Samat tietueet taulukkona, yksi rivi tietuetta kohden. Avautuu taulukkolaskentaohjelmassa.',
    practicesCsv: 'Käytännöt taulukkona.',
    projectsCsv: 'Hankkeet taulukkona, mukana rahoitus sekä alku- ja loppupäivä.',
    textsFi: 'Kohteiden tekstit kokonaan suomeksi, yksi kohde rivillä, ohjelmille.',
    textsSv: 'Samat tekstit ruotsiksi.',
    textsEn: 'Samat tekstit englanniksi.',
    textsSchema: 'Tekstitiedostojen rivin JSON Schema.',
    schemaOrg: 'Tietueet linkitettynä datana schema.org-sanastolla.',
    vocabulary: 'Teemat, kohderyhmät ja sanasto SKOS-käsitteinä kolmella kielellä.',
    dataset: 'Aineiston kuvaus avoimen datan luetteloihin (DCAT): tiedostot, koot ja tarkistussummat.',
    readme: 'Selittää tiedostot ja taulukoiden sarakkeet (englanniksi).',
  },
} as const;
