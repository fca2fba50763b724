import type { ContributionField } from '../../src/schema/contribution.ts';
import type { Lang } from '../../src/schema/lang.ts';

/** What a question says beside the word of its line. */
export const HINTS: Readonly<Record<Lang, Readonly<Record<ContributionField, string>>>> = {
  fi: {
    title: 'lyhyt nimi, josta toiminnan tunnistaa',
    municipality: 'missä; useampi pilkulla erotettuna',
    year: 'vuosi, josta teksti kertoo, esimerkiksi 2026',
    who: 'organisaatio, joka toimintaa tekee',
    forWhom: 'esimerkiksi maahanmuuttajat, naiset',
    themes: 'saa jättää tyhjäksi, jolloin teemoja ehdotetaan tekstistä',
    summary: 'yksi rivi; saa jättää tyhjäksi',
    toldBy: 'organisaatio, joka tästä kertoo',
    day: 'kertomisen päivä, esimerkiksi 2026-11-30',
    licence: 'tekstin saa julkaista: kirjoita CC BY 4.0',
    id: 'saa jättää tyhjäksi; toisen kieliversion tunnus on ensimmäisen tunnus',
  },
  sv: {
    title: 'ett kort namn som man känner igen',
    municipality: 'var; flera skiljs åt med kommatecken',
    year: 'året som texten handlar om, till exempel 2026',
    who: 'organisationen som gör arbetet',
    forWhom: 'till exempel invandrare, kvinnor',
    themes: 'får lämnas tomt, då föreslås teman utifrån texten',
    summary: 'en rad; får lämnas tomt',
    toldBy: 'organisationen som berättar',
    day: 'dagen då detta berättas, till exempel 2026-11-30',
    licence: 'texten får publiceras: skriv CC BY 4.0',
    id: 'får lämnas tomt; en andra språkversion har samma id som den första',
  },
  en: {
    title: 'a short name by which it is known',
    municipality: 'where; several are set apart by commas',
    year: 'the year that the text is about, such as 2026',
    who: 'the organisation that does it',
    forWhom: 'immigrants, women, for example',
    themes: 'may be left empty; then themes are proposed from the text',
    summary: 'one line; may be left empty',
    toldBy: 'the organisation that tells of it',
    day: 'the day on which it is told, such as 2026-11-30',
    licence: 'the text may be published: write CC BY 4.0',
    id: 'may be left empty; a second language has the identifier of the first',
  },
};

/** What is asked for after the head. */
export const TEXT_HINT: Readonly<Record<Lang, string>> = {
  fi: 'Teksti: mitä tehdään, kenelle ja miten. Jokainen rivi on oma kappaleensa; tyhjä rivi päättää tekstin.',
  sv: 'Text: vad görs, för vem och hur. Varje rad är ett eget stycke; en tom rad avslutar texten.',
  en: 'Text: what is done, for whom and how. Each line is a paragraph; an empty line ends the text.',
};
