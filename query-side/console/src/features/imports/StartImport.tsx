import { FileTextOutlined, InboxOutlined } from '@ant-design/icons';
import { Button, Radio, Segmented, Upload } from 'antd';
import { useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { newKey } from '../../api/http';
import { startImport } from '../../api/imports';
import type { ImportKind, ImportMode } from '../../api/types';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { useWords } from '../../i18n';
import { useMe } from '../../shell/useMe';
import { chosenFile, keepFile, rememberName } from './remembered';

const KINDS: ImportKind[] = ['files', 'visits', 'aids'];
const MODES: ImportMode[] = ['rehearse', 'apply'];

/** Which file, what is in it, and whether to write. A rehearsed file stays chosen, so applying it is one click. */
export function StartImport() {
  const { t, choice } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const me = useMe();
  const kept = chosenFile();
  const [kind, setKind] = useState<ImportKind>(kept?.kind ?? 'files');
  const [mode, setMode] = useState<ImportMode>(kept?.mode ?? 'rehearse');
  const [file, setFile] = useState<File | undefined>(kept?.file);
  const [wrongType, setWrongType] = useState(false);
  const attempt = useRef({ of: '', key: '' });

  const start = useMutation({
    mutationFn: (chosen: File) => {
      const of = [chosen.name, chosen.size, chosen.lastModified, kind, mode].join('|');
      if (attempt.current.of !== of) attempt.current = { of, key: newKey() };
      return startImport(chosen, kind, mode, attempt.current.key);
    },
    onSuccess: ({ data }, chosen) => {
      keepFile({ file: chosen, kind, mode: mode === 'rehearse' ? 'apply' : 'rehearse' });
      rememberName(data.importId, chosen.name);
      void queries.invalidateQueries({ queryKey: ['imports'] });
      void navigate(`/imports/${data.importId}`);
    },
  });
  const choose = (chosen: File) => {
    const fits = /\.(csv|xlsx)$/i.test(chosen.name);
    setWrongType(!fits);
    if (fits) setFile(chosen);
    return false;
  };

  return (
    <section className="panel">
      <div className="panel-body imports-form">
        <div>
          <label id="import-kind">{t('imports.kind')}</label>
          <Segmented
            block
            value={kind}
            onChange={setKind}
            aria-labelledby="import-kind"
            options={KINDS.map((value) => ({
              value,
              disabled: value === 'aids' && me?.role === 'caseworker',
              title: value === 'aids' ? t('imports.aidsBySupervisor') : undefined,
              label: <span data-testid={`import-kind-${value}`}>{choice('kind', value)}</span>,
            }))}
          />
        </div>
        <Upload.Dragger accept=".csv,.xlsx" showUploadList={false} beforeUpload={choose} maxCount={1} data-testid="import-file">
          <p className="imports-icon">{file ? <FileTextOutlined /> : <InboxOutlined />}</p>
          <p className="imports-file" data-testid="import-file-name">
            {file ? file.name : t('imports.drop')}
          </p>
          <p className="quiet">{file ? `${(file.size / 1024).toFixed(1)} KB` : t('imports.drop.hint')}</p>
        </Upload.Dragger>
        {wrongType && (
          <p className="imports-wrong" role="alert">
            {t('imports.types')}
          </p>
        )}
        <Radio.Group
          value={mode}
          onChange={(event) => setMode(event.target.value as ImportMode)}
          className="imports-modes"
          aria-label={t('imports.mode')}>
          {MODES.map((value) => (
            <Radio key={value} value={value} data-testid={`import-mode-${value}`}>
              {choice('mode', value)} <span className="quiet">{t(`imports.mode.${value}.hint`)}</span>
            </Radio>
          ))}
        </Radio.Group>
        {start.error ? <ProblemNotice problem={start.error} /> : null}
        <Button
          type="primary"
          size="large"
          block
          disabled={!file}
          loading={start.isPending}
          onClick={() => file && start.mutate(file)}
          data-testid="import-start">
          {t(start.isPending ? 'imports.uploading' : `imports.start.${mode}`)}
        </Button>
      </div>
    </section>
  );
}
