import type { Message } from '../../../src/schema/report.ts';
import type { AtlasRecord } from '../../../src/schema/record.ts';
import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { problem } from '../problems.ts';

/**
 * Ids that curation uses must exist: themes, target groups, places, organisations and languages of
 * its records; and, where curation belongs to these very sources, the records themselves.
 */
export function checkCuration(vocabulary: Vocabulary, records: readonly AtlasRecord[], complete: boolean): Message[] {
  const { gazetteer } = vocabulary;
  const known = {
    theme: new Set(vocabulary.themes.map(({ id }) => id)),
    'target group': new Set(vocabulary.targetGroups.map(({ id }) => id)),
    place: new Set([...gazetteer.municipalities, ...gazetteer.regions].map(({ code }) => code)),
    organisation: new Set(vocabulary.organisations.map(({ id }) => id)),
    language: new Set(vocabulary.languages.map(({ code }) => code)),
  };
  const ids = new Set(records.map(({ id }) => id));
  const messages: Message[] = [];
  for (const [id, record] of vocabulary.records) {
    const at = vocabulary.recordPlaces.get(id) ?? { file: 'seeds/curation/records', line: 1 };
    const used: [keyof typeof known, readonly string[]][] = [
      ['theme', record.themes],
      ['target group', [...record.targetGroups.direct, ...record.targetGroups.indirect]],
      ['place', record.places.map(({ code }) => code)],
      ['organisation', record.organisations.map((organisation) => organisation.id)],
      ['language', record.languages],
    ];
    for (const [what, values] of used) {
      for (const value of values)
        if (!known[what].has(value)) messages.push(problem('unknown-reference', at, `${id}: ${what} ${value}`));
    }
    if (complete && !ids.has(id)) messages.push(problem('dangling-curation', at, id));
  }
  if (complete) {
    for (const [id, { at }] of vocabulary.originals)
      if (!ids.has(id)) messages.push(problem('dangling-curation', at, id));
    for (const { record, printed } of vocabulary.errata) {
      if (!ids.has(record))
        messages.push(
          problem('dangling-curation', { file: 'seeds/curation/errata.yaml', line: 1 }, `${record} (${printed})`),
        );
    }
  }
  return messages;
}
