import { counted } from '../count.ts';
import { terms } from './terms.ts';

/** The cooperation tray as a tool. */
export const trayTool = {
  lead: 'Kootkaa yhteen, mitä viranomaiset ja järjestöt tekevät kotoutumisen alkuvaiheessa. Kukin täyttää oman tarjottimensa, ja saman paikkakunnan tarjottimet näkyvät rinnakkain.',
  description:
    'Täytä kotoutumistarjotin, yhdistä paikkakunnan tarjottimet, katso, missä on aukkoja ja päällekkäisyyksiä, ja tulosta A3- tai A4-paperille.',
  trays: counted('fi', 'tarjotin', 'tarjotinta'),
  head: { organisation: 'Järjestö tai viranomainen', place: 'Paikkakunta', date: 'Päivämäärä' },
  other: 'Muu toiminta, joka ei ole missään sarakkeessa',
  wishes: 'Toiveet',
  inSource: 'Lähteen esimerkki',
  blank: 'Tyhjä tarjotin',
  printBlank: 'Tulosta tyhjä tarjotin',
  paper: 'Paperi tulostettaessa',
  papers: { a4: 'A4 vaaka', a3: 'A3 vaaka' },
  begin: 'Aloita uusi tarjotin',
  own: 'Tarjottimet tässä selaimessa',
  empty:
    'Täällä ei ole vielä tarjottimia. Aloita oma, katso esimerkkiä tai avaa tiedosto, jonka toinen järjestö tai viranomainen on lähettänyt.',
  gather:
    'Näin kokoatte paikkakunnan tarjottimet: kukin järjestö ja viranomainen lähettää omansa linkkinä tai tiedostona. Avaa ne tällä sivulla ja valitse ”Lisää omiini”. Samalla paikkakunnalla olevat tarjottimet asettuvat rinnakkain.',
  full: 'Tähän ei mahdu enempää. Tallenna tiedostoon ja poista jotain.',
  unnamed: 'Nimetön tarjotin',
  noPlace: 'Paikkakunta puuttuu',
  things: counted('fi', 'merkintä', 'merkintää'),
  remove: 'Poista',
  removeOne: (name: string): string => `Poista tarjotin: ${name}`,
  removeHeading: 'Poistetaanko tarjotin?',
  removeText: (name: string): string => `Tarjotin ”${name}” ja kaikki siihen kirjoitettu poistuvat.`,
  all: 'Kaikki tarjottimet',
  see: (place: string): string => `Tarjottimet rinnakkain: ${place}`,
  lineHint: 'Yksi asia riville.',
  practices: {
    heading: 'Lisää käytäntö tarjottimelle',
    slot: 'Mihin kohtaan',
    pick: 'Mikä käytäntö',
    pickHint: 'Kirjoita käytännön nimen, paikan tai organisaation alku.',
    matches: 'Löytyneet käytännöt',
    noMatches: 'Mikään käytäntö ei täsmää.',
    added: (title: string, slot: string): string => `Lisätty: ${title}. Kohta: ${slot}.`,
    remove: 'Poista',
    removeOne: (title: string, slot: string): string => `Poista käytäntö ${title} kohdasta ${slot}`,
    gone: 'Tätä käytäntöä ei enää ole aineistossa',
  },
  examples: {
    heading: 'Esimerkit',
    text: 'Lähteen täytetyt tarjottimet ja viranomaisen vaiheet sellaisina kuin ne ovat lähteessä.',
    one: (number: string, name: string): string =>
      name === '' ? `Esimerkki ${number}` : `Esimerkki ${number}: ${name}`,
    authority: 'Viranomaisen vaiheet',
    note: 'Esimerkki on lähteestä. Lähde ei kerro, mihin sarakkeeseen järjestön toiminta kuuluu, joten sitä ei ole sijoitettu sarakkeeseen.',
    source: 'Malli ja sen lähde',
    notInSource: terms.notSaid,
    take: 'Ota kopio omaksi',
  },
  join: {
    heading: (place: string): string => `Paikkakunnan tarjottimet: ${place}`,
    organisations: 'Järjestöt ja viranomaiset',
    gap: 'Aukko: kenelläkään ei ole tähän mitään',
    several: (count: number): string => `Päällekkäin: ${counted('fi', 'organisaatio', 'organisaatiota')(count)}`,
    gaps: 'Aukot',
    gapsText: 'Näihin kohtiin kukaan ei ole kirjoittanut mitään.',
    noGaps: 'Ei aukkoja: joka kohdassa on jotain.',
    overlaps: 'Päällekkäisyydet',
    overlapsText: 'Näitä on useammalla. Teettekö ne yhdessä vai jaatteko työn?',
    noOverlaps: 'Ei päällekkäisyyksiä.',
    types: { slot: 'Sama kohta', activity: 'Sama toiminta', practice: 'Sama käytäntö' },
    answered: 'Toiveet, jotka joku jo toteuttaa',
    wish: (wish: string, wishing: string, doing: string): string => `${wish}. Toivoo: ${wishing}. Tekee jo: ${doing}.`,
    limits:
      'Vertailu huomaa samat sanat ja samat käytännöt. Samaa asiaa eri sanoin se ei huomaa: lukekaa tarjottimet yhdessä.',
  },
  guide: {
    heading: 'Näin pidätte starttipajan',
    text: 'Vaiheet ovat Suomen Punaisen Ristin mallista, joka kertoo niistä vain tämän.',
    steps: [
      {
        name: 'Kutsukaa',
        text: 'Kutsukaa koolle paikallisia toimijoita.',
      },
      {
        name: 'Täyttäkää',
        text: 'Täyttäkää tarjottimet. Tarjottimessa on osa viranomaisille ja osa järjestöille, ja järjestöillä on kolme saraketta. Täytetyssä tarjottimessa näkyy, mitä viranomaiset tekevät.',
      },
      {
        name: 'Kootkaa',
        text: 'Kootkaa tarjottimien tiedot yhteen. Mallin mukaan viranomaisten on hyvä tietää, mitä alueella tarjotaan ja kuka sen tuottaa, ja kolmannen sektorin on hyvä tuntea muidenkin toiminta. Päällekkäisyyksiä vältetään ja yhteistyötä luodaan.',
      },
      { name: 'Sopikaa jatkosta', text: 'Sopikaa jatkotoimista.' },
    ],
    silent:
      'Lähde ei kerro, keitä pajaan kutsutaan, kuka sen vetää, kuinka kauan se kestää eikä kuinka monta osallistujaa tarvitaan. Se ei kerro myöskään, milloin ja miten jatkotoimia seurataan.',
    source: 'Lue malli',
  },
} as const;
