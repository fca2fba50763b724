import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { name as siteName } from '../../site-config.ts';

/** What every tool says: keeping, sharing, files, and what is kept in the browser. */
export const workspace: Strings['workspace'] = {
  needsScript:
    'Verktyget fungerar i webbläsaren och kräver JavaScript. Alla sidor kan läsas och skrivas ut också utan det:',
  keptHere: 'Sparas bara i den här webbläsaren. Ingenting skickas.',
  bar: {
    label: 'Spara och dela',
    share: 'Dela som länk',
    save: 'Spara i en fil',
    open: 'Öppna en fil',
    print: 'Skriv ut',
    wipe: 'Töm',
  },
  share: {
    heading: 'Länk',
    text: 'Länken innehåller allt som finns här. Uppgifterna står efter tecknet # i adressen och skickas inte till någon server. Den som får länken ser dem och kan dela dem vidare.',
    field: 'Länkens adress',
    copy: 'Kopiera',
    copied: 'Länken är kopierad.',
    notCopied: 'Webbläsaren tillät inte kopiering. Adressen är markerad: kopiera den själv.',
    long: (characters) =>
      `Länken har ${characters} tecken. Vissa meddelandeprogram kapar en så lång länk. Spara i så fall i en fil.`,
    nothing: 'Här finns ännu inget att dela.',
    tooMuch: 'Här finns så mycket att det inte ryms i en länk. Spara i en fil.',
  },
  shared: {
    label: 'Delat med dig',
    text: 'Du ser innehåll som har öppnats från en länk. Det är ännu inte sparat i din webbläsare, och dina egna uppgifter är orörda.',
    keep: 'Behåll som mitt eget',
    add: 'Lägg till bland mina',
    replace: 'Ersätt mina',
    back: 'Tillbaka till mina',
    kept: 'Det delade innehållet finns nu bland dina uppgifter.',
    broken: 'Länken kan inte öppnas.',
  },
  opened: {
    heading: 'Du har redan egna uppgifter',
    text: (own, added) => `Du har: ${own}. I filen finns: ${added}. Vad ska göras?`,
    add: 'Lägg till bland mina',
    replace: 'Ersätt mina',
    done: 'Filen har öppnats.',
    noRoom: 'Båda ryms inte. Ingenting ändrades.',
    failed: 'Filen öppnades inte. Ingenting ändrades.',
  },
  wipe: {
    heading: 'Vill du tömma?',
    text: (own) => `Det här tas bort: ${own}. Det går inte att ångra. Spara först i en fil om du vill ha kvar det.`,
    confirm: 'Töm',
  },
  cancel: 'Avbryt',
  close: 'Stäng',
  things: counted('sv', 'punkt', 'punkter'),
  troubles: {
    'not-lasting':
      'Webbläsaren sparar ingenting från den här webbplatsen. Verktyget fungerar, men det du gör försvinner när du stänger sidan. Spara i en fil.',
    full: 'Webbläsarens minne är fullt. Den senaste ändringen finns på sidan men är inte sparad. Spara i en fil eller töm något.',
    refused: 'Den senaste ändringen är inte sparad: det ryms inte mer.',
    apart:
      'En annan flik har sparat så mycket att ändringarna på den här sidan inte ryms. De finns bara på den här sidan. Spara dem i en fil.',
    'set-aside':
      'Tidigare sparade uppgifter gick inte att läsa. De har lagts åt sidan oförändrade och kan sparas i en fil.',
    blocked:
      'Tidigare sparade uppgifter gick varken att läsa eller flytta. De ligger kvar och skrivs inte över. Spara det du gör nu i en fil.',
  },
  notKept: 'Den här texten är inte sparad. Förkorta den eller kopiera den till ett annat ställe.',
  elsewhere: 'En annan flik ändrade det här. Ändringarna har slagits ihop.',
  seeKept: 'Vad som är sparat i webbläsaren',
  why: {
    empty: 'Filen är tom.',
    'too-big': 'Filen är för stor: högst 12 miljoner tecken.',
    'not-json': 'Innehållet är inte JSON eller har kapats.',
    'not-ours': `Det här är ingen fil från ${siteName}: märkningen ”kotoatlas” saknas.`,
    'no-version': 'Filen saknar versionsnummer.',
    'newer-all': 'Filen är gjord med en nyare version av webbplatsen. Ladda om sidan och försök sedan igen.',
    otherTool: (tool) => `Filen hör till ett annat verktyg: ${tool}. Öppna den där.`,
    newer: (version) => `Filen är av en nyare version (${version}). Ladda om sidan och försök sedan igen.`,
    noWay: (version) => `Filen är av version ${version}, som webbplatsen inte längre kan läsa.`,
    bad: (path, rule) => `Vid ${path}: ${rule}`,
    top: 'hela innehållet',
  },
  rules: {
    missing: 'uppgiften saknas.',
    unknown: 'fältet är okänt.',
    'not-text': 'det borde vara text.',
    'not-number': 'det borde vara ett tal.',
    'not-yes-no': 'det borde vara sant eller falskt.',
    'not-list': 'det borde vara en lista.',
    'not-group': 'det borde vara en grupp namngivna uppgifter.',
    'too-long': 'texten är för lång.',
    'too-many': 'punkterna är för många.',
    'not-allowed': 'värdet är inte tillåtet.',
  },
};
