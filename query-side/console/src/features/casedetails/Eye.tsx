import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { t } from '../../i18n';
import { Do, mayReveal, useMe } from '../../parts';
import { RevealDialog } from './RevealDialog';
import type { Reveal } from './useReveal';

/** Shows what is covered, for a task and a minute. */
export function Eye({ reveal, testid = 'reveal' }: { reveal: Reveal; testid?: string }) {
  const me = useMe();
  const [asking, setAsking] = useState(false);
  if (reveal.file) {
    return (
      <Button size="small" icon={<EyeInvisibleOutlined />} onClick={reveal.hide} data-testid={`${testid}-hide`}>
        <span className="num">{t('reveal.hide', { n: reveal.left })}</span>
      </Button>
    );
  }
  if (!mayReveal(me)) return null;
  return (
    <>
      <Do word="reveal.open" icon={<EyeOutlined />} onDo={() => setAsking(true)} testid={`${testid}-open`} />
      {asking && <RevealDialog reveal={reveal} onClose={() => setAsking(false)} />}
    </>
  );
}
