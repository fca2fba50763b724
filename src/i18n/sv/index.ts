import type { Strings } from '../strings.ts';
import { browse } from './browse.ts';
import { facets } from './facets.ts';
import { notes } from './notes.ts';
import { pictures } from './pictures.ts';
import { project } from './project.ts';
import { provenance } from './provenance.ts';
import { record } from './record.ts';
import { search } from './search.ts';
import { searchHelp } from './search-help.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';
import { tray } from './tray.ts';

export const sv: Strings = {
  site,
  browse,
  record,
  provenance,
  notes,
  pictures,
  project,
  tray,
  sources,
  search,
  searchHelp,
  facets,
};
