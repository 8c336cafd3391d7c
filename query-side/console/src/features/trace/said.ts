import type { WordKey } from '../../i18n';
import type { Shortage } from '../../i18n/lacking';

type Data = Record<string, unknown>;

export interface Said {
  word: WordKey;
  value?: string;
  /** The closed list that the value is of. */
  kind?: string;
  values?: [WordKey, number][];
  lacking?: Shortage;
}

/** What an event says beyond money, people and time, in the order in which it is read. */
export function saidIn(data: Data): Said[] {
  const payee = inner(data.payee);
  const proxy = inner(payee.proxy ?? data.proxy);
  const receipt = inner(data.receipt);
  const seen = inner(data.seen);
  const all: Said[] = [
    { word: 'trace.seen', values: versions(seen) },
    { word: 'trace.override', value: text(data.capOverride) },
    { word: 'common.payee', value: [text(payee.name), text(payee.accountNumber)].filter(Boolean).join(' ') },
    { word: 'trace.proxy', value: [text(proxy.name), text(proxy.relation), text(proxy.authorisation)].filter(Boolean).join(' · ') },
    { word: 'trace.receipt', value: text(receipt.voucher) || text(data.voucher) },
    { word: 'trace.refusal', value: text(data.code), kind: 'check' },
    { word: 'trace.lacking', lacking: data.lacking as Shortage | undefined },
    { word: 'common.reason', value: text(data.reason), kind: isReleaseReason(data) ? 'releaseReason' : undefined },
  ];
  return all.filter(({ value, values, lacking }) => value || values?.length || lacking);
}

function versions(seen: Data): [WordKey, number][] {
  const all: [WordKey, unknown][] = [
    ['trace.seen.file', seen.fileVersion],
    ['trace.seen.fund', seen.fundVersion],
  ];
  return all.filter((entry): entry is [WordKey, number] => typeof entry[1] === 'number');
}

const isReleaseReason = (data: Data) => typeof data.reason === 'string' && /^[A-Z_]+$/.test(data.reason);

const inner = (value: unknown): Data => (value && typeof value === 'object' && !Array.isArray(value) ? (value as Data) : {});

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return value && typeof value === 'object' && 'text' in value ? text((value as Data).text) : '';
}
