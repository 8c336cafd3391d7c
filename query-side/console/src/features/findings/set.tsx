import { at } from '../../api/http';
import type { Body, Check, Finding } from '../../api/types';
import { shiftDays, shortCode, today, type Money } from '../../format';
import { ActDrawer, fieldsOf, formOf } from '../../forms';
import { choice, language } from '../../i18n';
import { useFundNames, useStaff, useUnionNames } from '../../parts';
import { particularsIn, thresholdWord } from './particulars';

export interface Ending {
  finding: Finding;
  how: keyof typeof ENDS | 'assignment';
}

const ENDS = {
  resolution: formOf('/api/findings/{findingId}/resolution'),
  dismissal: formOf('/api/findings/{findingId}/dismissal'),
  'second-approval': formOf('/api/findings/{findingId}/second-approval'),
};

const WORDS = { resolution: 'resolve', dismissal: 'dismiss', 'second-approval': 'second' } as const;

/** A finding ends by somebody's name and reason, or when its cause is gone; never by silence. */
export function EndFinding({
  finding: { findingId, code, particulars, etag },
  how,
  onClose,
}: {
  finding: Finding;
  how: keyof typeof ENDS;
  onClose: () => void;
}) {
  const word = WORDS[how];
  const intro = (
    <div className="acted-on">
      <CheckName code={code} />
      <ParticularList of={particulars} />
    </div>
  );
  const of = { of: { findingId }, ifMatch: etag, word: [`findings.${word}.title`, `findings.${word}`] as const, explain: `findings.${word}.explain` as const };
  const F = ENDS[how];
  return (
    <F.Act {...of} onClose={onClose} intro={intro} testid={`finding-${word}`}>
      <F.Area name="reason" label="common.reason" extra="findings.reason.hint" required rows={4} testid="finding-reason" />
    </F.Act>
  );
}

export const CheckName = ({ code }: { code: string }) => <b>{`${shortCode(code)} ${choice('check', code)}`}</b>;

export function ParticularList({ of }: { of: Record<string, string> | undefined }) {
  const told = { staff: useStaff(), fund: useFundNames(!!of && 'fund' in of), union: useUnionNames() };
  return (
    <dl className="particulars">
      {particularsIn(of, language(), told).map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Props {
  onClose: () => void;
}

const L = formOf('/api/subsistence-lines');

/** The monthly line of an area, against which the income of its files is measured. */
export function SetSubsistenceLine({ onClose }: Props) {
  const initial = { from: today() };
  return (
    <L.Act of={{}} word={['line.set', 'checks.set']} initial={initial} onClose={onClose} explain="line.explain" testid="subsistence-line">
      <L.Union name="union" label="common.union" required testid="subsistence-line-union" />
      <L.Money name="monthly" label="line.monthly" required testid="subsistence-line-monthly" />
      <L.Day name="from" label="checks.set.from" required side="any" testid="subsistence-line-from" />
      <L.Area name="reason" label="checks.set.reason" required testid="subsistence-line-reason" />
    </L.Act>
  );
}

const W = formOf('/api/working-days');

/** Public holidays and make-up days that the ledger does not know yet. */
export const StateWorkDays = ({ onClose }: Props) => (
  <W.Act of={{}} word={['workdays.set', 'checks.set']} onClose={onClose} explain="workdays.explain" testid="work-days">
    <W.Union name="union" label="common.union" required testid="work-days-union" />
    <W.Choice name="kind" label="workdays.kind" required kind="dayKind" testid="work-days-kind" />
    <W.Day name="from" label="workdays.from" required side="ahead" testid="work-days-from" />
    <W.Day name="to" label="workdays.to" required side="ahead" testid="work-days-to" />
    <W.Area name="reason" label="checks.set.reason" required testid="work-days-reason" />
  </W.Act>
);

type Setting = Omit<Body<'/api/checks/{code}/thresholds'>, 'thresholds'> & { thresholds: Thresholds };
const S = fieldsOf<Setting>('/api/checks/{code}/thresholds');

export function SetThresholds({ check: { code, thresholds }, onClose }: Props & { check: Check }) {
  const initial: Partial<Setting> = { thresholds: typed(thresholds), from: shiftDays(today(), 1) };
  const toBody = (values: Setting) => ({ ...values, thresholds: sent(values.thresholds) });
  const intro = (
    <p className="acted-on">
      <CheckName code={code} />
    </p>
  );
  const of = { to: at('/api/checks/{code}/thresholds', { code }), initial, toBody, onClose, intro, testid: 'set-thresholds' };
  return (
    <ActDrawer<Setting> word={['checks.set.title', 'checks.set']} {...of}>
      <ThresholdFields names={Object.keys(thresholds)} />
      <S.Union name="union" label="common.union" required testid="set-thresholds-union" />
      <S.Day name="from" label="checks.set.from" required side="ahead" testid="set-thresholds-from" />
      <S.Area name="reason" label="checks.set.reason" required testid="set-thresholds-reason" />
    </ActDrawer>
  );
}

export type Thresholds = Record<string, number | Money | undefined>;
const T = fieldsOf<{ thresholds: Thresholds }>();
const isMoney = (name: string) => name.endsWith('Fen');

/** One field per threshold; amounts in yuan, everything else a whole number. */
export const ThresholdFields = ({ names }: { names: string[] }) =>
  names.map((name) => {
    const of = { name: ['thresholds', name] as const, label: { said: thresholdWord(name, language()) }, required: true, testid: `threshold-${name}` };
    return isMoney(name) ? <T.Money key={name} {...of} /> : <T.Count key={name} {...of} />;
  });

const mapped = <A, B>(values: Record<string, A>, to: (value: A, name: string) => B) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, to(value, name)]));

export const typed = (thresholds: Record<string, number>): Thresholds => mapped(thresholds, (value, name) => (isMoney(name) ? { fen: value } : value));

export const sent = (thresholds: Thresholds): Record<string, number> => mapped(thresholds, (value) => (typeof value === 'object' ? value.fen : (value ?? 0)));
