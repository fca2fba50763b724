import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

const practices = counted('sv', 'praxis', 'praxis');
const projects = counted('sv', 'projekt', 'projekt');

/** Where there is much and where there is nothing: themes by target groups and by regions. */
export const gaps: Strings['gaps'] = {
  lead: 'Vilka teman, målgrupper och landskap praxis, projekt och EU-stöd gäller, och vad materialet inte säger något om.',
  description:
    'Teman enligt målgrupp och landskap: antalet praxis och projekt samt EU-stödet i varje ruta, som länkar till listorna.',
  groups: {
    heading: 'Teman och målgrupper',
    captions: {
      status: 'Teman och rättslig ställning',
      situation: 'Teman och livssituation',
      audience: 'Teman och de vars arbetssätt förändras',
    },
  },
  regions: { heading: 'Teman och landskap', caption: 'Teman enligt landskap' },
  theme: 'Tema',
  key: {
    heading: 'Så läser du tabellen',
    practice: 'praxis, länk till listan',
    project: 'projekt, länk till listan eller sökningen',
    euro: 'projektens EU-stöd, tusen euro',
    none: 'inga alls',
    shade: 'Ju mörkare ruta, desto fler praxis och projekt sammanlagt: 1, 2–3, 4–6, minst 7.',
    scroll: 'En bred tabell kan rullas i sidled.',
  },
  practices,
  projects,
  thousands: (amount) => `${amount} tusen euro`,
  none: 'inga alls',
  size: (cells, empty, single) =>
    `Det finns ${cells} rutor. Av dem är ${empty} tomma, och i ${single} rutor finns bara en enda praxis eller ett enda projekt.`,
  limits: {
    heading: 'Vad siffrorna inte säger',
    small: (practiceCount, projectCount) =>
      `Talen är små: ${practices(practiceCount)} och ${projects(projectCount)}. En tom ruta betyder att de här källorna inte talar om saken. Den betyder inte att inget görs.`,
    items: [
      'Praxis kommer från en publikation från 2017 och AMIF-projekten från en lista för en enda dag. Andra fonder och år är inte med, bortsett från ett ESF-projekt.',
      'Stödmottagarens hemort visar inte var pengarna används. Ett projekt räknas till ett landskap bara om källan säger att det verkar där; de övriga står under ”Hela landet” och ”Ingen plats i källan”.',
      'Ett projekt eller en praxis kan ha flera teman, målgrupper och landskap. Då finns det i flera rutor med hela sitt EU-stöd, så rutorna kan inte läggas ihop.',
      'Både direkta och indirekta målgrupper är med.',
      'Beloppen är enbart EU:s stöd till AMIF-projekt. I ESF-projektets stöd ingår statens andel, och därför är det inte med i eurobeloppen.',
    ],
  },
};
