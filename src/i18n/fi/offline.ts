import { fileName, name as siteName } from '../../site-config.ts';

/** Use without a network, the zip edition, and the files that tell about both. */
export const offline = {
  title: 'Ilman verkkoa',
  description: `Näin ${siteName} toimii ilman verkkoyhteyttä: selaimessa, puhelimen sovelluksena ja zip-tiedostona.`,
  lead: `${siteName} toimii myös ilman verkkoyhteyttä: selaimessa, sovelluksena tai kansiona omalla koneella. Kaikki sivut ja haku ovat mukana.`,
  link: 'Käyttö ilman verkkoa ja lataaminen',
  status: { ready: 'Toimii tässä selaimessa ilman verkkoa.', waiting: 'Uudempi versio on valmiina.' },
  browser: {
    heading: 'Selaimessa',
    text: (megabytes: string): string =>
      `Kun olet avannut yhden sivun, selain tallentaa koko sivuston taustalla. Siirrettävää on noin ${megabytes}\u00a0Mt. Tallennus alkaa vasta, kun sivu on latautunut. Jos selaimesi on asetettu säästämään dataliikennettä, mitään ei tallenneta, ennen kuin pyydät.`,
    more: [
      'Sivusto päivittyy osina: selain hakee vain muuttuneet tiedostot. Vanha versio pysyy käytössä, kunnes otat uuden käyttöön tai suljet sivuston kaikki välilehdet.',
      'Ladattavia tiedostoja, kuten aineistoa ja zip-tiedostoa, ei tallenneta: niihin tarvitaan verkkoyhteys.',
      'Tallennetut tiedostot pysyvät tällä laitteella. Sivusto ei käytä evästeitä eikä kerää tietoa siitä, mitä luet.',
    ],
    withoutScript: 'Tallentaminen selaimeen vaatii JavaScriptin. Zip-tiedosto toimii ilman sitä.',
  },
  panel: {
    heading: 'Tässä selaimessa',
    states: {
      disk: 'Luet sivustoa omalta koneeltasi. Verkkoa ei tarvita.',
      unsupported: 'Tämä selain ei voi tallentaa sivustoa tästä osoitteesta. Tallentaminen vaatii https-yhteyden.',
      off: 'Tallentaminen on pois päältä, ja tallennetut tiedostot on poistettu.',
      resting: 'Sivustoa ei ole vielä tallennettu.',
      storing: 'Sivustoa tallennetaan.',
      ready: 'Koko sivusto on tallennettu. Sivut ja haku toimivat ilman verkkoa.',
      full: 'Selaimen tila loppui kesken. Tallennetut sivut toimivat ilman verkkoa, muut haetaan verkosta.',
      incomplete: 'Osa tiedostoista puuttuu. Puuttuvat sivut haetaan verkosta.',
      failed: 'Tallentaminen ei onnistunut. Sivusto toimii verkon kautta.',
    },
    waiting: 'Uudempi versio on tallennettu ja odottaa käyttöönottoa.',
    actions: {
      store: 'Tallenna tähän selaimeen',
      retry: 'Yritä uudelleen',
      remove: 'Poista tallennetut tiedostot ja kytke tallentaminen pois',
      use: 'Ota uudempi versio käyttöön',
    },
  },
  app: {
    heading: 'Sovelluksena',
    text: 'Selaimen valikosta sivuston voi asentaa sovellukseksi tai lisätä aloitusnäyttöön. Sovellus avautuu omaan ikkunaansa ja käyttää samoja tallennettuja tiedostoja.',
  },
  zip: {
    heading: 'Zip-tiedostona',
    text: (megabytes: string): string =>
      `Koko sivusto on yksi zip-tiedosto, noin ${megabytes}\u00a0Mt. Se mahtuu muistitikulle ja useimmissa sähköposteissa myös liitteeksi.`,
    steps: [
      'Lataa tiedosto ja pura se kansioksi.',
      'Avaa kansiosta index.html kaksoisnapsauttamalla.',
      'Voit kopioida kansion myös mille tahansa verkkopalvelimelle.',
    ],
    link: (megabytes: string): string => `Lataa ${fileName}.zip (noin ${megabytes}\u00a0Mt)`,
    checksum: 'Tiedoston tarkistussumma (SHA-256)',
  },
  verify: {
    heading: 'Kopion tarkistaminen',
    text: 'Jokaisen tiedoston tarkistussumma on luettelossa checksums.txt. Tämä komento kertoo kansiossa, onko jokin tiedosto muuttunut:',
    materials: 'Ohjelmistot, joilla sivusto on tehty, on lueteltu tiedostossa sbom.cdx.json (CycloneDX).',
  },
  readme: [
    `Tässä kansiossa on koko ${siteName}: käytäntöjä, hankkeita ja ideoita kotoutumisesta, vastaanotosta ja paluusta Suomessa.`,
    'Avaa index.html kaksoisnapsauttamalla. Verkkoa ei tarvita; kaikki sivut ja haku toimivat.',
    'Kansion voi kopioida myös verkkopalvelimelle. Kopioi silloin zip-tiedosto kansioon download/.',
    'Tarkista tiedostot: sha256sum -c checksums.txt',
  ],
};
