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
export function Rebuilt({ item: { name, building }, onActed, onClose }: Props) {
  const { side } = useSide(onClose, 640);
  const asked = { path: { name } };
  // What is built comes and goes in the list: whenever it does, what the comparison found is another.
  const of = building && `${building.generation} ${building.state}`;
  const read = useRead('/api/admin/projections/{name}/rebuild', asked, { of, keep: true, moving: (rebuild) => !!rebuild && !rests(rebuild) });
  const acts = useActs(name);
  const acted = () => [read.refetch, acts.refetch, onActed].forEach((again) => again());
  return (
    <Drawer {...side} title={t('readers.report.title', { name: choice('reader', name) })} data-testid="reader-rebuild">
      {building && <HowFar of={building} />}
      <Loaded read={read}>
        {(rebuild) => (
          <>
            <Orders of={rebuild} onActed={acted} />
            <Found of={rebuild} />
          </>
        )}
      </Loaded>
      <Acts page={acts} />
    </Drawer>
  );
}

const rests = ({ state }: Rebuild) => state === 'LIVE' || state === 'STOPPED';

/** What whoever runs the ledger may say now. */
function Orders({ of, onActed }: { of: Rebuild; onActed: () => void }) {
  const { name, state, kept } = of;
  const [all, setAll] = useState(false);
  const reader = at('/api/admin/projections/{name}', { name });
  const order = useMutation({ mutationFn: (what: string) => act(reader + what, {}), onSettled: onActed });
  const button = (word: WordKey, what: string, testid: string) => (
    <Do key={what} word={word} onDo={() => order.mutate(what)} loading={order.isPending} testid={testid} />
  );
  return (
    <>
      <ProblemNotice problem={order.error} />
      <div className="row-acts">
        {rests(of) && button('readers.build', `/rebuild?compared=${all ? 'ALL' : 'SAMPLED'}`, 'reader-build')}
        {state === 'STOPPED' && button('readers.accept', '/rebuild?accept=true', 'reader-accept')}
        {state === 'STOPPED' && button('readers.drop', '/rebuild/withdrawal', 'reader-drop')}
        {state === 'LIVE' && kept && button('readers.back', '/kept/return', 'reader-back')}
        {state === 'LIVE' && kept && button('readers.letGo', '/kept/removal', 'reader-let-go')}
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
