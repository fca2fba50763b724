import type { Strings } from '../strings.ts';
import { nameOf } from '../../site-config.ts';

/** The form for an idea of one's own. The first and the last word of the table are those of the fund's form. */
export const ideaForm: Strings['ideaForm'] = {
  lead: 'Skriv en projektidé under samma rubriker som i AMIF-fondens idé- och partnersökning. Du får en text och en fil som du kan skicka själv. Sidan skickar ingenting.',
  description:
    'Blankett för en projektidé: behov, målgrupp, område och önskade partner. Resultatet är en text och en fil.',
  title: 'Egen projektidé',
  topics: 'Idéns ämne',
  contact: 'Kontaktuppgifter',
  fields: {
    name: 'Idéns namn',
    need: 'Utvecklingsbehov',
    information: 'Tilläggsuppgifter',
    targetGroup: 'Målgrupp',
    area: 'Målområde',
    partnersSought: 'Vi söker partner',
    partnership: 'Nuvarande partner',
    organisation: 'Organisation eller kommun',
    email: 'Organisationens e-postadress',
  },
  hints: {
    name: 'Ett kort namn som idén känns igen på.',
    need: 'Vad fungerar inte nu, och vad borde utvecklas?',
    information: 'Vad skulle göras, i vilka steg och när?',
    targetGroup: 'Vem gäller idén, och hur många är de?',
    area: 'I vilket område eller vilka kommuner?',
    partnersSought: 'Hurdana partner söker ni, och vad hoppas ni att de bidrar med?',
    partnership: 'Vilka är redan med?',
    organisation: 'Vem driver idén?',
    email: 'Använd en gemensam adress, inte någons egen.',
  },
  result: 'Färdig text',
  resultText: 'Kopiera texten till ett meddelande. Länken och filen får du med knapparna i början av sidan.',
  empty: 'Skriv något först.',
  copy: 'Kopiera texten',
  copied: 'Texten är kopierad.',
  notCopied: 'Webbläsaren tillät inte kopiering. Texten är markerad: kopiera den själv.',
  saveText: 'Spara texten',
  saveSource: 'Spara källfilen',
  sourceText: `Källfilen är en tabell som ${nameOf.sv} konverterare kan läsa.`,
  lacks: (fields) => `Källfilen behöver ännu: ${fields}.`,
};
