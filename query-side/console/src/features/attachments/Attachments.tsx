import { useState, type ReactNode } from 'react';
import type { Attachment, CaseFile, Me } from '../../api/types';
import { t } from '../../i18n';
import { isOne, Panel, ProblemNotice } from '../../parts';
import { AddAttachment } from './AddAttachment';
import './attachments.css';
import { TakeBackAttachment } from './TakeBackAttachment';
import { Tile } from './Tile';
import { useAttaching } from './useAttaching';
import { useThumbnails } from './useThumbnails';
import { Viewer } from './Viewer';

interface Props {
  file: CaseFile;
  /** Whoever may add something; nobody where the file is only read. */
  me: Me | undefined;
  /** What for the file is shown in full, while it is. */
  purpose: string | undefined;
  /** By which it is shown in full. */
  eye: ReactNode;
}

/** What is attached to the file: covered until somebody says what for, added by hand, by drop or by camera. */
export function Attachments({ file, me, purpose, eye }: Props) {
  const { attachments = [], caseId, state } = file;
  const [viewed, setViewed] = useState<Attachment>();
  const [back, setBack] = useState<Attachment>();
  const attaching = useAttaching(caseId);
  const small = useThumbnails(caseId, attachments.some(({ form }) => form === 'PICTURE') ? purpose : undefined);
  const mayAdd = isOne(me, 'caseworker', 'supervisor') && state !== 'TAKEN_BACK';
  if (!mayAdd && attachments.length === 0) return null;
  const acts = { onView: purpose ? setViewed : undefined, onTakeBack: mayAdd ? setBack : undefined };
  return (
    <Panel title={t('attachments.title')} beside={attachments.length > 0 && eye} testid="attachments">
      <div className="attachments">
        <ProblemNotice problem={small.error} />
        {attachments.length > 0 && !purpose && <p className="quiet">{t('attachments.covered')}</p>}
        <ul className="attachment-tiles">
          {[...attachments].reverse().map((one) => (
            <Tile key={one.attachmentId} of={one} picture={small.pictures[one.attachmentId]} {...acts} />
          ))}
        </ul>
        {attachments.length === 0 && <p className="quiet">{t('attachments.none')}</p>}
        {mayAdd && <AddAttachment attaching={attaching} />}
      </div>
      {viewed && purpose && <Viewer of={{ caseId, ...viewed }} purpose={purpose} onClose={() => setViewed(undefined)} />}
      {back && <TakeBackAttachment of={{ caseId, ...back }} onClose={() => setBack(undefined)} />}
    </Panel>
  );
}
