/** The page that explains the search. `examples`: a query and what it shows. */
export const searchHelp = {
  title: 'Så fungerar sökningen',
  description: 'Hur sökningen i Kotoatlas förstår ord på tre språk, med exempel att pröva.',
  intro:
    'Sökningen hittar varje sida på en gång på finska, svenska och engelska. Pröva exemplen: länken öppnar sökningen.',
  sections: [
    {
      heading: 'Ordets böjning spelar ingen roll',
      text: 'Sökningen känner till böjda former och delar av sammansatta ord. Stora bokstäver och prickar över bokstäver kan utelämnas.',
      examples: ['språkcaféer', 'flyktingarna', 'kafé', 'narpes'],
    },
    {
      heading: 'Tre språk och ord med samma betydelse',
      text: 'Det går att söka på vilket som helst av språken. Ovanför träffarna står vad som också söktes, och utvidgningen kan stängas av.',
      examples: ['rådgivning i Närpes', 'naisten työllistyminen', 'gravid', 'Röda Korset'],
    },
    {
      heading: 'Skrivfel',
      text: 'Om ordet inte finns söks det närmaste ordet. Om inget ord ligger nära blir det inga träffar.',
      examples: ['samhällsorintering', 'biblotek'],
    },
    {
      heading: 'Citattecken och minus',
      text: 'Ord inom citattecken söks efter varandra precis som de är skrivna. Ett minus framför ett ord utesluter sidor som har ordet.',
      examples: ['"frivillig återresa"', 'språkkurs -svenska', 'rådgivning -"Helsingfors stad"'],
    },
    {
      heading: 'Orter, organisationer, år och belopp',
      text: 'En ort eller organisation kan skrivas med vilket som helst av sina namn eller som förkortning. Också årtal, projektkoder och belopp fungerar.',
      examples: ['Turku', 'THL', '2024', 'S20885', '435 152'],
    },
  ],
  filters:
    'Bland avgränsningarna utvidgar val i samma grupp resultatet, medan val i olika grupper begränsar det. Siffran bredvid ett val visar hur många träffar det ger. Allt syns i adressen, så en sökning kan sparas eller skickas.',
} as const;
