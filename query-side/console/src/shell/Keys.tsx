import { Suspense, useState } from 'react';
import { later } from '../parts';
import { useKeys } from './useKeys';

const OVER = { palette: later(() => import('./Palette')), help: later(() => import('./KeyHelp')) };

/** What stands under the keys, and what they bring up over the page. */
export function Keys() {
  const [over, setOver] = useState<keyof typeof OVER>();
  useKeys({ palette: () => setOver('palette'), help: () => setOver('help') });
  const Over = over && OVER[over];
  return <Suspense>{Over && <Over onClose={() => setOver(undefined)} />}</Suspense>;
}
