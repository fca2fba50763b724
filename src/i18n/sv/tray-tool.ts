import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** The cooperation tray as a tool. */
export const trayTool: Strings['trayTool'] = {
  lead: 'Sammanställ vad myndigheter och organisationer gör i början av integrationen. Var och en fyller i sin egen bricka, och ortens brickor visas sida vid sida.',
  description:
    'Fyll i integrationsbrickan, lägg ihop brickorna från ortens organisationer, se luckor och överlappningar och skriv ut på A3 eller A4.',
  trays: counted('sv', 'bricka', 'brickor'),
  head: { organisation: 'Organisation eller myndighet', place: 'Ort', date: 'Datum' },
  other: 'Annan verksamhet, utan kolumn',
  wishes: 'Önskemål',
  inSource: 'Källans exempel',
  blank: 'Tom bricka',
  printBlank: 'Skriv ut en tom bricka',
  paper: 'Papper vid utskrift',
  papers: { a4: 'A4 liggande', a3: 'A3 liggande' },
  begin: 'Börja en ny bricka',
  own: 'Brickor i den här webbläsaren',
  empty:
    'Här finns inga brickor än. Börja på din egen, titta på ett exempel eller öppna en fil som en annan organisation har skickat.',
  gather:
    'Så samlar ni ortens brickor: varje organisation skickar sin som länk eller fil. Öppna dem på den här sidan och välj ”Lägg till mina”. Brickor från samma ort ställs sida vid sida.',
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
    heading: 'Lägg en praxis på brickan',
    slot: 'Var på brickan',
    pick: 'Vilken praxis',
    pickHint: 'Skriv början av namnet, orten eller organisationen.',
    matches: 'Praxis som hittades',
    noMatches: 'Ingen praxis hittades.',
    added: (title, slot) => `Tillagd: ${title}. Plats: ${slot}.`,
    remove: 'Ta bort',
    removeOne: (title, slot) => `Ta bort praxisen ${title} från ${slot}`,
    gone: 'Den här praxisen finns inte längre i materialet',
  },
  examples: {
    heading: 'Exempel',
    text: 'Källans ifyllda brickor och myndighetens steg så som källan återger dem.',
    one: (number, name) => (name === '' ? `Exempel ${number}` : `Exempel ${number}: ${name}`),
    authority: 'Myndighetens steg',
    note: 'Ett exempel ur källan. Källan säger inte i vilken kolumn organisationens verksamhet hör hemma, så den står utan kolumn.',
    source: 'Modellen och dess källa',
    notInSource: 'framgår inte av källan',
    take: 'Ta en egen kopia',
  },
  join: {
    heading: (place) => `Ortens brickor: ${place}`,
    organisations: 'Organisationer och myndigheter',
    gap: 'Lucka: ingen har något här',
    several: (count) => `Överlappning: ${count} aktörer`,
    gaps: 'Luckor',
    gapsText: 'Här har ingen skrivit något.',
    noGaps: 'Inga luckor: det finns något på varje plats.',
    overlaps: 'Överlappningar',
    overlapsText: 'Flera har de här. Gör ni det tillsammans eller delar ni upp arbetet?',
    noOverlaps: 'Inga överlappningar.',
    types: { slot: 'Samma plats', activity: 'Samma verksamhet', practice: 'Samma praxis' },
    answered: 'Önskemål som någon redan uppfyller',
    wish: (wish, wishing, doing) => `${wish}. Önskas av: ${wishing}. Görs redan av: ${doing}.`,
    limits:
      'Jämförelsen märker samma ord och samma praxis. Samma sak med andra ord märker den inte: läs brickorna tillsammans.',
  },
  guide: {
    heading: 'Så håller ni en startverkstad',
    text: 'Anvisningen innehåller bara det som Finlands Röda Kors modell berättar.',
    steps: [
      {
        name: 'Bjud in',
        text: 'Kalla samman lokala aktörer: tredje sektorn och myndigheterna. Ta med nya aktörer och hjälp dem att se att också deras verksamhet stöder integrationen.',
      },
      {
        name: 'Fyll i',
        text: 'Myndigheten berättar om sina steg, organisationerna om sin verksamhet i tre kolumner. Önskemålen har en egen plats.',
      },
      {
        name: 'Sammanställ',
        text: 'Sammanställ uppgifterna på brickorna. Se vad som finns på orten och vem som ordnar det. Undvik överlappningar och kom överens om samarbete.',
      },
      { name: 'Kom överens om fortsättningen', text: 'Kom överens om vad ni gör härnäst.' },
    ],
    silent:
      'Av källan framgår inte hur länge verkstaden pågår, vem som leder den, hur många deltagare som behövs eller när och hur de fortsatta åtgärderna följs upp.',
    source: 'Läs modellen',
  },
};
