import { note } from './rule.ts';
import type { Rule } from './rule.ts';

/** The remarks of the converter, for the report only: nothing is wrong that would stop it. */
export const REMARKS = {
  'history-lacks': note(
    'What is published of the record is another than the history says',
    'a line for each record that was added, changed or removed',
    'Run npm run convert -- --note DAY, with the day on which it is published (YYYY-MM-DD)',
  ),
  'title-not-printed': note(
    'No edition tells how the original prints the title, so that of another edition stands for it',
    'an edition in the language of the original, or the printed title',
    'Add `printed` to the entry of the record in source.yaml',
  ),
  'tray-words': note(
    'The empty tray has words that are none of its printed labels and stand before its first step; they are on no page',
    'the printed labels, then the numbered steps',
    'Nothing to do if somebody has filled in the fields; a label in other words belongs into scripts/convert/kinds/model-labels.ts',
  ),
  'no-row': note(
    'The line stands among the rows of the table and is none of them: its header again, a sum, or a remark',
    'rows, each about one project or idea',
    'Nothing to do if it is one of these; what a remark says is on no page',
  ),
  'heading-no-place': note(
    'The heading over practices names no region or municipality that is known',
    'a place of seeds/curation/places.json, or a name that is none',
    'Nothing to do if the heading is the name of a service or of an organisation; otherwise correct it, or add the place',
  ),
  'heading-varies': note(
    'The contents list and the text spell a heading differently',
    'the same words',
    'If one of them is a misprint, add an erratum',
  ),
  'start-after-list': note(
    'The project starts later than the list is dated',
    'a start no later than the date of the list',
    'Kept as printed and marked on the page',
  ),
  'end-before-start': note(
    'The project ends before it starts',
    'an end after the start',
    'Kept as printed and marked on the page',
  ),
  'cut-off': note('The text of the cell breaks off', 'a whole sentence', 'Kept as printed and marked on the page'),
  'cell-absent': note(
    'The row has fewer cells than the header; the cells were told apart by what they hold',
    'one cell for each column',
    'Nothing to do if the cells are right',
  ),
  'unknown-topic': note(
    'The list of topics holds words that are no topic of the fund',
    'topics of seeds/curation/topics.yaml',
    'Add the topic',
  ),
  'figure-not-named': note(
    'Nothing says what the number counts, so it is no figure of the record',
    'a word of seeds/curation/counted.yaml after it',
    'Add the word there, or what this number counts to seeds/curation/figures.yaml; leave it where it counts nothing',
  ),
  'not-curated': note(
    'Only rules have classified the record',
    'an entry in seeds/curation/records',
    'Add themes and target groups for the record',
  ),
  'not-read': note(
    'Nobody has noted what the original answers to the five questions, so the page claims nothing of them',
    'an entry in seeds/curation/readings',
    'Read the original of the record and note its answers',
  ),
} as const satisfies Record<string, Rule>;
