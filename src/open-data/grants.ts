import type { PublishedRecord } from '../schema/published.ts';
import { isMissing } from '../schema/text.ts';
import type { DataInput } from './input.ts';
import { addressOf, organisationsIn, pathsOf } from './input.ts';

/** What the file lacks of the standard, so that nobody takes it for more than it is. */
const GAPS = [
  'awardDate is missing: the source does not say when a grant was awarded.',
  'Identifiers of grants and organisations are those of Kotoatlas, without a registered prefix.',
  'fundingOrganization names the fund; the source does not say which authority made the decision.',
];

/**
 * The AMIF grants in the shape of the 360Giving standard. It is not valid by the standard: the file says
 * itself what is missing, and nothing is made up to fill it.
 */
export const grants = ({ data, site }: DataInput): object => ({
  shapedAfter: 'https://standard.threesixtygiving.org/',
  valid: false,
  gaps: GAPS,
  license: 'https://creativecommons.org/licenses/by/4.0/',
  grants: data.records.flatMap((record) => (record.kind === 'project' ? grantOf(record, site) : [])),
});

function grantOf(record: Extract<PublishedRecord, { kind: 'project' }>, site: string | undefined): object[] {
  const { funding, summary, start, end, objective, programme, source } = record;
  if (isMissing(funding.euGranted)) return [];
  const [path] = pathsOf(record);
  return [
    {
      id: `kotoatlas-${record.id}`,
      title: record.titlePrinted,
      ...(isMissing(summary) ? {} : { description: summary.en }),
      currency: 'EUR',
      amountAwarded: Number(funding.euGranted),
      plannedDates: [
        {
          ...(isMissing(start) ? {} : { startDate: start }),
          ...(isMissing(end) ? {} : { endDate: end }),
        },
      ],
      recipientOrganization: organisationsIn(record, 'beneficiary').map(({ id, name }) => ({ id, name })),
      fundingOrganization: [{ id: programme.toLowerCase(), name: 'Asylum, Migration and Integration Fund (AMIF)' }],
      grantProgramme: [{ code: objective.code, title: objective.name }],
      ...(path === undefined ? {} : { url: addressOf(site, path) }),
      dataSource: `${source.title}, ${source.file} lines ${source.lines.join('–')}`,
    },
  ];
}
