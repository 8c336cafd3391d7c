/** What there is of several facts, in one line. */
export const joined = (facts: unknown[], between = ' · '): string => facts.filter((fact) => fact || fact === 0).join(between);

/** Several of a kind, as the language has them one after the other. */
export const listed = (said: string[], lang = 'zh-CN'): string => said.join(lang === 'en' ? ', ' : '、');

/** Somebody's account without the union behind the `@`. */
export const nameOf = (actor: string | undefined): string => actor?.split('@')[0] ?? '';

/** `C08_SAME_AID_TWICE` → `C08`. */
export const shortCode = (code: string): string => /^C\d\d/.exec(code)?.[0] ?? code;

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

/** Bytes on a disk, as its maker counts them. */
export const bytes = (n: number): string => {
  const thousands = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, n)) / 3)));
  return `${+(n / 1000 ** thousands).toPrecision(3)} ${UNITS[thousands]}`;
};
