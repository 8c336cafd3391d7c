import { MoonOutlined, SunOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { t } from '../i18n';
import { lightBy, useLighting } from './lighting';

export function LightingSwitch() {
  const dark = useLighting() === 'dark';
  const said = t(dark ? 'shell.light' : 'shell.dark');
  const of = { icon: dark ? <SunOutlined /> : <MoonOutlined />, title: said, 'aria-label': said, 'data-testid': 'lighting' };
  return <Button type="text" size="small" onClick={() => lightBy(dark ? 'light' : 'dark')} {...of} />;
}
