/** The script of a record's page. Everything that it opens stands on the page, or a link away, without it. */
import { today } from '../../browser/today.ts';
import { CITE_SCRIPT_ROUTE } from '../../routes/scripts.ts';
import { tellStatuses } from '../../components/project/live-status.ts';
import { offerCiteFiles } from './cite-files.ts';
import { offerCopying } from './copy-citation.ts';
import { canOpen, watchForLeaving } from './note-box.ts';
import { openNotes } from './open-notes.ts';
import { showPassages } from './show-passage.ts';

if (canOpen) {
  openNotes();
  if ('highlights' in CSS) showPassages();
  watchForLeaving();
}
tellStatuses(document, today());
offerCopying();
if (document.currentScript instanceof HTMLScriptElement)
  offerCiteFiles(new URL(`..${CITE_SCRIPT_ROUTE}`, document.currentScript.src).href);
