import { Checkbox, Segmented, Select } from 'antd';
import type { LedgerEntry } from '../../api/types';
import { t } from '../../i18n';
import { useAsked, useStaff } from '../../parts';
import { ABOUT, aboutOf } from './kinds';

/** What is looked for among the entries; asked in the address. */
export function useWanted(): (entry: LedgerEntry) => boolean {
  const [asked] = useAsked();
  const [about, by, late] = [asked('about'), asked('by'), asked('late')];
  return (entry) => (!about || aboutOf(entry) === about) && (!by || entry.actor === by) && (!late || entry.lateByDays > 0);
}

/** By what it is about, by whose hand, and what was written down late. */
export function Looked({ entries }: { entries: LedgerEntry[] }) {
  const [asked, change] = useAsked();
  const ask = (name: string) => (value: string | undefined) => change({ [name]: value }, { replace: true });
  const about = ABOUT.map((value) => ({ value: String(value), label: t(`history.about.${value}`) }));
  const all = { value: '', label: t('history.about.all') };
  return (
    <div className="history-looked" role="group" aria-label={t('history.looked')}>
      <Segmented size="small" value={asked('about') ?? ''} onChange={ask('about')} options={[all, ...about]} data-testid="history-about" />
      <By of={entries.map(({ actor }) => actor)} value={asked('by')} onBy={ask('by')} />
      <Checkbox checked={!!asked('late')} onChange={({ target }) => ask('late')(target.checked ? '1' : undefined)} data-testid="history-late">
        {t('history.late.only')}
      </Checkbox>
    </div>
  );
}

function By({ of, value, onBy }: { of: string[]; value: string | undefined; onBy: (by: string | undefined) => void }) {
  const staff = useStaff();
  const options = [...new Set(of)].map((actor) => ({ value: actor, label: staff(actor) }));
  const said = { placeholder: t('history.by'), 'aria-label': t('history.by'), 'data-testid': 'history-by' };
  return <Select size="small" className="history-by" value={value} onChange={onBy} options={options} allowClear {...said} />;
}
