import type { Strings } from '../strings.ts';
import { nameOf } from '../../site-config.ts';

/** What the originals answer, where in them a record stands, and what else is known of them. */
export const reading: Strings['reading'] = {
  questions: { money: 'pengar', time: 'tid', who: 'vem som gör det', where: 'ort', languages: 'servicespråk' },
  silent: (questions) => `Framgår inte av källan: ${questions}.`,
  silentThroughout: (questions) => `Framgår inte av källan i något av fallen: ${questions}.`,
  record: {
    place: 'Stället i originalet',
    page: (page) => `sidan ${page}`,
    heading: (heading) => `rubriken ”${heading}”`,
    row: (row) => `rad ${row} i tabellen`,
    read: 'Läst i originalet',
    readLines: (from, to) => (from === to ? `rad ${from}` : `raderna ${from}–${to}`),
    own: `${nameOf.sv} text`,
    last: (date) => `senast ${date}`,
    elsewhere: 'uppgift från annat håll',
  },
  document: {
    heading: 'Originaldokumentet',
    readAt: 'Kan läsas på',
    toldAt: 'Beskrivs på',
    found: (date) => `adressen kontrollerad ${date}`,
    elsewhere: 'Dokumentet säger inte detta självt. Uppgiften kommer från sidan',
    leftOut: 'Utelämnat',
  },
};
