import { Select } from 'antd';
import type { Campaign } from '../api/types';
import { today } from '../format';
import { choice, t } from '../i18n';
import { useRead } from '../parts';
import type { Controlled } from './inputs';

/** A campaign of the union or of one above it, those first that are held now. What was typed once, before there was a list, stays as it is. */
export function CampaignSelect({ union, testid, ...input }: Controlled<string> & { union?: string }) {
  const offered = useRead('/api/campaigns', offeredIn(union), { retry: false }).value?.items ?? [];
  const named = offered.filter(({ name }, i) => offered.findIndex((other) => other.name === name) === i);
  const options = [...named.filter(isHeld), ...named.filter((campaign) => !isHeld(campaign))].map(option);
  return (
    <Select
      {...input}
      options={options}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('campaign.choose')}
      notFoundContent={t('campaign.none')}
      optionRender={({ data: { label, under } }) => (
        <span style={{ display: 'block', lineHeight: 1.4 }}>
          <span>{label}</span>
          <small className="quiet" style={{ display: 'block' }} children={under} />
        </span>
      )}
      data-testid={testid}
    />
  );
}

export const offeredIn = (union: string | undefined) => ({ query: { union, offered: 'true', limit: 200 } });

/** Whether today is one of its days, and nobody closed it. */
export const isHeld = ({ closed, from, to }: Campaign) => !closed && from <= today() && today() <= to;

const option = ({ name, kind, from, to, union }: Campaign) => ({
  value: name,
  label: name,
  under: `${choice('campaignKind', kind)} · ${from} – ${to} · ${union.name}`,
});
