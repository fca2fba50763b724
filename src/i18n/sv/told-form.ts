import type { Strings } from '../strings.ts';

/** What forms say that end in a file for whoever publishes the site. */
export const toldForm: Strings['toldForm'] = {
  faults: {
    empty: 'Det här saknas.',
    'too-long': 'Det här är för långt.',
    'not-a-year': 'Skriv året med fyra siffror, till exempel 2026.',
    'not-a-day': 'Skriv dagen i formen 2026-11-30.',
    'other-licence': 'Samlingens licens är CC BY 4.0.',
    markup: 'Ta bort HTML-koder och klammerparenteser: texten är ren text.',
    'not-agreed': 'Kryssa för det här.',
  },
  unknown: (name) => `Namnet ”${name}” finns inte.`,
  nearest: (names) => `Menade du: ${names}?`,
  personal: (found) =>
    `Det här ser ut som en personuppgift: ${found}. Ta bort den om den gäller en privatperson. Samlingen publicerar inga människors namn, nummer eller adresser, och de som känns igen tas bort ur filen när den läses in.`,
  result: 'Den färdiga filen',
  resultText: 'Så här lyder filen. Sidan skickar den ingenstans: du skickar den själv.',
  lacks: (fields) => `Det här saknas eller behöver rättas: ${fields}.`,
  ready: 'Filen är klar att skickas.',
  download: 'Ladda ner filen',
  copy: 'Kopiera texten',
  copied: 'Texten är kopierad.',
  notCopied: 'Webbläsaren tillät inte kopiering. Texten är markerad: kopiera den själv.',
  send: {
    mail: 'Skicka med e-post',
    issue: 'Öppna ett ärende med texten',
    file: 'Öppna en ny fil med texten',
  },
  long: {
    mail: (file, address) =>
      `Texten är för lång för länken till ett meddelande, så inget klipptes bort: filen ligger nu på din dator med namnet ${file}. Bifoga den i meddelandet till ${address}.`,
    issue: (file, address) =>
      `Texten är för lång för länken, så inget klipptes bort: filen ligger nu på din dator med namnet ${file}. Bifoga den i ärendet som öppnades på ${address}.`,
    file: (file, address) =>
      `Texten är för lång för länken, så inget klipptes bort: filen ligger nu på din dator med namnet ${file}. Kopiera dess innehåll till den nya filen som öppnades på ${address}.`,
  },
  attached: (file) => `Bifogad fil: ${file}.`,
  nowhere: 'Webbplatsen har ingen adress dit filen kunde skickas. Skicka den till den som publicerar webbplatsen.',
  template: 'Filen utan formulär',
  templateText:
    'Filen kan också skrivas för hand i vilket textprogram som helst. Kopiera mallen, skriv dina uppgifter efter kolonen och spara filen med ändelsen .md.',
  templateLines: 'Vad raderna betyder',
  templateBody: 'Under strecken',
  optional: 'Kan utelämnas.',
  sendTo: 'Skicka filen hit:',
};
