import { strings } from '../i18n/index.ts';
import { LANGS } from '../schema/lang.ts';

/** The note beside the files of a copy, in every language. Lines end as Windows' notepad wants them too. */
export const zipReadme = (): string =>
  LANGS.map((lang) => {
    const { offline, site } = strings(lang);
    return [`${site.name} – ${site.languageName}`, '', ...offline.readme].join('\r\n');
  })
    .join('\r\n\r\n\r\n')
    .concat('\r\n');
