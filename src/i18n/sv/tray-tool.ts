import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { terms } from './terms.ts';

/** The cooperation tray as a tool. */
export const trayTool: Strings['trayTool'] = {
  lead: 'Sammanställ vad myndigheter och frivilligorganisationer gör i början av integrationen. Var och en fyller i sin egen bricka, och brickor från samma ort visas sida vid sida.',
  description:
    'Fyll i integrationsbrickan, lägg ihop ortens brickor, se var det finns luckor och överlappningar och skriv ut på A3 eller A4.',
  trays: counted('sv', 'bricka', 'brickor'),
  head: { organisation: 'Frivilligorganisation eller myndighet', place: terms.place, date: 'Datum' },
  other: 'Annan verksamhet som inte hör till någon kolumn',
  wishes: 'Önskemål',
  inSource: 'Källans exempel',
  blank: 'Tom bricka',
  printBlank: 'Skriv ut en tom bricka',
  paper: 'Papper vid utskrift',
  papers: { a4: 'A4 liggande', a3: 'A3 liggande' },
  begin: 'Skapa en ny bricka',
  own: 'Brickor i den här webbläsaren',
  empty:
    'Här finns inga brickor än. Skapa en egen, titta på ett exempel eller öppna en fil som en annan frivilligorganisation eller myndighet har skickat.',
  gather:
    'Så samlar ni ortens brickor: varje frivilligorganisation och myndighet skickar sin som länk eller fil. Öppna dem på den här sidan och välj ”Lägg till bland mina”. Brickor från samma ort ställs sida vid sida.',
  full: 'Här ryms inte mer. Spara i en fil och ta bort något.',
  unnamed: 'Bricka utan namn',
  noPlace: 'Orten saknas',
  things: counted('sv', 'anteckning', 'anteckningar'),
  remove: 'Ta bort',
  removeOne: (name) => `Ta bort brickan: ${name}`,
  removeHeading: 'Ta bort brickan?',
  removeText: (name) => `Brickan ”${name}” och allt som är skrivet på den försvinner.`,
  all: 'Alla brickor',
  see: (place) => `Brickorna sida vid sida: ${place}`,
  lineHint: 'En sak per rad.',
  practices: {
    heading: 'Lägg ett praxisexempel på brickan',
    slot: 'Ställe på brickan',
    pick: 'Vilket praxisexempel',
    pickHint: 'Skriv början av namnet, orten eller organisationen.',
    matches: 'Praxisexempel som hittades',
    noMatches: 'Inget praxisexempel hittades.',
    added: (title, slot) => `Tillagt: ${title}. Ställe: ${slot}.`,
    remove: 'Ta bort',
    removeOne: (title, slot) => `Ta bort praxisexemplet ${title} från ${slot}`,
    gone: 'Det här praxisexemplet finns inte längre i materialet',
  },
  examples: {
    heading: 'Exempel',
    text: 'Källans ifyllda brickor och myndighetens steg så som källan återger dem.',
    one: (number, name) => (name === '' ? `Exempel ${number}` : `Exempel ${number}: ${name}`),
    authority: 'Myndighetens steg',
    note: 'Ett exempel ur källan. Källan säger inte till vilken kolumn frivilligorganisationens verksamhet hör, så den har inte placerats i någon kolumn.',
    source: 'Modellen och dess källa',
    notInSource: terms.notSaid,
    take: 'Ta en egen kopia',
  },
  join: {
    heading: (place) => `Ortens brickor: ${place}`,
    organisations: 'Frivilligorganisationer och myndigheter',
    gap: 'Lucka: ingen har något här',
    several: (count) => `Överlappning: ${counted('sv', 'organisation', 'organisationer')(count)}`,
    gaps: 'Luckor',
    gapsText: 'Här har ingen skrivit något.',
    noGaps: 'Inga luckor: det finns något på varje ställe.',
    overlaps: 'Överlappningar',
    overlapsText: 'Flera har det här. Gör ni det tillsammans eller delar ni upp arbetet?',
    noOverlaps: 'Inga överlappningar.',
    types: { slot: 'Samma ställe', activity: 'Samma verksamhet', practice: 'Samma praxisexempel' },
    answered: 'Önskemål som någon redan uppfyller',
    wish: (wish, wishing, doing) => `${wish}. Önskas av: ${wishing}. Görs redan av: ${doing}.`,
    limits:
      'Jämförelsen hittar samma ord och samma praxisexempel. Den hittar inte samma sak uttryckt med andra ord: läs brickorna tillsammans.',
  },
  guide: {
    heading: 'Så håller ni en startverkstad',
    text: 'Stegen kommer från Finlands Röda Kors modell, som inte säger mer om dem än detta.',
    steps: [
      {
        name: 'Bjud in',
        text: 'Kalla samman lokala aktörer.',
      },
      {
        name: 'Fyll i',
        text: 'Fyll i brickorna. På brickan finns en del för myndigheterna och en för frivilligorganisationerna, som har tre kolumner. En ifylld bricka visar vad myndigheterna gör.',
      },
      {
        name: 'Sammanställ',
        text: 'Sammanställ uppgifterna på brickorna. Enligt modellen är det bra om myndigheterna vet vad som erbjuds i området och av vem, och om tredje sektorn känner till vad andra gör. Överlappningar undviks och samarbete skapas.',
      },
      { name: 'Kom överens om fortsättningen', text: 'Kom överens om fortsatta åtgärder.' },
    ],
    silent:
      'Av källan framgår inte vilka som bjuds in till verkstaden, vem som leder den, hur länge den pågår eller hur många deltagare som behövs. Det framgår inte heller när och hur de fortsatta åtgärderna följs upp.',
    source: 'Läs modellen',
  },
};
