import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** The cooperation tray as a tool. */
export const trayTool: Strings['trayTool'] = {
  lead: 'Bring together what authorities and NGOs do in the early stages of integration. Each fills in a tray of its own, and the trays of a place stand side by side.',
  description:
    'Fill in the integration tray, join the trays of local organisations, see gaps and overlaps, and print on A3 or A4.',
  trays: counted('en', 'tray', 'trays'),
  head: { organisation: 'Organisation or authority', place: 'Place', date: 'Date' },
  other: 'Other activities, in no column',
  wishes: 'Wishes',
  inSource: 'Example in the source',
  blank: 'Empty tray',
  printBlank: 'Print an empty tray',
  paper: 'Paper for printing',
  papers: { a4: 'A4 landscape', a3: 'A3 landscape' },
  begin: 'Begin a new tray',
  own: 'Trays in this browser',
  empty:
    'There are no trays here yet. Begin your own, look at an example, or open a file that another organisation sent.',
  gather:
    'To gather the trays of a place, ask each organisation to send its own as a link or a file. Open them on this page and choose “Add to mine”. Trays of the same place then stand side by side.',
  full: 'There is no room for more. Save to a file and remove something.',
  unnamed: 'Tray without a name',
  noPlace: 'Place missing',
  things: counted('en', 'entry', 'entries'),
  remove: 'Remove',
  removeOne: (name) => `Remove the tray: ${name}`,
  removeHeading: 'Remove the tray?',
  removeText: (name) => `The tray “${name}” and everything written on it will be deleted.`,
  all: 'All trays',
  see: (place) => `Trays side by side: ${place}`,
  lineHint: 'One thing per line.',
  practices: {
    heading: 'Put a practice on the tray',
    slot: 'Where on the tray',
    pick: 'Which practice',
    pickHint: 'Type the beginning of its name, place or organisation.',
    matches: 'Practices found',
    noMatches: 'No practice matches.',
    added: (title, slot) => `Added: ${title}. Where: ${slot}.`,
    remove: 'Remove',
    removeOne: (title, slot) => `Remove the practice ${title} from ${slot}`,
    gone: 'This practice is no longer in the collection',
  },
  examples: {
    heading: 'Examples',
    text: 'The filled-in trays of the source, and the steps of the authority as the source gives them.',
    one: (number, name) => (name === '' ? `Example ${number}` : `Example ${number}: ${name}`),
    authority: 'Steps of the authority',
    note: 'An example from the source. The source does not say in which column an activity of the organisation belongs, so it stands in none.',
    source: 'The model and its source',
    notInSource: 'the source does not say',
    take: 'Take a copy of your own',
  },
  join: {
    heading: (place) => `Trays of the place: ${place}`,
    organisations: 'Organisations and authorities',
    gap: 'Gap: nobody has anything here',
    several: (count) => `Overlap: ${count} organisations`,
    gaps: 'Gaps',
    gapsText: 'Nobody has written anything here.',
    noGaps: 'No gaps: there is something in every place.',
    overlaps: 'Overlaps',
    overlapsText: 'More than one organisation has these. Will you do them together, or divide the work?',
    noOverlaps: 'No overlaps.',
    types: { slot: 'Same place on the tray', activity: 'Same activity', practice: 'Same practice' },
    answered: 'Wishes that somebody already fulfils',
    wish: (wish, wishing, doing) => `${wish}. Wished for by: ${wishing}. Done already by: ${doing}.`,
    limits:
      'The comparison notices the same words and the same practices. It does not notice the same thing in other words: read the trays together.',
  },
  guide: {
    heading: 'How to hold the start workshop',
    text: 'The guide contains only what the model of the Finnish Red Cross says.',
    steps: [
      {
        name: 'Invite',
        text: 'Call together the local actors: the third sector and the authorities. Bring in new actors, and help them see that what they do supports integration too.',
      },
      {
        name: 'Fill in',
        text: 'The authority describes its steps, the NGOs their activities in three columns. Wishes have a place of their own.',
      },
      {
        name: 'Compile',
        text: 'Compile the information on the trays. See what there is in the area and who provides it. Avoid overlap and agree on working together.',
      },
      { name: 'Agree on what follows', text: 'Agree on the further steps.' },
    ],
    silent:
      'The source does not say how long the workshop takes, who leads it, how many people it needs, or when and how the further steps are followed up.',
    source: 'Read the model',
  },
};
