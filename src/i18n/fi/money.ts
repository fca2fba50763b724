/** The page on what the EU support went to. */
export const money = {
  title: 'Mihin EU-tukea on myönnetty',
  description:
    'AMIF-hankkeille myönnetty EU-tuki erityistavoitteittain, tuensaajittain, teemoittain ja alkamisvuosittain.',
  lead: (count: string, money: string) => `${count}: EU-tukea on myönnetty yhteensä ${money}. Näin tuki jakautuu.`,
  limits: 'Mitä luvut eivät kerro',
  limitsList: [
    'Tuki on myönnetty. Lähde ei kerro, paljonko siitä on käytetty.',
    'Luvuissa on vain EU:n tuki. Hankkeen muu rahoitus ei ole mukana.',
    'Summat kattavat rahaston oman luettelon hankkeet, eivät kaikkea alan rahoitusta Suomessa.',
    'Tuen määrä ei kerro, mitä työllä saatiin aikaan.',
  ],
  byType: 'Tuensaajan tyypin mukaan',
  type: 'Tuensaajan tyyppi',
  typeNote:
    'Näyttää, millaisille organisaatioille tuki on myönnetty. Ei näytä, miten se jakautuu hankkeen kumppaneille. Hanke, jolla on kahdenlaisia tuensaajia, on mukana molemmissa.',
  byYear: 'Alkamisvuoden mukaan',
  year: 'Alkamisvuosi',
  yearNote:
    'Näyttää, paljonko tukea on myönnetty kunakin vuonna alkaville hankkeille. Ei näytä, minä vuonna raha käytetään: hanke kestää usein monta vuotta.',
  list: 'Hankkeet, joista summat on laskettu',
} as const;
