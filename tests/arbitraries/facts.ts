import fc from 'fast-check';
import type { Agency, Contact, Correction, ProcessingFees, Publication } from '@gongkai/plugin-kit';

type Line = (maxLength?: number) => fc.Arbitrary<string>;

/** What a report says besides prose and tables; everything but the agency may be absent. */
export interface Facts {
  readonly agency: Agency;
  readonly scope?: 'own' | 'summed';
  readonly contact?: Contact;
  readonly publication?: Publication;
  readonly correction?: Correction;
  readonly processingFees?: ProcessingFees;
}

export function facts(line: Line): fc.Arbitrary<Facts> {
  const texts = (...keys: string[]): Record<string, fc.Arbitrary<string>> =>
    Object.fromEntries(keys.map((key) => [key, line(20)]));
  const count = fc.option(fc.nat(9999));
  const anyOf = (model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> =>
    // an empty group would say nothing and be printed nowhere
    fc.record(model, { requiredKeys: [] }).filter((group) => Object.keys(group).length > 0);
  return fc.record(
    {
      agency: agency(),
      scope: fc.constantFrom('own', 'summed'),
      contact: anyOf(texts('office', 'address', 'postalCode', 'telephone', 'fax', 'email')),
      publication: anyOf({
        publishedOn: date,
        preparedOn: date,
        url: fc.webUrl(),
        ...texts('indexNumber', 'documentNumber'),
      }),
      correction: fc.record({ ...texts('supersedes', 'reason'), on: date }),
      processingFees: anyOf({
        noticesIssued: count,
        amountNoticed: count,
        casesCharged: count,
        amountReceived: fc.option(fc.nat(999_999).map((cents) => cents / 100)),
      }),
    },
    { requiredKeys: ['agency'] },
  ) as unknown as fc.Arbitrary<Facts>;
}

const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2033-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

function agency(): fc.Arbitrary<Agency> {
  return fc.record(
    {
      name: agencyName(),
      regionCode: fc.constantFrom('320000', '320000001', '320000001002'),
      level: fc.constantFrom('national', 'provincial', 'prefectural', 'county', 'township'),
      kind: fc.constantFrom('government', 'department', 'agencyOffice', 'vertical', 'other'),
    },
    { requiredKeys: ['name'] },
  );
}

function agencyName(): fc.Arbitrary<string> {
  const place = fc
    .array(fc.constantFrom(...'江河湖海山川林泉云龙凤安平宁康乐'), { minLength: 2, maxLength: 3 })
    .map((units) => units.join(''));
  const kind = fc.constantFrom(
    '市人民政府',
    '县人民政府',
    '区教育局',
    '县市场监督管理局',
    '镇人民政府',
    '街道办事处',
  );
  return fc.tuple(place, kind).map((parts) => parts.join(''));
}
