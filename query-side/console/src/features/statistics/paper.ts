import type { Cell } from '../../api/types';
import { presets, thisYear, type Period } from '../../format';
import type { Language } from '../../i18n';

export const FORMS = ['send-warmth', 'two-festivals', 'register', 'schooling', 'summer'] as const;
export type FormName = (typeof FORMS)[number];

/** Of whom and of when a form is asked. */
export type Asked = Period & { union?: string };

export interface PaperItem {
  item: string;
  /** The cell that gives the item its name, and those that stand behind it on the same line. */
  lead: Cell;
  rest: Cell[];
}

/** The lines of a form as on paper: one per item, in the order of the form. */
export function itemsOf(cells: Cell[]): PaperItem[] {
  const items: PaperItem[] = [];
  for (const cell of cells) {
    const known = items.find(({ item }) => item === cell.item);
    if (known) known.rest.push(cell);
    else items.push({ item: cell.item, lead: cell, rest: [] });
  }
  return items;
}

/** Forms whose paper has one line per union; the others are sheets of items. */
export const isTable = (form: FormName): boolean => form !== 'send-warmth' && form !== 'register';

export const said = (words: { zh: string; en: string } | string, lang: Language): string =>
  typeof words === 'string' ? words : lang === 'en' ? words.en : words.zh;

/** The period that a form is usually asked for: the festivals that have ended, or the year so far. */
export function usualPeriod(form: FormName, now: string): Period {
  if (form !== 'send-warmth' && form !== 'two-festivals') return thisYear(now);
  const festivals = presets(now).find(({ word }) => word === 'festivals')!.period;
  if (festivals.to <= now) return festivals;
  const before = Number(now.slice(0, 4)) - 1;
  return presets(`${before}-12-31`).find(({ word }) => word === 'festivals')!.period;
}

/** The whole path of an item's number on paper: `II.3` stands in the second part as `3`. */
export const numberOf = (item: string): string => item.replace(/^II\./, '');

export const isSecondPart = (item: string): boolean => item.startsWith('II.');
