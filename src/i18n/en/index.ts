import type { Strings } from '../strings.ts';
import { about } from './about.ts';
import { browse } from './browse.ts';
import { downloads } from './downloads.ts';
import { facets } from './facets.ts';
import { gather } from './gather.ts';
import { money } from './money.ts';
import { notes } from './notes.ts';
import { offline } from './offline.ts';
import { pictures } from './pictures.ts';
import { project } from './project.ts';
import { record } from './record.ts';
import { search } from './search.ts';
import { searchHelp } from './search-help.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';
import { start } from './start.ts';
import { tray } from './tray.ts';

export const en: Strings = {
  site,
  browse,
  record,
  notes,
  offline,
  pictures,
  project,
  tray,
  sources,
  search,
  searchHelp,
  facets,
  start,
  money,
  gather,
  about,
  downloads,
};
