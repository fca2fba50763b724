import { browse } from './browse.ts';
import { pictures } from './pictures.ts';
import { project } from './project.ts';
import { record } from './record.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';
import { tray } from './tray.ts';

export const fi = { site, browse, record, pictures, project, tray, sources, search } as const;
