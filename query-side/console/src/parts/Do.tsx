import { Button } from 'antd';
import type { ReactNode } from 'react';
import { t, type WordKey } from '../i18n';

interface Props {
  word: WordKey;
  onDo?: () => void;
  testid?: string;
  primary?: boolean;
  danger?: boolean;
  loading?: boolean;
  disabled?: boolean;
  icon?: ReactNode;
  /** Stands for itself; small ones stand in a row or a heading. */
  big?: boolean;
}

/** Something that may be done, by its word. */
export const Do = ({ word, onDo, testid, primary, big, ...more }: Props) => (
  <Button size={big ? undefined : 'small'} type={primary ? 'primary' : 'default'} onClick={onDo} data-testid={testid} {...more}>
    {t(word)}
  </Button>
);
