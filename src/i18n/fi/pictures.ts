import { counted } from '../count.ts';
import { terms } from './terms.ts';

const records = counted('fi', 'kohde', 'kohdetta');
const inRecords = counted('fi', 'kohteessa', 'kohteessa');
const inMunicipalities = counted('fi', 'kunnassa', 'kunnassa');

/** The map, the timeline of the projects and the bars of their funding. */
export const pictures = {
  map: {
    heading: 'Kartta',
    /** The name of a circle's link. */
    marker: (place: string, count: number) => `${place}: ${records(count)}`,
    caption:
      'Ympyrä on kunta, jossa lähteen mukaan tehdään kotoutumistyötä. Mitä suurempi ympyrä, sitä useampi kohde (käytäntö, hanke tai idea). Pienet pisteet ovat Suomen kuntia.',
    outline:
      'Kartan ääriviiva: Natural Earth, vapaasti käytettävä. Siinä ei ole maakuntien rajoja, eikä niitä ole piirretty.',
    order:
      'Ympyrät ovat linkkejä. Sarkaimella kuljetaan kunnasta, jolla on eniten kohteita, kuntaan, jolla on niitä vähiten. Samat kunnat ja luvut ovat luettelossa.',
    capital: 'Pääkaupunkiseutu suurennettuna',
    toList: 'Siirry luetteloon',
    onMap: (count: number, municipalities: number) =>
      `Kartalla on ${records(count)} ${inMunicipalities(municipalities)}.`,
    notOnMap: 'Kartalla eivät ole:',
    regionOnly: counted(
      'fi',
      'kohde, josta lähde nimeää vain maakunnan',
      'kohdetta, joista lähde nimeää vain maakunnan',
    ),
    national: counted('fi', 'kohde, joka koskee koko maata', 'kohdetta, jotka koskevat koko maata'),
    unknown: counted('fi', 'kohde, jossa paikkaa ei ole nimetty', 'kohdetta, joissa paikkaa ei ole nimetty'),
    mentioned: 'Kunta, jonka teksti vain mainitsee, on luettelossa mutta ei kartalla.',
    listNote: (count: number) => `mainitaan ${inRecords(count)}`,
    small: (municipalities: number) =>
      `Suomen kartta, jossa on ympyrä jokaisen sellaisen kunnan kohdalla, jossa tehdään kotoutumistyötä: ${municipalities}`,
    open: 'Kartta ja kaikki kunnat',
  },
  onThisPage: 'Tällä sivulla',
  timeline: {
    heading: 'Hankkeet aikajanalla',
    lead: (from: string, to: string) =>
      `Hankkeet erityistavoitteittain alkamisjärjestyksessä, vuodesta ${from} vuoteen ${to}. Palkki on hankkeen kesto.`,
    shows:
      'Aikajana näyttää ajan, jonka lähde antaa; se ei näytä, pysyikö hanke aikataulussaan. Aikajana ja summat seuraavat rajauksia.',
    day: (date: string) => ` Katkoviiva on päivän ${date} kohdalla.`,
  },
  bars: {
    scale: 'Palkin pituus on verrattavissa vain saman taulukon sisällä: pisin palkki on taulukon suurin summa.',
    objective:
      'Näyttää, paljonko EU-tukea kunkin erityistavoitteen hankkeille on myönnetty. Ei näytä, paljonko tuesta on käytetty.',
    beneficiary:
      'Näyttää, kenelle tuki on myönnetty. Ei näytä, missä rahalla tehdään työtä: tuensaajan kotipaikka ei ole työn paikka, eikä lähde kerro, miten tuki jakautuu kumppaneille.',
    theme:
      'Näyttää, mihin teemoihin tuki liittyy. Summat eivät ole osia kokonaisuudesta: hanke, jolla on kaksi teemaa, on koko tuellaan mukana molemmissa. Teemat on valinnut Kotoatlas, ei rahasto.',
    byTheme: 'Teemoittain',
    theThemes: terms.theme,
  },
} as const;
