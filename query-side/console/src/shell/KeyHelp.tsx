import { Modal } from 'antd';
import { t } from '../i18n';
import { useMe } from '../parts';
import { placesOf } from './rooms';
import './keys.css';

const AT_HAND = [
  ['/', 'keys.search'],
  ['n', 'keys.visit'],
  ['a', 'keys.aid'],
  ['↑ ↓', 'keys.rows'],
  ['Enter', 'keys.enter'],
  ['Ctrl Enter', 'keys.send'],
  ['Ctrl K', 'keys.palette'],
  ['?', 'keys.help'],
  ['Esc', 'keys.leave'],
] as const;

/** Every key and what it does. */
export default function KeyHelp({ onClose }: { onClose: () => void }) {
  const places = placesOf(useMe())
    .flatMap(({ places: of }) => of)
    .filter(({ letter }) => letter);
  return (
    <Modal open title={t('keys.title')} footer={null} onCancel={onClose} width={620} data-testid="key-help">
      <dl className="keys">
        {AT_HAND.map(([keys, word]) => (
          <Key key={keys} keys={keys} said={t(word)} />
        ))}
        {places.map(({ to, word, letter }) => (
          <Key key={to} keys={`g ${letter}`} said={t('keys.go', { place: t(word) })} />
        ))}
      </dl>
    </Modal>
  );
}

const Key = ({ keys, said }: { keys: string; said: string }) => (
  <div>
    <dt>
      {keys.split(' ').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </dt>
    <dd>{said}</dd>
  </div>
);
