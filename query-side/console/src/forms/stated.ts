/** What was stated, and nothing else: the contract knows "not stated", not "stated as nothing". */
export const stated = <T>(values: T): T => JSON.parse(JSON.stringify(values, (_, value: unknown) => (blank(value) ? undefined : value))) as T;

const blank = (value: unknown) => value === null || (typeof value === 'string' && value.trim() === '');

/** A receipt of which nothing was filled in is none. */
export const proven = <V extends { receipt?: { kind?: unknown; voucher?: unknown } }>(values: V): V =>
  values.receipt?.kind || values.receipt?.voucher ? values : { ...values, receipt: undefined };
