import { DatePicker, Slider } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { LedgerEntry } from '../../api/types';
import { today } from '../../format';
import { t, type WordKey } from '../../i18n';
import { useMoment } from './moment';

/** Goes through the days on which something happened, and through those on which it was known. */
export function LookBack({ entries }: { entries: LedgerEntry[] }) {
  const { asOf, knownOn, look } = useMoment();
  return (
    <div className="look-back" role="group" aria-label={t('history.look')}>
      <Days of={[...new Set(entries.map(({ occurredOn }) => occurredOn))].sort()} at={asOf} onDay={(day) => look({ asOf: day })} />
      <Day word="history.asOf" value={asOf} onDay={(day) => look({ asOf: day })} testid="history-as-of" />
      <Day word="history.knownOn" value={knownOn} onDay={(day) => look({ knownOn: day })} testid="history-known-on" />
    </div>
  );
}

interface DaysProps {
  of: string[];
  at: string | undefined;
  onDay: (day: string | undefined) => void;
}

/** One step for each day on which something happened, and a last one for now. */
function Days({ of, at, onDay }: DaysProps) {
  const [moved, setMoved] = useState<number>();
  const there = at
    ? Math.max(
        0,
        of.findLastIndex((day) => day <= at),
      )
    : of.length;
  const said = (step: number) => of[step] ?? t('history.now');
  const settle = (step: number) => {
    setMoved(undefined);
    onDay(of[step]);
  };
  if (of.length < 2) return null;
  return (
    <Slider
      className="look-back-days"
      min={0}
      max={of.length}
      value={moved ?? there}
      onChange={setMoved}
      onChangeComplete={settle}
      tooltip={{ formatter: (step = 0) => said(step) }}
      ariaLabelForHandle={t('history.asOf')}
      ariaValueTextFormatterForHandle={said}
    />
  );
}

interface DayProps {
  word: WordKey;
  value: string | undefined;
  onDay: (day: string | undefined) => void;
  testid: string;
}

const Day = ({ word, value, onDay, testid }: DayProps) => (
  <label className="look-back-day">
    <span>{t(word)}</span>
    <DatePicker
      size="small"
      value={value ? dayjs(value) : null}
      maxDate={dayjs(today())}
      format="YYYY-MM-DD"
      placeholder={t('history.now')}
      onChange={(_, day) => onDay([day].flat()[0] || undefined)}
      data-testid={testid}
    />
  </label>
);
