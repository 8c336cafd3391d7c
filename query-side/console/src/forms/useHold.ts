import { App } from 'antd';
import { hold, PATIENCE } from '../api/held';
import { Problem } from '../api/problem';
import { comesBack, reached } from '../api/reach';
import { currentSession } from '../api/session';
import { t } from '../i18n';
import { useMe } from '../parts';

export interface Holding {
  patience: number;
  keep: (told: { path: string; body: object; key: string; tried: boolean }) => Promise<void>;
}

/** Whether nobody answers now, or nobody did. */
export const unanswered = (problem?: unknown): boolean =>
  problem === undefined ? !currentSession() || reached() === 'offline' : problem instanceof Problem && comesBack(problem.status);

/** What is sent while nobody answers stays on this browser and is sent later, under the key that it was tried with. */
export function useHold(about?: string): Holding | undefined {
  const by = useMe()?.subject;
  const { message } = App.useApp();
  if (!by) return undefined;
  const keep: Holding['keep'] = async ({ path, body, key, tried }) => {
    // What was tried stays as it was sent; of the rest it is said that nobody could look what was there.
    await hold({ id: key, by, path, body: tried ? body : { ...body, held: {} }, about });
    void message.info(t('round.kept'));
  };
  return { patience: PATIENCE, keep };
}
