import type { Strings } from '../strings.ts';

/** The form for a practice that a reader tells of. */
export const tellForm: Strings['tellForm'] = {
  lead: 'Känner du till ett arbetssätt som också andra borde få veta om? Skriv om det här på ett språk. Formuläret ger en fil som du skickar själv, och av den blir det en sida i samlingen.',
  description:
    'Ett formulär där en organisation kan berätta om ett praxisexempel inom integration. Det ger en fil att skicka.',
  fields: {
    title: 'Praxisexemplets namn',
    municipality: 'Kommun eller kommuner',
    year: 'År',
    who: 'Vem gör det',
    toldBy: 'Vilken organisation berättar',
    summary: 'Sammanfattning i en mening',
    text: 'Själva texten',
    forWhom: 'För vem',
    themes: 'Teman',
    licence: 'Texten får publiceras med licensen CC BY 4.0: vem som helst får använda den och anger då källan.',
    right: 'Jag har rätt att berätta om detta för organisationens del.',
  },
  /** What is agreed to, in a list of what is missing. */
  short: { licence: 'licens', right: 'rätt att berätta' },
  hints: {
    title: 'Ett kort namn, till exempel: Språkkafé på biblioteket.',
    municipality: 'Var sker det? Flera kommuner åtskilda med kommatecken: Närpes, Kaskö.',
    year: 'Året som texten beskriver, till exempel 2026.',
    who: 'Organisationer, inte namn på människor: Närpes stad, byaföreningen.',
    toldBy: 'På sidan står det att den här organisationen själv har berättat om praxisexemplet.',
    summary: 'Vad görs, för vem och var: Frivilliga talar svenska med nyinflyttade varje tisdag.',
    text: 'Vad görs, hur började det, vem betalar, vad har det lett till? Lämna en tom rad mellan styckena. En mellanrubrik börjar med tecknen ##, en punkt i en lista med ett streck.',
    forWhom: 'Välj minst en grupp.',
    themes: 'Om du inte väljer något föreslås teman utgående från orden i texten.',
  },
  lines: {
    day: 'Dagen då du berättar detta, i formen 2026-11-30.',
    licence: 'CC BY 4.0, den licens som samlingen publiceras med.',
    id: 'Slutet på sidans adress, om den ska vara något annat än kommunen och namnet.',
  },
  example: 'Varje tisdag klockan 17 talar vi svenska på biblioteket.',
};
