import type { Strings } from '../strings.ts';
import { about } from './about.ts';
import { browse } from './browse.ts';
import { compare } from './compare.ts';
import { correctForm } from './correct-form.ts';
import { downloads } from './downloads.ts';
import { facets } from './facets.ts';
import { gaps } from './gaps.ts';
import { gather } from './gather.ts';
import { ideaForm } from './idea-form.ts';
import { kept } from './kept.ts';
import { money } from './money.ts';
import { news } from './news.ts';
import { notes } from './notes.ts';
import { offline } from './offline.ts';
import { oneLanguage } from './one-language.ts';
import { pictures } from './pictures.ts';
import { project } from './project.ts';
import { provenance } from './provenance.ts';
import { reading } from './reading.ts';
import { record } from './record.ts';
import { relations } from './relations.ts';
import { search } from './search.ts';
import { searchHelp } from './search-help.ts';
import { shortlist } from './shortlist.ts';
import { shortlistAdd } from './shortlist-add.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';
import { start } from './start.ts';
import { tellForm } from './tell-form.ts';
import { threads } from './threads.ts';
import { toldForm } from './told-form.ts';
import { tools } from './tools.ts';
import { transfer } from './transfer.ts';
import { tray } from './tray.ts';
import { trayTool } from './tray-tool.ts';
import { workspace } from './workspace.ts';

export const sv: Strings = {
  about,
  browse,
  compare,
  correctForm,
  downloads,
  facets,
  gaps,
  gather,
  ideaForm,
  kept,
  money,
  news,
  notes,
  offline,
  oneLanguage,
  pictures,
  project,
  provenance,
  reading,
  record,
  relations,
  search,
  searchHelp,
  shortlist,
  shortlistAdd,
  site,
  sources,
  start,
  tellForm,
  threads,
  toldForm,
  tools,
  transfer,
  tray,
  trayTool,
  workspace,
};
