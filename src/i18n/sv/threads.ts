import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

const points = counted('sv', 'poäng', 'poäng');

/** From ideas to funded projects and on to practices. */
export const threads: Strings['threads'] = {
  lead: 'Från idéerna 2017 till finansierade projekt och kommunernas praxis: vad som svarar mot samma behov, och varför vi säger det.',
  description:
    'Från projektidéer till finansierade projekt och praxis: varje sambands motivering och styrka enligt tema, målgrupp, plats och organisation.',
  caution:
    'Ingen källa säger att ett projekt har uppstått ur någon av idéerna. En tråd visar vad som är gemensamt. AMIF-projekten började flera år efter idéerna. Praxis och ESF-projektet är från samma tid som idéerna.',
  toProjects: 'Finansierade projekt',
  toPractices: 'Praxis direkt från idén',
  onwards: 'Från projektet vidare till praxis',
  beside: {
    heading: 'Från projekt till praxis',
    lead: 'Projekt till vilka ingen tråd går från en idé, och praxis som har något gemensamt med dem.',
  },
  strengths: { strong: 'starkt samband', clear: 'tydligt samband', faint: 'svagt samband' },
  table: {
    heading: 'Så räknas styrkan',
    lead: 'Ett samband får poäng för sina grunder. En kurators jämförelse och källans egna ord väger mest: utan dem är ett samband aldrig starkt.',
    reason: 'Grund',
    points: 'Poäng',
    most: (count) => `högst ${count}`,
    reasons: {
      source: 'Källan nämner själv sambandet',
      comparison: 'En kurator har jämfört texterna',
      theme: 'Gemensamt tema, för varje',
      group: 'Gemensam direkt målgrupp, för varje',
      place: 'Samma plats',
      organisation: 'Samma organisation',
    },
    scale: (strength, from) => `${strength}: minst ${points(from)}`,
    limits: (ideas, projects) =>
      `Från en idé visas högst ${ideas} projekt och ${ideas} praxis, från ett projekt högst ${projects} praxis. Ett svagt samband visas bara om en kurator har antecknat det.`,
  },
  fromIdea: (title) => `Tråden från idén ${title}`,
  answers: {
    heading: 'Vad svarar mot samma behov?',
    lead: 'Finansierade projekt och praxis i vars text en kurator såg samma behov eller arbetssätt som i idén.',
    toThread: 'Hela tråden',
  },
};
