const FINNISH =
  'ja tai sekä eli että on ovat oli ollut olla ei eivät en se ne he hän me te minä sinä tämä nämä tuo joka jotka jossa josta ' +
  'jos kun kuin niin myös vain vielä jo nyt mikä mitä mitkä missä mistä mihin miten milloin miksi kuka ketkä keneltä kenelle ' +
  'voi voin voiko voivat saa saan saada saako saavat kanssa varten mukaan ilman minun meidän mun haluan haluaisin tarvitsen tarvitsisin olen onko minulle minua meille';
const SWEDISH =
  'och eller samt som att är var varit vara inte det den de en ett han hon vi ni jag du man i på av till för från med om vid ' +
  'hos under utan vad vem vilka vilken var vart hur när varför kan får få också bara sig sin sitt sina denna detta dessa min mitt mig oss vill skulle behöver';
const ENGLISH =
  'and or the a an is are was were be been not it its this that these those they he she we you i my your our their of to in on ' +
  'at by for from with about as how what who whom where when why which can could do does may get there any some into me us him her his want would need like when if am has have had';

const STOP_WORDS: ReadonlySet<string> = new Set([FINNISH, SWEDISH, ENGLISH].flatMap((words) => words.split(' ')));

/** Words that say nothing about what is searched for, in all three languages. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word.toLowerCase());
