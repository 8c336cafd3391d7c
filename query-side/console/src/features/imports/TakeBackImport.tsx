import { useState } from 'react';
import { useNavigate } from 'react-router';
import { at } from '../../api/http';
import type { ImportJob } from '../../api/types';
import { ActDrawer, formOf } from '../../forms';
import { Do, useMe } from '../../parts';
import { takingBack } from './takingback';

const B = formOf('/api/imports/{importId}/reversal');

/** Takes all that an import wrote back; how that goes is shown as any import is. */
export function TakeBackImport({ job }: { job: ImportJob }) {
  const role = useMe()?.role;
  const navigate = useNavigate();
  const [taking, setTaking] = useState(false);
  const next = takingBack(job, role);
  if (!next) return null;
  const path = at('/api/imports/{importId}/reversal', { importId: job.reverses ?? job.importId });
  const of = {
    to: next === 'rehearse' ? `${path}?dryRun=true` : path,
    word: ['imports.takeback.title', `imports.takeback.${next}`] as const,
    explain: `imports.takeback.${next}.explain` as const,
    danger: next === 'apply',
    testid: 'import-takeback',
  };
  return (
    <>
      <Do word={`imports.takeback.${next}`} onDo={() => setTaking(true)} testid="import-takeback-open" />
      {taking && (
        <ActDrawer<object, ImportJob> {...of} onDone={({ importId }) => void navigate(`/imports/${importId}`)} onClose={() => setTaking(false)}>
          <B.Day name="occurredOn" label="takeback.date" required testid="import-takeback-date" />
          <B.Area name="reason" label="takeback.reason" required testid="import-takeback-reason" />
        </ActDrawer>
      )}
    </>
  );
}
