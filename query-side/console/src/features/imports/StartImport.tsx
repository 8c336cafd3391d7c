import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Radio, Segmented } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { act, at, download, filed } from '../../api/http';
import type { AnswerTo, ImportKind, ImportMode } from '../../api/types';
import { FileDrop, useKey, useReadAgain } from '../../forms';
import { choice, t } from '../../i18n';
import { chosenFile, isOne, keepFile, Noticed, Panel, ProblemNotice, rememberName, useMe } from '../../parts';

const KINDS: ImportKind[] = ['files', 'visits', 'aids', 'services', 'enterprises'];
const BIG = { type: 'primary', size: 'large', block: true } as const;
const MODES: ImportMode[] = ['rehearse', 'apply'];

/** Which file, what is in it, and whether to write. A rehearsed file stays chosen, so applying it is one click. */
export function StartImport() {
  const kept = chosenFile();
  const [kind, setKind] = useState<ImportKind>(kept?.kind ?? 'files');
  const [mode, setMode] = useState<ImportMode>(kept?.mode ?? 'rehearse');
  const [file, setFile] = useState<File | undefined>(kept?.file);
  const start = useStart(kind, mode);
  return (
    <Panel>
      <div className="panel-body imports-form">
        <Kinds kind={kind} onKind={setKind} />
        <Template kind={kind} />
        <FileDrop file={file} onFile={setFile} prompt={t('imports.drop')} hint={t('imports.drop.hint')} testid="import-file" />
        <Modes mode={mode} onMode={setMode} />
        <Noticed of={start.error}>
          <ProblemNotice problem={start.error} />
        </Noticed>
        <Button {...BIG} disabled={!file} loading={start.isPending} onClick={() => file && start.mutate(file)} data-testid="import-start">
          {t(start.isPending ? 'imports.uploading' : `imports.start.${mode}`)}
        </Button>
      </div>
    </Panel>
  );
}

function useStart(kind: ImportKind, mode: ImportMode) {
  const navigate = useNavigate();
  const readAgain = useReadAgain();
  const { keyOf } = useKey();
  return useMutation({
    mutationFn: (file: File) => {
      const idempotencyKey = keyOf(file.name, file.size, file.lastModified, kind, mode);
      return act<AnswerTo<'/api/imports'>>(at('/api/imports'), filed(file, { kind, mode }), { idempotencyKey });
    },
    onSuccess: ({ data: { importId } }, file) => {
      keepFile({ file, kind, mode: mode === 'rehearse' ? 'apply' : 'rehearse' });
      rememberName(importId, file.name);
      readAgain();
      void navigate(`/imports/${importId}`);
    },
  });
}

/** An empty sheet with the columns of the kind, lists to choose from and a note to each. */
function Template({ kind }: { kind: ImportKind }) {
  const fetched = useMutation({ mutationFn: () => download('/api/imports/templates/{kind}.xlsx', { path: { kind } }, `${kind}.xlsx`) });
  return (
    <>
      <Button type="link" size="small" icon={<DownloadOutlined />} onClick={() => fetched.mutate()} loading={fetched.isPending} data-testid="import-template">
        {t('imports.template', { kind: choice('kind', kind) })}
      </Button>
      <ProblemNotice problem={fetched.error} />
    </>
  );
}

function Kinds({ kind, onKind }: { kind: ImportKind; onKind: (kind: ImportKind) => void }) {
  const byCaseworker = isOne(useMe(), 'caseworker');
  const options = KINDS.map((value) => ({
    value,
    disabled: value === 'aids' && byCaseworker,
    title: value === 'aids' ? t('imports.aidsBySupervisor') : undefined,
    label: <span data-testid={`import-kind-${value}`}>{choice('kind', value)}</span>,
  }));
  return (
    <div>
      <label id="import-kind">{t('imports.kind')}</label>
      <Segmented block value={kind} onChange={onKind} aria-labelledby="import-kind" options={options} />
    </div>
  );
}

const Modes = ({ mode, onMode }: { mode: ImportMode; onMode: (mode: ImportMode) => void }) => (
  <Radio.Group value={mode} onChange={({ target }) => onMode(target.value as ImportMode)} className="imports-modes" aria-label={t('common.how')}>
    {MODES.map((value) => (
      <Radio key={value} value={value} data-testid={`import-mode-${value}`}>
        {choice('mode', value)} <span className="quiet">{t(`imports.mode.${value}.hint`)}</span>
      </Radio>
    ))}
  </Radio.Group>
);
