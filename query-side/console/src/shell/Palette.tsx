import { Input, Modal } from 'antd';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { t } from '../i18n';
import { useFound, type Found } from './found';
import './keys.css';

/** Pages, acts and people by name: what is typed narrows, arrows choose, Enter goes there; it writes nothing. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const found = useFound(typed.trim());
  const id = useId();
  const go = (one: Found) => {
    onClose();
    one.go();
  };
  const { at, press } = useArrows(typed, found, go);
  const chosen = found[at] && `${id}-${at}`;
  const spoken = {
    role: 'combobox',
    'aria-expanded': true,
    'aria-controls': id,
    'aria-activedescendant': chosen,
    'aria-label': t('palette.placeholder'),
  } as const;
  const search = { value: typed, placeholder: t('palette.placeholder'), onKeyDown: press, 'data-testid': 'palette-search' };
  return (
    <Modal open title={t('palette.title')} footer={null} onCancel={onClose} width={560}>
      <Input {...spoken} {...search} size="large" autoFocus autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
      <Options id={id} of={found} at={at} onChoose={go} />
      {found.length === 0 && <p className="palette-none">{t('palette.none')}</p>}
    </Modal>
  );
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Which of those that were found is chosen; the first, after each letter. */
function useArrows(typed: string, found: Found[], go: (one: Found) => void) {
  const [at, setAt] = useState(0);
  useEffect(() => setAt(0), [typed]);
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const one = found[at];
    if (step) setAt((before) => (before + step + found.length) % Math.max(1, found.length));
    else if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    else if (one) go(one);
    event.preventDefault();
  };
  return { at, press };
}

interface OptionsProps {
  id: string;
  of: Found[];
  at: number;
  onChoose: (one: Found) => void;
}

function Options({ id, of, at, onChoose }: OptionsProps) {
  useEffect(() => void document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' }), [id, at]);
  return (
    <ul id={id} role="listbox" aria-label={t('palette.title')} className="palette-list">
      {of.map((one, i) => (
        <li key={one.key} id={`${id}-${i}`} role="option" aria-selected={i === at} onClick={() => onChoose(one)} data-testid="palette-option">
          <span>{one.said}</span>
          <span className="quiet">{one.beside}</span>
        </li>
      ))}
    </ul>
  );
}
