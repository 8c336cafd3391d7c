import { CameraOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useRef, useState, type DragEvent } from 'react';
import { choice, t } from '../../i18n';
import { valuesOf } from '../../i18n/words/lists';
import { ProblemNotice } from '../../parts';
import type { useAttaching } from './useAttaching';

const TAKEN = 'image/jpeg,image/png,application/pdf';

/** Adds what is chosen, dropped or photographed, as what it is said to be: a photo unless it is said otherwise. */
export function AddAttachment({ attaching }: { attaching: ReturnType<typeof useAttaching> }) {
  const [kind, setKind] = useState('PHOTO');
  const [over, setOver] = useState(false);
  const add = (files: FileList | null) => files?.length && attaching.add([...files], kind);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div className={`attachment-add ${over ? 'over' : ''}`} onDragOver={drag} onDragLeave={() => setOver(false)} onDrop={drop} data-testid="attachment-drop">
      <ProblemNotice problem={attaching.problem} />
      <div className="attachment-ways">
        <Kinds kind={kind} onKind={setKind} />
        <Way word="attachments.photo" camera onFiles={add} busy={attaching.busy} />
        <Way word="attachments.add" onFiles={add} busy={attaching.busy} />
      </div>
      <p className="quiet attachment-hint" role="status">
        {t(attaching.busy ? 'attachments.adding' : 'attachments.drop')}
      </p>
    </div>
  );
}

const Kinds = ({ kind, onKind }: { kind: string; onKind: (kind: string) => void }) => (
  <Select
    value={kind}
    onChange={onKind}
    aria-label={t('attachments.kind')}
    data-testid="attachment-kind"
    options={valuesOf('attachmentKind').map((value) => ({ value, label: choice('attachmentKind', value) }))}
  />
);

interface WayProps {
  word: 'attachments.photo' | 'attachments.add';
  /** Opens the camera of what is held in a hand. */
  camera?: boolean;
  busy: boolean;
  onFiles: (files: FileList | null) => void;
}

function Way({ word, camera, busy, onFiles }: WayProps) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = () => {
    onFiles(input.current?.files ?? null);
    // The same file may be chosen once more.
    if (input.current) input.current.value = '';
  };
  const opens = camera ? ({ accept: 'image/jpeg,image/png', capture: 'environment' } as const) : { accept: TAKEN, multiple: true };
  return (
    <span className={camera ? 'attachment-camera' : undefined}>
      <Button
        icon={camera ? <CameraOutlined /> : <UploadOutlined />}
        loading={busy}
        onClick={() => input.current?.click()}
        data-testid={camera ? 'attachment-photo' : 'attachment-add'}>
        {t(word)}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        onChange={chosen}
        {...opens}
        data-testid={camera ? 'attachment-camera-file' : 'attachment-file'}
        aria-label={t(word)}
      />
    </span>
  );
}
