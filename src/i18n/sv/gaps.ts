import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { terms } from './terms.ts';

const practices = counted('sv', 'praxisexempel', 'praxisexempel');
const projects = counted('sv', 'projekt', 'projekt');

/** Where there is much and where there is nothing: themes by target groups and by regions. */
export const gaps: Strings['gaps'] = {
  lead: 'Vilka teman, målgrupper och landskap praxisexemplen, projekten och EU-stödet gäller och vad materialet inte säger något om.',
  description:
    'Teman enligt målgrupp och landskap: antalet praxisexempel och projekt samt EU-stödet i varje ruta, som länkar till listorna.',
  groups: {
    heading: 'Teman och målgrupper',
    captions: {
      status: 'Teman och rättslig ställning',
      situation: 'Teman och livssituation',
      audience: 'Teman och de vars arbetssätt förändras',
    },
  },
  regions: { heading: 'Teman och landskap', caption: 'Teman enligt landskap' },
  theme: terms.theme,
  key: {
    heading: 'Så läser du tabellen',
    practice: 'praxisexempel, länk till listan',
    project: 'projekt, länk till listan eller sökningen',
    euro: 'projektens EU-stöd, tusen euro',
    none: 'inga alls',
    shade: 'Ju mörkare ruta, desto fler praxisexempel och projekt sammanlagt: 1, 2–3, 4–6, minst 7.',
    scroll: 'En bred tabell kan rullas i sidled.',
  },
  practices,
  projects,
  thousands: (amount) => `${amount} tusen euro`,
  none: 'inga alls',
  size: (cells, empty, single) =>
    `Rutor: ${cells}. Tomma: ${empty}. Med bara ett praxisexempel eller projekt: ${single}.`,
  limits: {
    heading: 'Vad siffrorna inte säger',
    small: (practiceCount, projectCount) =>
      `Siffrorna är små: ${practices(practiceCount)} och ${projects(projectCount)}. En tom ruta betyder att de här källorna inte talar om saken. Den betyder inte att inget görs.`,
    items: [
      'Praxisexemplen kommer från en publikation från 2017 och AMIF-projekten från en förteckning för en enda dag. Andra fonder och år är inte med, bortsett från ett ESF-projekt.',
      `Stödmottagarens hemort visar inte var pengarna används. Ett projekt räknas till ett landskap bara om källan säger att det verkar där eller i någon av landskapets kommuner. Om området efter källan har övergått till ett annat landskap står det på projektets egen sida. De övriga projekten finns i kolumnerna ”${terms.wholeCountry}” och ”${terms.noPlace}”.`,
      'Ett projekt eller ett praxisexempel kan ha flera teman, målgrupper och landskap. Då finns det i flera rutor med hela sitt EU-stöd, så rutorna kan inte läggas ihop.',
      'Både direkta och indirekta målgrupper är med.',
      'Beloppen är enbart EU:s stöd till AMIF-projekten. I ESF-projektets stöd ingår statens andel, och därför har det inte räknats med.',
    ],
  },
};
