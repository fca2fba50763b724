import { browse } from './browse.ts';
import { compare } from './compare.ts';
import { facets } from './facets.ts';
import { ideaForm } from './idea-form.ts';
import { kept } from './kept.ts';
import { notes } from './notes.ts';
import { pictures } from './pictures.ts';
import { project } from './project.ts';
import { record } from './record.ts';
import { search } from './search.ts';
import { searchHelp } from './search-help.ts';
import { shortlist } from './shortlist.ts';
import { shortlistAdd } from './shortlist-add.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';
import { tools } from './tools.ts';
import { transfer } from './transfer.ts';
import { tray } from './tray.ts';
import { trayTool } from './tray-tool.ts';
import { workspace } from './workspace.ts';

export const fi = {
  site,
  browse,
  record,
  notes,
  pictures,
  project,
  tray,
  trayTool,
  ideaForm,
  workspace,
  kept,
  tools,
  shortlist,
  shortlistAdd,
  transfer,
  compare,
  sources,
  search,
  searchHelp,
  facets,
} as const;
