import type { SettingChange } from '../../api/types';
import { shortCode } from '../../format';
import { choice, language, t } from '../../i18n';
import { Listing, Num, Panel, Quiet, Total, two, useAsked, useRead, useStaff, useUnionNames, type Column } from '../../parts';
import { settingValue, thresholdWord } from './particulars';

/** Whatever the union is checked by and was: who changed it, from what to what and why. */
export function Changes() {
  const [asked] = useAsked();
  const read = useRead('/api/setting-changes', { query: { union: asked('union') } });
  const page = { ...read, items: read.value?.items };
  const of = { caption: t('settings.title'), columns: useColumns(), page, empty: t('settings.empty'), testid: 'setting-changes' };
  return (
    <Panel title={t('settings.title')} beside={<Total of={read.value} word="settings.count" testid="setting-changes-count" />}>
      <Listing {...of} keyOf={({ recordedAt, union, kind }) => `${recordedAt} ${union} ${kind}`} />
    </Panel>
  );
}

function useColumns(): Column<SettingChange>[] {
  const staff = useStaff();
  const union = useUnionNames();
  return [
    {
      head: t('settings.what'),
      cell: ({ kind, code, staff: whose, ...change }) =>
        two(<b>{code ? `${shortCode(code)} ${choice('check', code)}` : choice('settingKind', kind)}</b>, union(change.union), whose && staff(whose)),
    },
    { head: t('settings.from'), cell: ({ from, to }) => <Num>{to && to !== from ? `${from} – ${to}` : from}</Num> },
    { head: t('settings.values'), wide: true, cell: (change) => <Values of={change} /> },
    { head: t('settings.loosens'), cell: (change) => <Audit of={change} /> },
    { head: t('settings.by'), cell: (change) => <SetBy of={change} /> },
  ];
}

/** Who set it, for which union, and why. */
export function SetBy({ of: { setBy, setByUnion, reason } }: { of: SettingChange }) {
  const staff = useStaff();
  const union = useUnionNames();
  return two(staff(setBy), union(setByUnion), reason);
}

/** What the audit finds less of by it, and what of the past it finds anew. */
function Audit({ of: { loosens, judgesAnew } }: { of: Pick<SettingChange, 'loosens' | 'judgesAnew'> }) {
  const named = (of: string[]) => of.map((code) => `${shortCode(code)} ${choice('check', code)}`).join(' ');
  if (loosens.length + judgesAnew.length === 0) return <Quiet />;
  return two(<b>{named(loosens)}</b>, judgesAnew.length > 0 && `${t('settings.judgesAnew')} ${named(judgesAnew)}`);
}

/** From what to what; what nothing was known of until then has no before. */
export const Values = ({ of: { before, after } }: { of: Pick<SettingChange, 'before' | 'after'> }) => (
  <span className="thresholds">
    {Object.entries(after).map(([name, now]) => (
      <span key={name}>
        <Quiet>{thresholdWord(name, language())}</Quiet>
        <b className="num">
          {name in before && before[name] !== now ? `${settingValue(name, before[name]!, language())} → ` : ''}
          {settingValue(name, now, language())}
        </b>
      </span>
    ))}
  </span>
);
