import { nameOf } from '../../site-config.ts';

/** The page that explains the search. `examples`: a query and what it shows. */
export const searchHelp = {
  title: 'Näin haku toimii',
  description: `Miten ${nameOf.fi} haku ymmärtää sanoja kolmella kielellä, ja esimerkkejä, joita voi kokeilla.`,
  intro:
    'Sama haku löytää sivut kaikilla kolmella kielellä: suomeksi, ruotsiksi ja englanniksi. Kokeile esimerkkejä: linkki avaa haun.',
  sections: [
    {
      heading: 'Sanan muodolla ei ole väliä',
      text: 'Haku tuntee taivutusmuodot ja yhdyssanojen osat. Isot kirjaimet ja pisteet kirjainten päällä voi jättää pois.',
      examples: ['naisten työllistyminen', 'kirjastossa', 'kahvila', 'narpio'],
    },
    {
      heading: 'Kolme kieltä ja samaa tarkoittavat sanat',
      text: 'Voit hakea millä tahansa näistä kielistä. Tulosten yllä lukee, mitä muuta haettiin, ja laajennuksen voi kytkeä pois.',
      examples: ['rådgivning i Närpes', 'where can I study Finnish for free', 'raskaana', 'SPR'],
    },
    {
      heading: 'Kirjoitusvirheet',
      text: 'Jos sanaa ei ole, haetaan lähintä sanaa. Jos lähellekään ei osuta, tuloksia ei tule.',
      examples: ['kielikahvial', 'mentrointi'],
    },
    {
      heading: 'Lainausmerkit ja miinus',
      text: 'Lainausmerkeissä olevat sanat haetaan peräkkäin juuri niin kuin ne on kirjoitettu. Miinus sanan edessä jättää pois tulokset, joissa sana on.',
      examples: ['"vapaaehtoisen paluun"', 'kielikurssi -ruotsi', 'neuvonta -"Helsingin kaupunki"'],
    },
    {
      heading: 'Paikat, organisaatiot, vuodet ja summat',
      text: 'Paikan tai organisaation voi kirjoittaa millä tahansa sen nimistä tai lyhenteenä. Myös vuosiluvulla, hankekoodilla ja rahasummalla voi hakea.',
      examples: ['Åbo', 'THL', '2024', 'S20885', '435 152'],
    },
  ],
  filters:
    'Rajauksissa saman ryhmän valinnat laajentavat ja eri ryhmien valinnat rajaavat tulosta. Luku valinnan vieressä kertoo, montako tulosta se antaa. Kaikki näkyy osoitteessa, joten haun voi tallentaa tai lähettää.',
} as const;
