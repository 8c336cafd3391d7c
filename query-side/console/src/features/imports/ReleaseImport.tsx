import { Alert } from 'antd';
import { useState } from 'react';
import { at } from '../../api/http';
import type { ImportJob } from '../../api/types';
import { count, yuan } from '../../format';
import { ActDrawer } from '../../forms';
import { choice, t } from '../../i18n';
import { Do, Heads } from '../../parts';

const TO = { release: '/api/imports/{importId}/release', refuse: '/api/imports/{importId}/rejection' } as const;

/** What an import waits for: another supervisor sees what it brings and has it written, or not. */
export function ReleaseImport({ job }: { job: ImportJob }) {
  const [asked, setAsked] = useState<keyof typeof TO>();
  if (job.state !== 'WAITING') return null;
  return (
    <>
      <Alert type="warning" showIcon title={t(job.mayRelease ? 'imports.release.yours' : 'imports.release.waits')} data-testid="import-waits" />
      <p className="imports-release">
        {job.mayRelease && <Do word="imports.release" onDo={() => setAsked('release')} testid="import-release-open" />}
        <Do word="imports.refuse" danger onDo={() => setAsked('refuse')} testid="import-refuse-open" />
      </p>
      {asked && <Decide job={job} how={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

function Decide({ job, how, onClose }: { job: ImportJob; how: keyof typeof TO; onClose: () => void }) {
  const word = `imports.${how}` as const;
  const of = { to: at(TO[how], { importId: job.importId }), word: [word, word] as const, explain: `${word}.explain` as const, ifMatch: `"${job.version}"` };
  return (
    <ActDrawer<object> {...of} danger={how === 'refuse'} onClose={onClose} testid={`import-${how}`}>
      <PastSums sums={job.sums} />
    </ActDrawer>
  );
}

const HEADS = ['fund', 'category', 'year', 'rows', 'money', 'goods'] as const;

/** What its rows say was handed over, by label of the fund, category and year. */
export function PastSums({ sums }: { sums: ImportJob['sums'] }) {
  if (!sums?.length) return null;
  return (
    <table className="ledger" data-testid="import-sums">
      <Heads of={HEADS.map((name, i) => ({ head: t(`imports.sums.${name}`), num: i > 1 }))} />
      <tbody>
        {sums.map(({ fund, category, year, rows, money, goods }) => (
          <tr key={`${fund} ${category} ${year}`}>
            <td>{fund ?? t('imports.sums.noLabel')}</td>
            <td>{category ? choice('aid', category) : choice('kind', 'visits')}</td>
            <td className="num">{year}</td>
            <td className="num">{count(rows)}</td>
            <td className="num">{yuan(money)}</td>
            <td className="num">{yuan(goods)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
