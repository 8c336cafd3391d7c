import { FileImageOutlined, FilePdfOutlined } from '@ant-design/icons';
import type { Attachment } from '../../api/types';
import { isMasked } from '../../format';
import { choice, t } from '../../i18n';
import { Do } from '../../parts';

interface Props {
  of: Attachment;
  picture: string | undefined;
  onView: ((of: Attachment) => void) | undefined;
  onTakeBack: ((of: Attachment) => void) | undefined;
}

/** One attachment: its small picture once it may be seen, what it is, and since when it is there. */
export function Tile({ of, picture, onView, onTakeBack }: Props) {
  const kind = choice('attachmentKind', of.kind);
  const shown = onView && !of.erased;
  return (
    <li data-testid="attachment" data-kind={of.kind}>
      <button
        type="button"
        className="attachment-face"
        disabled={!shown}
        onClick={() => onView?.(of)}
        data-testid="attachment-view"
        aria-label={t('attachments.view', { kind })}>
        {picture ? <img src={`data:image/jpeg;base64,${picture}`} alt="" /> : of.form === 'PDF' ? <FilePdfOutlined /> : <FileImageOutlined />}
      </button>
      <b>{kind}</b>
      {of.erased ? <span className="chip">{t('common.erased')}</span> : <Named of={of} />}
      {onTakeBack && !of.erased && <Do word="attachments.takeBack" onDo={() => onTakeBack(of)} testid="attachment-back" />}
    </li>
  );
}

const Named = ({ of: { fileName, occurredOn, bytes } }: { of: Attachment }) => (
  <small className="quiet">
    {fileName && !isMasked(fileName) && <span className="attachment-name">{fileName}</span>}
    <span className="num">
      {occurredOn} · {Math.max(1, Math.round(bytes / 1024))} KB
    </span>
  </small>
);
