import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { take, type ToVisit } from '../api/along';
import { read, type Asking } from '../api/http';
import type { ReadPath } from '../api/types';
import { t } from '../i18n';
import { Do, isOne, useMe } from '../parts';
import { offeredIn } from './CampaignSelect';
import { APPROVED } from './PlanSelect';

interface Props {
  title: string;
  campaign?: string;
  /** As many of the list as are shown. */
  files?: ToVisit[];
}

/** Takes a list along: whom to visit, and what the form of a visit chooses from, can be had without a network. */
export function TakeAlong({ title, campaign, files = [] }: Props) {
  const me = useMe();
  const { message } = App.useApp();
  const asked = useAsking();
  const [taking, setTaking] = useState(false);
  const [taken, setTaken] = useState<number>();
  if (!isOne(me, 'caseworker', 'supervisor') || files.length === 0) return null;
  const go = async () => {
    const unions = [...new Set(files.map(({ union }) => union.code))];
    const known = await Promise.all([asked('/api/spending-plans', APPROVED), ...unions.map((union) => asked('/api/campaigns', offeredIn(union)))]);
    const few = files.map(({ caseId, name, union }) => ({ caseId, name, union }));
    await take({ me, title, campaign, files: few, known });
    setTaken(few.length);
  };
  const onDo = () => {
    setTaking(true);
    go()
      .catch(() => message.error(t('round.notTaken')))
      .finally(() => setTaking(false));
  };
  return (
    <>
      <Do word={taken ? 'round.takeAgain' : 'round.take'} onDo={onDo} loading={taking} testid="take-along" />
      {taken && <Taken n={taken} />}
    </>
  );
}

const Taken = ({ n }: { n: number }) => (
  <span className="quiet" role="status">
    {t('round.taken', { n })}
  </span>
);

/** A question as pages ask it, with its answer. */
function useAsking() {
  const queries = useQueryClient();
  return async <P extends ReadPath>(path: P, asking: Asking<P>): Promise<[unknown[], unknown]> => {
    const queryKey = [path, asking, undefined];
    return [queryKey, await queries.fetchQuery({ queryKey, queryFn: () => read(path, asking) })];
  };
}
