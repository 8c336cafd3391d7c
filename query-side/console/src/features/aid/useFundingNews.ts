import { App } from 'antd';
import type { Approved } from '../../api/types';
import { joined } from '../../format';
import { choice, t } from '../../i18n';
import { lackingSaid } from '../../i18n/lacking';

/** Tells the approver what the fund has answered, in the words of the rule where it refused. */
export function useFundingNews(): (answer: Approved | undefined) => void {
  const { message } = App.useApp();
  return (answer) => {
    switch (answer?.funding) {
      case 'COMMITTED':
        return void message.success(t('approve.funded'));
      case 'REFUSED':
        return void message.warning(t('approve.refused', { why: joined([choice('check', answer.refusal), ...lackingSaid(answer.lacking, t)]) }), 8);
      case 'PENDING':
        return void message.info(t('approve.pending'));
      case 'NOT_NEEDED':
        return void message.success(t('approve.noFunds'));
      default:
    }
  };
}
