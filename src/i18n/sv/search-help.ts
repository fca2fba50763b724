import { name as siteName } from '../../site-config.ts';

/** The page that explains the search. `examples`: a query and what it shows. */
export const searchHelp = {
  title: 'Så fungerar sökningen',
  description: `Hur sökningen i ${siteName} förstår ord på tre språk, med exempel att pröva.`,
  intro:
    'En och samma sökning hittar sidor på alla tre språken: finska, svenska och engelska. Pröva exemplen: länken öppnar sökningen.',
  sections: [
    {
      heading: 'Ordets böjning spelar ingen roll',
      text: 'Sökningen känner till böjda former och delar av sammansatta ord. Stora bokstäver och prickar över bokstäver kan utelämnas.',
      examples: ['språkcaféer', 'flyktingarna', 'kafé', 'narpes'],
    },
    {
      heading: 'Tre språk och ord med samma betydelse',
      text: 'Du kan söka på vilket som helst av språken. Ovanför träffarna står vilka andra ord sökningen omfattade, och utvidgningen kan stängas av.',
      examples: ['rådgivning i Närpes', 'naisten työllistyminen', 'gravid', 'Röda Korset'],
    },
    {
      heading: 'Skrivfel',
      text: 'Om ordet inte finns söks det närmaste ordet. Om inget ord ligger nära blir det inga träffar.',
      examples: ['samhällsorintering', 'biblotek'],
    },
    {
      heading: 'Citattecken och minus',
      text: 'Ord inom citattecken söks efter varandra precis som de är skrivna. Ett minus framför ett ord utesluter träffar som innehåller ordet.',
      examples: ['"frivillig återresa"', 'språkkurs -svenska', 'rådgivning -"Helsingfors stad"'],
    },
    {
      heading: 'Orter, organisationer, år och belopp',
      text: 'En ort eller organisation kan skrivas med vilket som helst av sina namn eller som förkortning. Också årtal, projektkoder och belopp fungerar.',
      examples: ['Turku', 'THL', '2024', 'S20885', '435 152'],
    },
  ],
  filters:
    'Avgränsningar i samma grupp utvidgar resultatet, medan avgränsningar i olika grupper begränsar det. Siffran bredvid en avgränsning visar hur många träffar det ger. Allt syns i adressen, så en sökning kan sparas eller skickas.',
} as const;
