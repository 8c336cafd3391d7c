import { App, Radio } from 'antd';
import { useState } from 'react';
import type { CaseFile } from '../../api/types';
import { formOf } from '../../forms';
import { t } from '../../i18n';
import type { CaseFormProps } from '../../parts';

const A = formOf('/api/persons/{personId}/erasure-request');

const peopleOf = ({ head, members = [] }: CaseFile) => [head, ...members].filter(({ erased }) => !erased);

/** Asks that somebody of a household be erased; another does it. */
export function AskErasure({ file, onClose }: CaseFormProps) {
  const { notification } = App.useApp();
  const [personId, setPersonId] = useState(peopleOf(file)[0]?.personId ?? '');
  return (
    <A.Act
      of={{ personId }}
      word={['erasure.ask.title', 'erasure.ask']}
      danger
      explain="erasure.ask.explain"
      intro={<Who file={file} value={personId} onChange={setPersonId} />}
      onDone={({ warnings = [] }) =>
        warnings.length > 0 && notification.warning({ title: t('erasure.warnings'), description: warnings.map(({ title }) => title).join(' · ') })
      }
      onClose={onClose}
      testid="erasure-ask">
      <A.Choice name="reason" label="erasure.reason" required kind="erasureReason" testid="erasure-reason" />
      <A.Text name="letter" label="erasure.letter" extra="erasure.letter.hint" testid="erasure-letter" />
      <A.Day name="occurredOn" label="common.date" required testid="erasure-date" />
    </A.Act>
  );
}

/** Erased is one person, not a household. */
const Who = ({ file, value, onChange }: { file: CaseFile; value: string; onChange: (personId: string) => void }) => (
  <Radio.Group
    value={value}
    onChange={({ target }) => onChange(String(target.value))}
    options={peopleOf(file).map((person) => ({ value: person.personId, label: person.name }))}
    aria-label={t('erasure.who')}
    style={{ marginBottom: 16 }}
    data-testid="erasure-who"
  />
);
