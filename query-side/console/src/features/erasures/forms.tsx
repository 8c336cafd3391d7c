import { Alert, Checkbox } from 'antd';
import type { Erasure } from '../../api/types';
import { formOf } from '../../forms';
import { choice, t } from '../../i18n';
import { useMe } from '../../parts';

interface Props {
  erasure: Erasure;
  onClose: () => void;
}

const E = formOf('/api/persons/{personId}/erasure', {} as { known?: boolean });

/** What can't be undone is done by another than asked for it, who says to know of the years of keeping. */
export const ErasePerson = ({ erasure, onClose }: Props) => (
  <E.Act
    of={erasure}
    word={['erasure.do.title', 'erasure.do']}
    danger
    ifMatch={erasure.etag}
    explain="erasure.do.explain"
    intro={<Warned erasure={erasure} />}
    toBody={({ known, ...more }) => ({ ...more, ...(known && { acknowledged: ['KEEPING_PERIOD'] }) })}
    onClose={onClose}
    testid="erasure-do">
    <E.Other name="known" valuePropName="checked">
      <Checkbox data-testid="erasure-known">{t('erasure.known')}</Checkbox>
    </E.Other>
  </E.Act>
);

const D = formOf('/api/persons/{personId}/erasure-request/withdrawal');

export function DropErasure({ erasure, onClose }: Props) {
  const word = erasure.askedBy === useMe()?.subject ? 'erasure.withdraw' : 'erasure.refuse';
  return (
    <D.Act of={erasure} word={[word, word]} ifMatch={erasure.etag} intro={<Warned erasure={erasure} />} onClose={onClose} testid="erasure-drop">
      <D.Day name="occurredOn" label="common.date" required testid="erasure-drop-date" />
    </D.Act>
  );
}

/** Why it was asked for, and what is to be known before. */
const Warned = ({ erasure: { reason, letter, warnings = [] } }: { erasure: Erasure }) => (
  <>
    <p className="acted-on">
      <b>{choice('erasureReason', reason)}</b> {letter}
    </p>
    {warnings.length > 0 && (
      <Alert type="warning" showIcon style={{ marginBottom: 16 }} title={warnings.map((warning) => choice('erasureWarning', warning)).join(' · ')} />
    )}
  </>
);
