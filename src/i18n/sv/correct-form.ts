import type { Strings } from '../strings.ts';

/** The form for a correction of a record. */
export const correctForm: Strings['correctForm'] = {
  lead: 'Är något fel på en sida? Berätta vad, hur det borde stå och var den rätta uppgiften finns. Formuläret ger en fil som du skickar själv. En rättelse publiceras först när den har kontrollerats mot källan.',
  description: 'Ett formulär för att föreslå en rättelse av en sida i samlingen. Det ger en fil att skicka.',
  of: 'Sidan som ska rättas',
  edition: { fi: 'texten på finska', sv: 'texten på svenska', en: 'texten på engelska' },
  gone: 'En sida som inte längre finns i samlingen',
  begin:
    'Öppna sidan där felet finns och välj ”Föreslå en rättelse” i slutet av den. Då finns sidans id och språk färdigt i formuläret.',
  drafts: 'Påbörjade rättelser',
  noDrafts: 'Det finns inga påbörjade rättelser.',
  fields: {
    now: 'Vad det nu står på sidan',
    should: 'Vad det borde stå',
    source: 'Var den rätta uppgiften finns',
    text: 'Annat som är bra att veta för den som rättar',
    licence: 'Rättelsen får publiceras med licensen CC BY 4.0.',
  },
  /** What is agreed to, in a list of what is missing. */
  short: { licence: 'licens' },
  hints: {
    now: 'Kopiera det felaktiga stället ordagrant från sidan.',
    should: 'Skriv samma ställe rätt. Om det ska bort, skriv: stryks.',
    source: 'Dokument, sida och ställe, eller en webbadress där uppgiften kan kontrolleras.',
    text: 'Kan lämnas tomt. Skriv inga namn på människor.',
  },
  lines: {
    record: 'Sidans id: slutet på sidans adress utan ändelsen .html.',
    edition: 'Språket som du läste sidan på: fi, sv eller en.',
    day: 'Dagen då du föreslår rättelsen, i formen 2026-11-30.',
    licence: 'CC BY 4.0, den licens som samlingen publiceras med.',
  },
};
