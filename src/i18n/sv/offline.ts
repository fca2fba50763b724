import type { Strings } from '../strings.ts';
import { fileName, name as siteName } from '../../site-config.ts';

/** Use without a network, the zip edition, and the files that tell about both. */
export const offline: Strings['offline'] = {
  title: 'Utan nätförbindelse',
  description: `Så fungerar ${siteName} utan nätförbindelse: i webbläsaren, som app i telefonen och som zip-fil.`,
  lead: `${siteName} fungerar också utan nätförbindelse: i webbläsaren, som app eller som en mapp på din egen dator. Alla sidor och sökningen följer med.`,
  link: 'Använda utan nät och ladda ner',
  status: { ready: 'Fungerar utan nät i den här webbläsaren.', waiting: 'En nyare version är klar.' },
  browser: {
    heading: 'I webbläsaren',
    text: (megabytes) =>
      `När du har öppnat en sida sparar webbläsaren hela webbplatsen i bakgrunden. Mängden är ungefär ${megabytes}\u00a0MB. Sparandet börjar först när sidan har laddats. Om din webbläsare är inställd på att minska datatrafiken sparas ingenting förrän du ber om det.`,
    more: [
      'Webbplatsen uppdateras i delar: webbläsaren hämtar bara de filer som har ändrats. Den gamla versionen används tills du byter till den nya eller stänger alla flikar med webbplatsen.',
      'Filer för nedladdning, till exempel materialet och zip-filen, sparas inte: de kräver nätförbindelse.',
      'Det som sparas stannar på den här enheten. Webbplatsen använder inga kakor och samlar inte in uppgifter om vad du läser.',
    ],
    withoutScript: 'För att spara webbplatsen i webbläsaren behövs JavaScript. Zip-filen fungerar utan.',
  },
  panel: {
    heading: 'I den här webbläsaren',
    states: {
      disk: 'Du läser webbplatsen från din egen dator. Nätet behövs inte.',
      unsupported: 'Den här webbläsaren kan inte spara webbplatsen från den här adressen. Det kräver https.',
      off: 'Sparandet är avstängt och de sparade filerna är borttagna.',
      resting: 'Webbplatsen är inte sparad än.',
      storing: 'Webbplatsen sparas.',
      ready: 'Hela webbplatsen är sparad. Sidorna och sökningen fungerar utan nät.',
      full: 'Utrymmet i webbläsaren tog slut. De sparade sidorna fungerar utan nät, de övriga hämtas från nätet.',
      incomplete: 'En del filer saknas. De sidor som saknas hämtas från nätet.',
      failed: 'Det gick inte att spara. Webbplatsen fungerar via nätet.',
    },
    waiting: 'En nyare version är sparad och väntar på att tas i bruk.',
    actions: {
      store: 'Spara i den här webbläsaren',
      retry: 'Försök på nytt',
      remove: 'Ta bort de sparade filerna och stäng av sparandet',
      use: 'Byt till den nyare versionen',
    },
  },
  app: {
    heading: 'Som app',
    text: 'I webbläsarens meny kan du installera webbplatsen som app eller lägga till den på startskärmen. Appen öppnas i ett eget fönster och använder samma sparade filer.',
  },
  zip: {
    heading: 'Som zip-fil',
    text: (megabytes) =>
      `Hela webbplatsen är en enda zip-fil på ungefär ${megabytes}\u00a0MB. Den ryms på ett USB-minne och i de flesta fall som bilaga till ett e-postmeddelande.`,
    steps: [
      'Ladda ner filen och packa upp den till en mapp.',
      'Dubbelklicka på index.html i mappen.',
      'Du kan också kopiera mappen till vilken webbserver som helst.',
    ],
    link: (megabytes) => `Ladda ner ${fileName}.zip (ungefär ${megabytes}\u00a0MB)`,
    checksum: 'Filens kontrollsumma (SHA-256)',
  },
  verify: {
    heading: 'Kontrollera en kopia',
    text: 'Kontrollsumman för varje fil finns i förteckningen checksums.txt. I mappen visar det här kommandot om någon fil har ändrats:',
    materials: 'Den programvara som webbplatsen är gjord med räknas upp i sbom.cdx.json (CycloneDX).',
  },
  readme: [
    `Den här mappen innehåller hela ${siteName}: praxisexempel, projekt och idéer om integration, mottagande och återvändande i Finland.`,
    'Dubbelklicka på index.html. Nätet behövs inte; alla sidor och sökningen fungerar.',
    'Mappen kan också kopieras till en webbserver. Kopiera då zip-filen till mappen download/.',
    'Kontrollera filerna: sha256sum -c checksums.txt',
  ],
};
