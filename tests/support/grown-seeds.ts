import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The records that a grown collection has more: a project, and practices of a document that is in Finnish only, the
 * last of them in a municipality and of an organisation that no other record has.
 */
export const ADDED = ['kokeilu-kasvaa', 'turku-kasvava-kahvila', 'utsjoki-kasvava-neuvonta'] as const;
const [PROJECT, CAFE, ADVICE] = ADDED;
const DOCUMENT_ID = 'kokeilu';

/**
 * Adds them to seeds, with their curation and relations: made up, and so that no line of another record moves. Seeds
 * that have grown already, in a copy of the project (scripts/test-grown.ts), stay as they are.
 */
export function growSeeds(folder: string): void {
  if (existsSync(join(folder, DOCUMENT_ID))) return;
  addProject(folder);
  addDocument(folder);
  addContributions(folder);
}

/** Practices told in one file and one language, of which nothing is curated. */
const CONTRIBUTIONS = {
  'kieliapua.md': `---
Otsikko: Kieliapua kirjastossa
Kunta: Kajaani
Vuosi: 2026
Kuka: Kajaanin kirjasto
Kenelle: maahanmuuttajat
Kertoja: Kajaanin kirjasto
Päivä: 2026-11-30
Lisenssi: CC BY 4.0
---

Kirjastossa saa joka tiistai apua suomen kielen harjoitteluun.
`,
  'bastu.md': `---
Rubrik: Kvällar i byns bastu
Kommun: Närpes
År: 2026
Vem: Närpes stad
För vem: invandrare
Sammanfattning: Grannarna bastar och lär sig svenska tillsammans.
Berättat av: Närpes stad
Dag: 2026-11-30
Licens: CC BY 4.0
---

Nya och gamla invånare badar bastu och pratar svenska en gång i veckan.
`,
} as const;

/** As somebody adds them: a file each, and nothing else. */
function addContributions(folder: string): void {
  mkdirSync(join(folder, 'contributions'), { recursive: true });
  for (const [name, text] of Object.entries(CONTRIBUTIONS)) writeFileSync(join(folder, 'contributions', name), text);
}

const ROW = {
  fi: 'Kokeilu kasvaa Turun kaupunki 2 Laillinen muuttoliike ja kotoutuminen Hanke neuvoo Turussa.',
  sv: 'Försöket växer Åbo stad 2 Laglig migration och integration Projektet ger råd i Åbo.',
  en: 'The trial grows Turun kaupunki 2 Legal migration and integration The project gives advice in Turku.',
} as const;

/** A row before the footer of the list of projects, so that no line of another record moves. */
function addProject(folder: string): void {
  let line = 0;
  for (const lang of ['fi', 'sv', 'en'] as const) {
    const path = join(folder, `amif-hankkeet/${lang}.txt`);
    const lines = readFileSync(path, 'utf8').split('\n');
    const footer = lines.findIndex((text) => text.includes('•'));
    lines.splice(footer, 0, ROW[lang], '120000,5 1.1.2024 31.12.2025');
    line = footer + 1;
    writeFileSync(path, lines.join('\n'));
  }
  appendFileSync(
    join(folder, 'amif-hankkeet/source.yaml'),
    `  - id: ${PROJECT}\n    title:\n      sv: Försöket växer\n      en: The trial grows\n`,
  );
  curate(folder, 'amif-hankkeet', PROJECT, { ...TURKU, role: 'beneficiary' });
  relate(folder, PROJECT, 'turku-infotori', { source: 'amif-hankkeet', line });
}

const DOCUMENT = `KUNNAT KOKEILEVAT

Sisällys

Turku\t4
Kasvava kahvila\t4
Utsjoki\t5
Kasvava neuvonta\t5

Turku

Kasvava kahvila

Kahvilassa käy lähes 2000 henkilöä vuodessa.

Utsjoki

Kasvava neuvonta

Neuvontaa saa Utsjoella.
`;

/** A document that stands in Finnish only. */
function addDocument(folder: string): void {
  const about = '{ fi: Kokeilun luettelo kunnista., sv: Försökets lista., en: The list of the trial. }';
  mkdirSync(join(folder, DOCUMENT_ID));
  writeFileSync(join(folder, DOCUMENT_ID, 'fi.txt'), DOCUMENT);
  writeFileSync(
    join(folder, DOCUMENT_ID, 'source.yaml'),
    `id: ${DOCUMENT_ID}\nkind: practices\noriginal: fi\ntitle: Kunnat kokeilevat\npublisher: { missing: not-in-source }\ndate: "2024"\nasOf: "2024"\nabout: ${about}\neditions: [fi]\nrecords: [${CAFE}, ${ADVICE}]\n`,
  );
  const evidence = { source: DOCUMENT_ID, line: 11 };
  appendFileSync(
    join(folder, 'curation/organisations.yaml'),
    `
- id: kasvun-yhdistys
  type: ngo
  names: { fi: Kasvun yhdistys, sv: Kasvun yhdistys, en: Kasvun yhdistys }
  aliases: [Kasvun yhdistys]
`,
  );
  curate(folder, DOCUMENT_ID, CAFE, { ...TURKU, role: 'owner' });
  curate(folder, DOCUMENT_ID, ADVICE, { place: '890', organisation: 'kasvun-yhdistys', role: 'owner' });
  relate(folder, CAFE, 'turku-infotori', evidence);
  relate(folder, CAFE, ADVICE, evidence);
}

/** Where the work of a record is done, and by whom. */
interface Work {
  place: string;
  organisation: string;
  role: string;
}

const TURKU = { place: '853', organisation: 'turun-kaupunki' } as const;

function curate(folder: string, source: string, id: string, { place, organisation, role }: Work): void {
  appendFileSync(
    join(folder, `curation/records/${source}.yaml`),
    `
- id: ${id}
  summary: { fi: Kokeilu ${id} neuvoo., sv: Försöket ${id} ger råd., en: The trial ${id} gives advice. }
  themes: [guidance, language]
  targetGroups: { direct: [immigrants], indirect: [] }
  scope: local
  languages: []
  places: [{ code: "${place}", role: target }]
  organisations: [{ id: ${organisation}, role: ${role} }]
  doubts: []
`,
  );
}

function relate(folder: string, from: string, to: string, { source, line }: { source: string; line: number }): void {
  appendFileSync(
    join(folder, 'curation/relations.yaml'),
    `
- from: ${from}
  to: ${to}
  kind: same-need
  ground: comparison
  evidence: [{ source: ${source}, line: ${String(line)} }]
  note: { fi: Neuvontaa Turussa., sv: Rådgivning i Åbo., en: Advice in Turku. }
`,
  );
}
