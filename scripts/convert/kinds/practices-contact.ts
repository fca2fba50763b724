import type { Message } from '../../../src/schema/report.ts';
import type { Ledger } from '../checks/ledger.ts';
import { hasContact } from '../../../src/schema/persons/find.ts';
import { blocksOf, isBlank } from '../document.ts';
import type { Line } from '../document.ts';
import { problem } from '../problems.ts';
import { lettersOf } from '../text/similarity.ts';
import type { ContentsEntry } from './practices-contents.ts';

/** How headings of contact details begin, whatever their ending: Lisätiedot, Lisätietoja, Lisätietoa antaa, Yhteystiedot. */
const CONTACT =
  /^(?:lisätie|lisäinfo|yhteystie|yhteyshenkil|ota yhteyttä|ytterligare (?:information|uppgifter)|tilläggsuppgifter|mer(?:a)? information|närmare (?:information|uppgifter)|kontakt|further information|more information|additional information|contact)/iu;
/** What an imprint says of who made the book: often persons, and never a practice. */
const IMPRINT =
  /^(?:(?:julkaisija|kustantaja|taitto|ulkoasu|toimitus|toimittaja(?:t)?|kirjoittaja(?:t)?|kuva(?:t|us)?|valokuva(?:t)?|kan(?:si|nen kuva|sikuva)|käännös|paino|utgivare|layout|ombrytning|redaktion|redaktör(?:er)?|foto(?:n|grafi)?|översättning|tryck(?:eri)?|publisher|editors?|photos?|translation|printed by)\s*:|ISBN|ISSN)\s*\S/iu;
const LONGEST_HEADING = 4;

/** Whether a line is a heading of contact details. */
export const isContactHeading = (text: string): boolean =>
  CONTACT.test(text) && text.split(/\s+/u).length <= LONGEST_HEADING && !/[.!?]$/u.test(text);

/**
 * Takes contact details off and drops them: from their heading to the next heading of the contents list, or to the end.
 * Each such section is told, since its words are on no page.
 */
export function dropContact(
  body: readonly Line[],
  entries: readonly ContentsEntry[],
  { ledger, messages, file }: { ledger: Ledger; messages: Message[]; file: string },
): Line[] {
  const titles = new Set(entries.map(({ title }) => lettersOf(title)));
  const kept = new Set<number>();
  let open: Line[] | undefined;
  const close = (): void => {
    const [heading] = open ?? [];
    if (!open || !heading) return;
    ledger.drop('contact', open);
    ledger.dropPersons(open.filter((line) => hasContact(line.text)).length);
    messages.push(
      problem(
        'contact-dropped',
        { file, line: heading.number },
        `${heading.text.trim()}: ${String(open.length)} lines`,
      ),
    );
    open = undefined;
  };
  for (const block of blocksOf(body)) {
    const [line] = block;
    if (!line) continue;
    const text = line.text.trim();
    const isTitle = block.length === 1 && titles.has(lettersOf(text)) && !isContactHeading(text);
    if (isTitle) close();
    // A line with details after its first words needs no heading of its own.
    const isInline =
      IMPRINT.test(text) || (CONTACT.test(text) && hasContact(block.map(({ text: words }) => words).join(' ')));
    if (isContactHeading(text) || isInline) {
      close();
      open = [...block];
      if (!isContactHeading(text)) close();
    } else if (open) open.push(...block);
    else for (const { number } of block) kept.add(number);
  }
  close();
  return body.map((line) => (isBlank(line) || kept.has(line.number) ? line : { number: line.number, text: '' }));
}
