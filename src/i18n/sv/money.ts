import type { Strings } from '../strings.ts';

/** The page on what the EU support went to. */
export const money: Strings['money'] = {
  title: 'Vad EU-stöd har beviljats för',
  description: 'EU-stöd som har beviljats AMIF-projekt, efter särskilt mål, stödmottagare, tema och startår.',
  lead: (count, money) => `${count} har beviljats EU-stöd på sammanlagt ${money}. Så fördelas stödet.`,
  limits: 'Vad siffrorna inte berättar',
  limitsList: [
    'Stödet är beviljat. Källan anger inte hur mycket av det som har använts.',
    'Siffrorna omfattar bara EU:s stöd. Projektens övriga finansiering är inte med.',
    'Summorna täcker projekten i fondens egen förteckning, inte all finansiering på området i Finland.',
    'Stödets storlek säger inget om vad arbetet ledde till.',
  ],
  byType: 'Efter typ av stödmottagare',
  type: 'Typ av stödmottagare',
  typeNote:
    'Visar hurdana organisationer som har beviljats stöd. Visar inte hur stödet fördelas på projektets partner. Ett projekt med två slags stödmottagare räknas i båda.',
  byYear: 'Efter startår',
  year: 'Startår',
  yearNote:
    'Visar hur mycket stöd som har beviljats projekt som inleds respektive år. Visar inte vilket år pengarna används: ett projekt pågår ofta i flera år.',
  list: 'Projekten som summorna bygger på',
};
