import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { t } from '../i18n';
import { presets, type Period } from '../format';

export const PeriodPicker = ({ period, onChange }: { period: Period; onChange: (period: { from?: string; to?: string }) => void }) => (
  <DatePicker.RangePicker
    aria-label={t('common.period')}
    value={[dayjs(period.from), dayjs(period.to)]}
    format="YYYY-MM-DD"
    allowClear={false}
    inputReadOnly={window.matchMedia('(pointer: coarse)').matches}
    presets={presets().map(({ word, period: { from, to } }) => ({ label: t(`overview.preset.${word}`), value: [dayjs(from), dayjs(to)] }))}
    onChange={(_, [from, to]) => from && to && onChange({ from, to })}
    data-testid="overview-period"
  />
);
