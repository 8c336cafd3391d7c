import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { t } from '../../i18n';
import type { FilePart } from '../../parts';

export type OnAmend = (part: FilePart) => void;

/** Opens the change of one part of a file, where it may be changed. */
export const Amend = ({ part, onAmend }: { part: FilePart; onAmend: OnAmend | undefined }) =>
  onAmend && (
    <Button
      size="small"
      type="text"
      icon={<EditOutlined />}
      onClick={() => onAmend(part)}
      aria-label={t('amend.title', { part: t(`amend.part.${part}`) })}
      data-testid={`open-amend-${part}`}>
      {t('amend.open')}
    </Button>
  );
