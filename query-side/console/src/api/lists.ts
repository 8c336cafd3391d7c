import lists from './lists.json';

type Lists = typeof lists;

/** Whether a value of a closed list is what its list says of it, e.g. `is('AidCategory', 'needsBills', category)`. */
export const is = <L extends keyof Lists, T extends keyof Lists[L]>(list: L, trait: T, value: string | undefined): boolean =>
  value !== undefined && (lists[list][trait] as readonly string[]).includes(value);
