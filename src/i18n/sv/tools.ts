import type { Strings } from '../strings.ts';

/** The index of the tools: what each is for. A tool has an entry under `about`, by its section. */
export const tools: Strings['tools'] = {
  lead: 'Samla, jämför och ta med till mötet. Verktygen fungerar utan inloggning, och det du gör sparas bara i din egen webbläsare.',
  description:
    'Verktyg för planering av integrationsarbete, utan inloggning: minneslista, jämförelse, ”Skulle det här fungera hos oss?”, integrationsbrickan och egen projektidé.',
  about: {
    shortlist:
      'Samla praxisexempel, projekt och idéer, skriv anteckningar och skriv ut ett mötesunderlag med källhänvisningar.',
    compare:
      'Ställ 2–4 praxisexempel, projekt eller idéer sida vid sida: för vem, var, av vem, pengar och tid. Skillnaderna är markerade.',
    transfer: 'Bedöm om en annan kommuns arbetssätt skulle fungera hos er. Skriv ut en promemoria för beslutet.',
    tray: 'Fyll i integrationsbrickan, lägg ihop brickorna från ortens frivilligorganisationer och se var det finns luckor och överlappningar.',
    idea: 'Skriv en egen projektidé: behov, målgrupp, område och partner. Du får en text som du kan skicka själv.',
    tell: 'Berätta om ett praxisexempel i din organisation. Formuläret visar vad som saknas och ger en fil som du kan skicka.',
    correct: 'Berätta vad som är fel på en sida och var den rätta uppgiften finns. Du får en fil som du kan skicka.',
    kept: 'Se vad som sparats i den här webbläsaren, spara det i en fil eller radera det.',
  },
};
