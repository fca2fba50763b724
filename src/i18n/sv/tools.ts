import type { Strings } from '../strings.ts';

/** The index of the tools: what each is for. A tool has an entry under `about`, by its section. */
export const tools: Strings['tools'] = {
  lead: 'Samla, jämför och ta med till mötet. Verktygen fungerar utan konto, och det du gör sparas bara i din egen webbläsare.',
  description:
    'Verktyg för planering av integrationsarbete, utan konto: minneslista, jämförelse, ”Skulle det här fungera hos oss?”, integrationsbrickan och egen projektidé.',
  about: {
    shortlist: 'Samla praxis och projekt, skriv anteckningar och skriv ut ett mötesunderlag med källhänvisningar.',
    compare: 'Ställ 2–4 praxis eller projekt sida vid sida: för vem, var, vem, pengar och tid. Skillnader är märkta.',
    transfer: 'Bedöm om en annan kommuns praxis skulle fungera hos er. Skriv ut en promemoria för beslutet.',
    tray: 'Fyll i integrationsbrickan, lägg ihop brickorna från ortens organisationer och se luckor och överlappningar.',
    idea: 'Skriv en egen projektidé: behov, målgrupp, område och partner. Du får en text som du kan skicka själv.',
    kept: 'Se vad som sparats i den här webbläsaren, spara det i en fil eller radera det.',
  },
};
