import type { Strings } from '../strings.ts';

/** The pages about the site itself. Their texts stand in src/editorial/. */
export const about: Strings['about'] = {
  pages: { data: 'Data och nedladdning', accessibility: 'Tillgänglighetsutlåtande', privacy: 'Dataskydd' },
  contact: {
    write: 'Skriv till',
    none: 'Den som publicerar den här webbplatsen har inte uppgett någon adress att skriva till.',
  },
  numbers: {
    records: 'Poster',
    facts: 'Tal och tider med rad i källan',
    errata: 'Rättade fel',
    doubts: 'Oklara punkter',
    lines: 'Rader i dokumenten',
    dropped: 'Utelämnade rader (innehållsförteckningar, sidhuvuden och sidfötter, kontaktuppgifter)',
  },
  stored: {
    what: 'Vad',
    why: 'Varför',
    where: 'Var',
    remove: 'Så tar du bort det',
    places: { localStorage: 'webbläsarens lokala minne (localStorage), under namnet' },
    things: {
      language: {
        what: 'Språket du valde',
        why: 'Startsidan öppnas direkt på det språk du senast valde.',
        remove: 'Tryck på knappen nedan eller ta bort webbplatsens uppgifter i webbläsarens inställningar.',
      },
    },
    removeAll: 'Ta bort allt som webbplatsen har sparat',
    removed: 'Borttaget.',
    nothing: 'Ingenting var sparat.',
  },
};
