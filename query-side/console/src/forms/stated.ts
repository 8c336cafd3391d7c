/** What was stated, and nothing else: the contract knows "not stated", not "stated as nothing". */
export function stated<T>(values: T): T {
  return JSON.parse(JSON.stringify(values, (_, value: unknown) => (blank(value) ? undefined : value))) as T;
}

const blank = (value: unknown) => value === null || (typeof value === 'string' && value.trim() === '');
