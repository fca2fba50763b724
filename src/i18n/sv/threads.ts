import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { nameOf } from '../../site-config.ts';

const points = counted('sv', 'poäng', 'poäng');

/** From ideas to funded projects and on to practices. */
export const threads: Strings['threads'] = {
  lead: 'Projektidéerna ur AMIF-fondens idésökning och vid sidan av dem finansierade projekt och praxisexempel som svarar mot samma behov, med en motivering till varje samband.',
  description:
    'Projektidéernas samband med finansierade projekt och praxisexempel: motivering och styrka enligt tema, målgrupp, ort och organisation.',
  caution:
    'Ingen källa säger att ett projekt bygger på någon av idéerna. Ett samband visar bara vad som är gemensamt. AMIF-projekten inleddes flera år efter idéerna. Praxisexemplen och ESF-projektet är från samma tid som idéerna.',
  toProjects: 'Finansierade projekt',
  toPractices: 'Praxisexempel',
  onwards: 'Praxisexempel som har något gemensamt med projektet',
  beside: {
    heading: 'Från projekt till praxisexempel',
    lead: 'Projekt som inte har något samband med en idé, och praxisexempel som har något gemensamt med dem.',
  },
  strengths: { strong: 'starkt samband', clear: 'tydligt samband', faint: 'svagt samband' },
  table: {
    heading: 'Så räknas styrkan',
    lead: `Ett samband får poäng för sina grunder. Mest väger en jämförelse som ${nameOf.sv} redaktion har gjort och att källan själv nämner sambandet: annars är ett samband aldrig starkt.`,
    reason: 'Grund',
    points: 'Poäng',
    most: (count) => `högst ${count}`,
    reasons: {
      source: 'Källan nämner själv sambandet',
      comparison: 'Redaktionen har jämfört texterna',
      theme: 'Varje gemensamt tema',
      group: 'Varje gemensam direkt målgrupp',
      place: 'Samma ort',
      organisation: 'Samma organisation',
    },
    scale: (strength, from) => `${strength}: minst ${points(from)}`,
    limits: (ideas, projects) =>
      `För en idé visas högst ${ideas} projekt och ${ideas} praxisexempel, för ett projekt högst ${projects} praxisexempel. Ett svagt samband visas bara om redaktionen har antecknat det.`,
  },
  fromIdea: (title) => `Samband med idén ${title}`,
  answers: {
    heading: 'Vad svarar mot samma behov?',
    lead: `Finansierade projekt och praxisexempel i vilkas texter ${nameOf.sv} redaktion har sett samma behov eller arbetssätt som i idén.`,
    toThread: 'Idéns alla samband',
  },
};
