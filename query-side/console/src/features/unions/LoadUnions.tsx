import { useMutation } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import { act, at, filed } from '../../api/http';
import type { AnswerTo } from '../../api/types';
import { count, joined } from '../../format';
import { FileDrop, Foot } from '../../forms';
import { t } from '../../i18n';
import { Do, Noticed, useSide } from '../../parts';
import { useUnionsAgain } from './acts';

type Loaded = AnswerTo<'/api/unions/import'>;

const TO = at('/api/unions/import');

function useTable() {
  const [file, setFile] = useState<File>();
  const rehearsal = useMutation({ mutationFn: (chosen: File) => act<Loaded>(TO, filed(chosen), { dryRun: true }) });
  const sending = useMutation({ mutationFn: (chosen: File) => act<Loaded>(TO, filed(chosen)), onSuccess: useUnionsAgain() });
  const choose = (chosen: File) => {
    setFile(chosen);
    sending.reset();
    rehearsal.mutate(chosen);
  };
  return { file, choose, rehearsal, sending };
}

/** A whole tree of unions out of a table, all or none. What it would change is told as soon as it is chosen. */
export function LoadUnions({ onClose }: { onClose: () => void }) {
  const { side, close } = useSide(onClose, 480);
  const { file, choose, rehearsal, sending } = useTable();
  const problem = sending.error ?? rehearsal.error;
  const told = sending.data ?? rehearsal.data;
  const foot = (
    <Foot onCancel={close} cancel={sending.data ? 'action.done' : 'action.cancel'} problem={problem}>
      <Do
        word="unions.load"
        primary
        disabled={!rehearsal.data}
        loading={sending.isPending}
        onDo={() => file && sending.mutate(file)}
        testid="load-submit"
        big
      />
    </Foot>
  );
  return (
    <Drawer {...side} title={t('unions.load')} footer={foot} data-testid="load-drawer">
      <p className="quiet">{t('unions.load.explain')}</p>
      <FileDrop file={file} onFile={choose} prompt={t('imports.drop')} hint={t('unions.load.columns')} testid="load-file" />
      <Noticed of={told}>{told && <Told answer={told.data} written={!!sending.data} />}</Noticed>
    </Drawer>
  );
}

/** How many there are, and which stay as they are registered. */
function Told({ answer: { unions, unchanged, otherwise }, written }: { answer: Loaded; written: boolean }) {
  const numbers = { all: count(unions), added: count(unions - unchanged - otherwise.length), there: count(unchanged) };
  return (
    <div role="status" data-testid="load-told">
      <p>{t(written ? 'unions.load.done' : 'unions.load.would', numbers)}</p>
      {otherwise.length > 0 && <p>{t('unions.load.otherwise', { codes: joined(otherwise) })}</p>}
    </div>
  );
}
