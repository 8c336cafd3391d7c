import { Alert } from 'antd';
import { useSyncExternalStore } from 'react';
import { onReach, reached } from '../api/reach';
import { t } from '../i18n';

/** Says on every page that nobody can be asked now; what is shown stays, and is asked for again by itself. */
export function Away() {
  const reach = useSyncExternalStore(onReach, reached);
  if (reach === 'here') return null;
  return <Alert type="warning" showIcon banner role="status" title={t(`reach.${reach}`)} data-testid="away" className="shell-away" />;
}
