import { useMutation } from '@tanstack/react-query';
import { Alert, Checkbox, Drawer } from 'antd';
import { useState } from 'react';
import { act, at } from '../../api/http';
import type { ReaderItem, Rebuild } from '../../api/types';
import { count, joined } from '../../format';
import { choice, t, type WordKey } from '../../i18n';
import { Do, Loaded, ProblemNotice, useRead, useSide } from '../../parts';
import { Acts, useActs } from './Acts';
import { HowFar } from './HowFar';

interface Props {
  item: ReaderItem;
  onActed: () => void;
  onClose: () => void;
}

/** The last time that one was built anew: how far it is, what the comparison found, and what may be done about it. */
export function Rebuilt({ item: { name, building, deadLetters }, onActed, onClose }: Props) {
  const { side } = useSide(onClose, 640);
  const asked = { path: { name } };
  // What is built comes and goes in the list: whenever it does, what the comparison found is another.
  const of = building && `${building.generation} ${building.state}`;
  const read = useRead(REBUILD, asked, { of, keep: true, moving: (rebuild) => !!rebuild && !rests(rebuild) });
  const acts = useActs(name);
  const acted = () => [read.refetch, acts.refetch, onActed].forEach((again) => again());
  return (
    <Drawer {...side} title={t('readers.report.title', { name: choice('reader', name) })} data-testid="reader-rebuild">
      {building && <HowFar of={building} />}
      <Loaded read={read}>
        {(rebuild) => (
          <>
            <Orders of={rebuild} left={deadLetters > 0} onActed={acted} />
            <Found of={rebuild} />
          </>
        )}
      </Loaded>
      <Acts page={acts} />
    </Drawer>
  );
}

const rests = ({ state }: Rebuild) => state === 'LIVE' || state === 'STOPPED';

const REBUILD = '/api/admin/projections/{name}/rebuild';

/** What whoever runs the ledger may say now; `left` where entries were not taken. */
function Orders({ of, left, onActed }: { of: Rebuild; left: boolean; onActed: () => void }) {
  const { state, kept } = of;
  const [all, setAll] = useState(false);
  const order = useMutation({ mutationFn: (address: string) => act(address, {}), onSettled: onActed });
  const button = (word: WordKey, address: string, testid: string) => (
    <Do key={address} word={word} onDo={() => order.mutate(address)} loading={order.isPending} testid={testid} />
  );
  return (
    <>
      <ProblemNotice problem={order.error} />
      <div className="row-acts">
        {left && button('readers.retry', at('/api/admin/projections/{name}/dead-letters/retry', of), 'reader-retry')}
        {rests(of) && button('readers.build', `${at(REBUILD, of)}?compared=${all ? 'ALL' : 'SAMPLED'}`, 'reader-build')}
        {state === 'STOPPED' && button('readers.accept', `${at(REBUILD, of)}?accept=true`, 'reader-accept')}
        {state === 'STOPPED' && button('readers.drop', at('/api/admin/projections/{name}/rebuild/withdrawal', of), 'reader-drop')}
        {state === 'LIVE' && kept && button('readers.back', at('/api/admin/projections/{name}/kept/return', of), 'reader-back')}
        {state === 'LIVE' && kept && button('readers.letGo', at('/api/admin/projections/{name}/kept/removal', of), 'reader-let-go')}
      </div>
      {rests(of) && (
        <Checkbox checked={all} onChange={({ target }) => setAll(target.checked)} data-testid="reader-all">
          {t('readers.all')}
        </Checkbox>
      )}
    </>
  );
}

type Compared = NonNullable<Rebuild['report']>['indexes'][number];

const isSame = ({ liveDocuments, newDocuments, sums, differing }: Compared) => liveDocuments === newDocuments && sums.length === 0 && differing === 0;

function Found({ of: { state, report } }: { of: Rebuild }) {
  if (!report) return <p className="quiet">{t('readers.report.none')}</p>;
  const same = report.indexes.every(isSame);
  return (
    <>
      {same && <p>{t('readers.report.same')}</p>}
      {state === 'STOPPED' && <Alert type="warning" showIcon title={t('readers.report.differs')} data-testid="reader-differs" />}
      {report.indexes.map((index) => (
        <OfIndex key={index.index} of={index} />
      ))}
    </>
  );
}

/** Where documents differ, and never in what: values may be personal. */
function OfIndex({ of: { index, liveDocuments, newDocuments, compared, differing, summed, sums, examples } }: { of: Compared }) {
  const counts = { live: count(liveDocuments), built: count(newDocuments), compared: count(compared), differing: count(differing) };
  return (
    <section data-testid="reader-index">
      <h3>
        {choice('readIndex', index)} <small className="quiet">{index}</small>
      </h3>
      <p>{t('readers.report.documents', counts)}</p>
      {summed && <p>{t(sums.length ? 'readers.report.sumsDiffer' : 'readers.report.sumsAgree', { n: count(summed), differing: count(sums.length) })}</p>}
      <ul>
        {sums.map(({ field, live, rebuilt }) => (
          <li key={field}>{t('readers.report.sum', { field, live, built: rebuilt })}</li>
        ))}
        {examples.map(({ id, fields }) => (
          <li key={id}>
            <b>{id}</b> {fields.length ? joined(fields) : t('readers.report.oneSide')}
          </li>
        ))}
      </ul>
      {differing > examples.length && <p className="quiet">{t('readers.report.more', { n: count(differing - examples.length) })}</p>}
    </section>
  );
}
