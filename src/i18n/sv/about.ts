import type { Strings } from '../strings.ts';
import { nameOf } from '../../site-config.ts';

/** The pages about the site itself. Their texts stand in src/editorial/. */
export const about: Strings['about'] = {
  pages: {
    publisher: 'Vem som ger ut det här',
    data: 'Data och nedladdning',
    accessibility: 'Tillgänglighetsutlåtande',
    privacy: 'Dataskydd',
  },
  publisher: {
    none: 'Det här exemplaret har ingen utgivare: ingen har uppgett vem som svarar för det.',
    by: 'Det här exemplaret ges ut av',
  },
  contact: {
    write: 'Skriv till',
    none: 'Den som publicerar den här webbplatsen har inte uppgett någon adress att skriva till.',
  },
  numbers: {
    records: 'Poster',
    facts: `Siffror och tider som programmet har plockat ur ${nameOf.sv} texter, med rad`,
    errata: 'Fel i källorna som har rättats och listats',
    doubts: 'Oklara ställen i källorna',
    lines: `Rader i ${nameOf.sv} finska texter`,
    dropped: 'Av dem utelämnade (innehållsförteckningar, sidhuvuden och sidfötter, kontaktuppgifter)',
  },
  stored: {
    what: 'Vad',
    why: 'Varför',
    where: 'Var',
    remove: 'Så tar du bort det',
    places: {
      localStorage: 'webbläsarens lokala minne (localStorage), under namnet',
      cacheStorage: 'webbläsarens cacheminne för webbplatser (Cache Storage), under ett namn som börjar med',
    },
    things: {
      language: {
        what: 'Språket du valde',
        why: 'Startsidan öppnas direkt på det språk du senast valde.',
        remove: 'Tryck på knappen nedan eller ta bort webbplatsens uppgifter i webbläsarens inställningar.',
      },
      lastVisit: {
        what: 'Det senaste datumet som du har sett på sidan Vad som är nytt',
        why: 'För att sidan ska kunna visa vad som har ändrats sedan ditt förra besök. Sparas när du öppnar sidan.',
        remove: 'Tryck på knappen nedan eller ta bort webbplatsens uppgifter i webbläsarens inställningar.',
      },
      tools: {
        what: 'Verktygens uppgifter: minneslistan, bedömningarna, brickorna och anteckningarna',
        why: 'För att du ska kunna fortsätta där du slutade. Sparas först när du använder ett verktyg.',
        remove: 'På en sida som frågar först:',
      },
      offline: {
        what: 'Webbplatsens egna filer',
        why: 'För att webbplatsen och sökningen ska fungera utan nät. Sparas när du har öppnat en sida, om webbläsaren inte är inställd på att minska datatrafiken.',
        remove: 'På sidan där du också kan stänga av det:',
      },
      offlineSwitch: {
        what: 'Att du har stängt av användningen utan nät',
        why: 'För att webbplatsens filer inte ska sparas på nytt.',
        remove: 'Slå på användningen utan nät igen på sidan:',
      },
    },
    removeAll: 'Glöm språket jag valde och mitt förra besök',
    removed: 'Borttaget.',
    nothing: 'Ingenting var sparat.',
  },
};
