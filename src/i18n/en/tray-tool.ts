import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { terms } from './terms.ts';

/** The cooperation tray as a tool. */
export const trayTool: Strings['trayTool'] = {
  lead: 'Bring together what authorities and NGOs do in the early stages of integration. Each fills in a tray of its own, and the trays of one place are shown side by side.',
  description:
    'Fill in the integration tray, put the trays of one place side by side, see gaps and overlaps, and print on A3 or A4.',
  trays: counted('en', 'tray', 'trays'),
  head: { organisation: 'NGO or authority', place: terms.place, date: 'Date' },
  other: 'Other activities that belong to no column',
  wishes: 'Wishes',
  inSource: 'Example from the source',
  blank: 'Empty tray',
  printBlank: 'Print an empty tray',
  paper: 'Paper for printing',
  papers: { a4: 'A4 landscape', a3: 'A3 landscape' },
  begin: 'Start a new tray',
  own: 'Trays in this browser',
  empty:
    'There are no trays here yet. Start your own, look at an example, or open a file that another NGO or authority has sent.',
  gather:
    'To gather the trays of a place, ask each NGO and authority to send its own as a link or a file. Open them on this page and choose “Add to mine”. Trays of the same place are then shown side by side.',
  full: 'There is no room for more. Save to a file and remove something.',
  unnamed: 'Tray without a name',
  noPlace: 'Place missing',
  things: counted('en', 'item', 'items'),
  remove: 'Delete',
  removeOne: (name) => `Delete the tray: ${name}`,
  removeHeading: 'Delete the tray?',
  removeText: (name) => `The tray “${name}” and everything written on it will be deleted.`,
  all: 'All trays',
  see: (place) => `Trays side by side: ${place}`,
  lineHint: 'One thing per line.',
  practices: {
    heading: 'Put a practice on the tray',
    slot: 'Part of the tray',
    pick: 'Which practice',
    pickHint: 'Type the beginning of its name, place or organisation.',
    matches: 'Practices found',
    noMatches: 'No practice matches.',
    added: (title, slot) => `Added: ${title}. Part of the tray: ${slot}.`,
    remove: 'Remove',
    removeOne: (title, slot) => `Remove the practice ${title} from ${slot}`,
    gone: 'This practice is no longer in the collection',
  },
  examples: {
    heading: 'Examples',
    text: 'The filled-in trays in the source, and the steps of the authority as the source gives them.',
    one: (number, name) => (name === '' ? `Example ${number}` : `Example ${number}: ${name}`),
    authority: 'Steps of the authority',
    note: 'The example is from the source. The source does not say which column an activity of the NGO belongs to, so it has not been placed in one.',
    source: 'The model and its source',
    notInSource: terms.notSaid,
    take: 'Make a copy of your own',
  },
  join: {
    heading: (place) => `Trays for ${place}`,
    organisations: 'NGOs and authorities',
    gap: 'Gap: nobody has anything here',
    several: (count) => `Overlap: ${counted('en', 'organisation', 'organisations')(count)}`,
    gaps: 'Gaps',
    gapsText: 'Nobody has written anything here.',
    noGaps: 'No gaps: there is something in every part.',
    overlaps: 'Overlaps',
    overlapsText: 'More than one organisation has these. Will you do them together, or divide the work?',
    noOverlaps: 'No overlaps.',
    types: { slot: 'Same part of the tray', activity: 'Same activity', practice: 'Same practice' },
    answered: 'Wishes that someone already meets',
    wish: (wish, wishing, doing) => `${wish}. Wished for by: ${wishing}. Already done by: ${doing}.`,
    limits:
      'The comparison finds the same words and the same practices. It does not find the same thing in other words: read the trays together.',
  },
  guide: {
    heading: 'How to hold a start workshop',
    text: 'The steps are from the model of the Finnish Red Cross, which says no more about them than this.',
    steps: [
      {
        name: 'Invite',
        text: 'Call together those who work locally.',
      },
      {
        name: 'Fill in',
        text: 'Fill in the trays. A tray has a part for authorities and a part for NGOs, which has three columns. A filled-in tray shows what the authorities do.',
      },
      {
        name: 'Compile',
        text: 'Compile the information on the trays. According to the model, it is good for authorities to know what is offered in the area and by whom, and for the third sector to know what others do. Overlap is avoided and cooperation is built.',
      },
      { name: 'Agree on what follows', text: 'Agree on further steps.' },
    ],
    silent:
      'The source does not say who is invited to the workshop, who leads it, how long it takes or how many people it needs. Nor does it say when and how the further steps are followed up.',
    source: 'Read the model',
  },
};
