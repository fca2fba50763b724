// What this atlas says of itself. docs/your-own-atlas.md of the project explains each value; the build says what is
// wrong with one, and with what it was read.

export const name = 'Kustbandet';
export const nameOf = { fi: 'Kustbandetin', sv: 'Kustbandets', en: 'Kustbandet’s' };
export const fileName = 'kustbandet';

export const tagline = {
  fi: 'Kotoutumisen käytännöt rannikolla',
  sv: 'Praxisexempel inom integration längs kusten',
  en: 'Integration practices along the coast',
};
export const description = {
  fi: 'Rannikon kuntien käytännöt: nimet, luokitus, paikat ja lähteet.',
  sv: 'Praxisexempel från kommuner längs kusten: namn, klassificering, orter och källor.',
  en: 'Practices of municipalities along the coast: titles, classification, places and sources.',
};
export const keywords = {
  fi: ['kotoutuminen', 'kunnat'],
  sv: ['integration', 'kommuner'],
  en: ['integration', 'municipalities'],
};

export const publisher = { name: 'Exempelstiftelsen', url: 'https://example.org/' };
export const contact = 'https://example.org/skriv-till-oss';
export const url = undefined;
export const editor = 'https://example.org/edit/main/{path}';
export const licence = 'CC BY 4.0';
export const languages = ['sv'];
export const leftOut = ['projects', 'ideas', 'models', 'money', 'threads', 'gaps', 'tray', 'idea'];

export const colours = {
  paper: { light: '#fbfbfd', dark: '#14161c' },
  ground: { light: '#eef0f6', dark: '#1c2029' },
  ink: { light: '#1a1d26', dark: '#e6e8ef' },
  'ink-soft': { light: '#454a58', dark: '#b9bdc9' },
  line: { light: '#d5d8e2', dark: '#353a48' },
  'line-strong': { light: '#868c9c', dark: '#70788c' },
  accent: { light: '#1b3f7a', dark: '#a9c8ff' },
  'accent-ground': { light: '#e3ebf8', dark: '#192a48' },
  'on-accent': { light: '#ffffff', dark: '#0d1526' },
  mark: { light: '#ffe49a', dark: '#5c4a10' },
};
