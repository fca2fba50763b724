import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** What stands on a page that gathers records beside the records: numbers, money, map and neighbours. */
export const gather: Strings['gather'] = {
  inNumbers: 'I siffror',
  themes: 'Teman',
  groups: 'Målgrupper',
  otherThemes: 'Andra teman i samma poster',
  otherGroups: 'Andra målgrupper i samma poster',
  companions: 'Organisationer i samma projekt och praxisexempel',
  otherMunicipalities: 'Andra kommuner i landskapet',
  filter: 'Avgränsa praxisexemplen ytterligare',
  support: {
    heading: 'EU-stöd',
    sum: (projects, money) => `EU-stöd ${money}, ${counted('sv', 'projekt', 'projekt')(projects)}.`,
    organisation:
      'Visar det stöd som har beviljats projekt där organisationen är stödmottagare. Visar inte hur mycket av det som stannar hos organisationen: källan anger inte hur stödet fördelas på partnerna eller hur mycket som har använts.',
    theme:
      'Visar det stöd som har beviljats temats projekt. Ett projekt med flera teman räknas med hela sitt stöd, så temanas summor kan inte läggas ihop.',
  },
  map: {
    municipality: (place) => `${place} på Finlands karta`,
    region: (place) =>
      `${place} på Finlands karta: prickarna är landskapets kommuner, cirklarna kommuner där arbete görs`,
    heading: 'Landskapen på kartan',
    label: (place, count) => `${place} ${counted('sv', 'post', 'poster')(count)}`,
    note: 'Namnet står mitt bland landskapets kommuner. Gränser har inte ritats, eftersom öppna data om dem inte fanns att tillgå.',
  },
};
