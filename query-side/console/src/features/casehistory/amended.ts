import { joined, yuan } from '../../format';
import { translate, wordIfAny, type Language } from '../../i18n';

type Part = Record<string, unknown>;

const ACCOUNT = ['bank', 'branch', 'accountNumber', 'holder'];

/** What a file said until then and says since, and what went by it: as far as it shows. */
export function amendedIn(data: Part, lang: Language): string[] {
  const [was, now] = [partOf(data.was), partOf(data.now)];
  const changes = Object.keys(now).flatMap((field) => {
    const what = wordIfAny(field === 'name' ? 'common.name' : field === 'annualIncome' ? 'case.income' : `case.${field}`, lang);
    const [before, after] = [said(was[field], lang), said(now[field], lang)];
    // A name stands with the account that is in it; what is covered looks the same before and after.
    const same = before === after && !after.includes('*');
    return what && !same ? [translate('part.change', lang, { what, was: before || '—', now: after || '—' })] : [];
  });
  const rests = (['meansCheckedOn', 'noticedOn'] as const).flatMap((on) =>
    typeof data[on] === 'string' ? [translate(`part.${on}`, lang, { date: data[on] })] : [],
  );
  return [...changes, ...rests];
}

const partOf = (value: unknown): Part => (value && typeof value === 'object' ? (value as Part) : {});

function said(value: unknown, lang: Language): string {
  if (typeof value === 'boolean') return translate(value ? 'amend.yes' : 'amend.no', lang);
  if (typeof value === 'string') return value;
  const part = partOf(value);
  if ('fen' in part) return `${yuan(Number(part.fen))} ${translate('unit.yuan', lang)}`;
  return joined(
    ACCOUNT.map((name) => part[name]),
    ' ',
  );
}
