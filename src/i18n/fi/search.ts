import { counted } from '../count.ts';
import { pageKinds, resultColumns, searchFilters } from '../term-lists.ts';
import { terms } from './terms.ts';

const results = counted('fi', 'tulos', 'tulosta');
const more = counted('fi', 'tulos lisää', 'tulosta lisää');

/** The words of the search. */
export const search = {
  title: 'Haku',
  description:
    'Hae kuntien käytäntöjä, rahoitettuja hankkeita ja hankeideoita. Rajaa tyypin, teeman tai maakunnan mukaan.',
  label: 'Hakusanat',
  hint: 'Sanan muodolla ei ole väliä. Voit hakea myös ruotsiksi ja englanniksi.',
  submit: 'Hae',
  loading: 'Haetaan…',
  found: results,
  foundAll: (count: number) => `Kaikki kohteet: ${results(count)}`,
  onlyNear: 'Hakusanaa ei löytynyt. Nämä ovat lähellä sitä.',
  examples: {
    heading: 'Kokeile näitä hakuja',
    queries: ['naisten työllistyminen', 'rådgivning i Närpes', 'kielikahvila', 'Åbo', '2024'],
  },
  list: 'Hakutulokset',
  showMore: (count: number) => `Näytä ${more(count)}`,
  nationwide: 'koko maa',
  filters: {
    heading: 'Rajaa tuloksia',
    names: searchFilters(terms, 'Vuosi'),
    states: terms.stages,
    national: terms.wholeCountry,
    unknown: terms.noPlace,
    chosen: 'Valitut rajaukset',
    remove: (value: string) => `Poista rajaus ${value}`,
    clear: 'Poista kaikki rajaukset',
  },
  also: {
    heading: 'Haettiin myös:',
    narrow: 'Hae vain kirjoittamillani sanoilla',
    narrowed: 'Haettiin vain kirjoittamillasi sanoilla.',
    widen: 'Hae myös samaa tarkoittavilla sanoilla',
  },
  sort: {
    label: 'Järjestys',
    names: {
      relevance: 'Osuvimmat ensin',
      newest: 'Viimeksi alkaneet hankkeet ensin',
      end: 'Viimeksi päättyvät hankkeet ensin',
      money: 'Suurin tuki ensin',
    },
  },
  csv: {
    save: 'Tallenna tulokset CSV-tiedostoon',
    file: 'kotoatlas-haku.csv',
    columns: resultColumns(terms),
  },
  marks: {
    found: (count: number) => `Hakusanoja korostettu: ${count}.`,
    remove: 'Poista korostukset',
  },
  empty: {
    heading: 'Ei tuloksia',
    advice: 'Kokeile toista sanaa tai kirjoita vain sanan alku.',
    filtered: (count: number) => `Ilman rajauksia löytyy ${results(count)}.`,
    themes: 'Selaa teemoittain',
    near: 'Lähimpiä sanoja, joita teksteissä on:',
    fitting: 'Sopivia teemoja',
    withoutQuotes: 'Hae ilman lainausmerkkejä',
  },
  /** Pages that are no records, above the results. */
  pages: {
    heading: 'Muita sivuja',
    kinds: pageKinds(terms, { term: 'Sanasto', section: 'Verkkosivu' }),
  },
  error: {
    heading: 'Haku ei toimi juuri nyt',
    advice: 'Hakemistoa ei voitu ladata. Yritä uudelleen tai selaa luetteloita.',
    retry: 'Yritä uudelleen',
  },
  lists: 'Luettelot',
  noScript: 'Haku tarvitsee JavaScriptin. Kaikki sivut löytyvät myös luetteloista.',
  quick: {
    open: 'Haku',
    heading: 'Pikahaku',
    close: 'Sulje',
    suggestions: 'Ehdotukset',
    all: 'Näytä kaikki tulokset',
    keys: 'Nuolinäppäimet: valitse. Enter: avaa. Esc: sulje.',
  },
} as const;
