import { theme as antd, type ThemeConfig } from 'antd';
import { useMemo } from 'react';
import { useLighting, useNarrow, type Lighting } from '../parts';

const FONT = "'Latin marks', -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif";

/** Cinnabar on paper: the colour of a seal on an account book. */
const LIGHT: ThemeConfig = {
  token: {
    colorPrimary: '#b4441a',
    colorPrimaryHover: '#963610',
    colorPrimaryActive: '#7d2c0b',
    colorInfo: '#2f5d7c',
    colorSuccess: '#2d6a45',
    colorWarning: '#a86a00',
    colorError: '#a8201a',
    colorErrorBg: '#fcf0ee',
    colorErrorBorder: '#efc4bf',
    colorWarningBg: '#fdf6e7',
    colorWarningBorder: '#ecd7a8',
    colorSuccessBg: '#eef6f0',
    colorSuccessBorder: '#bfdcc8',
    colorInfoBg: '#eef4f8',
    colorInfoBorder: '#c3d7e4',
    colorText: '#221c17',
    colorTextSecondary: '#564c43',
    colorTextTertiary: '#746a60',
    colorTextPlaceholder: '#7d7268',
    colorBgLayout: '#faf7f3',
    colorBorder: '#d8cec3',
    colorBorderSecondary: '#e9e2da',
    colorLink: '#963610',
  },
  components: { Segmented: { itemSelectedColor: '#963610', trackBg: '#f4efe9' } },
};

/** The same by lamplight; the colours of colours.css. */
const DARK: ThemeConfig = {
  algorithm: antd.darkAlgorithm,
  token: {
    colorPrimary: '#c04d1c',
    colorPrimaryHover: '#d15c29',
    colorInfo: '#5f93b8',
    colorSuccess: '#5fae7d',
    colorWarning: '#d9a441',
    colorError: '#f08a82',
    colorText: '#f1e9e1',
    colorTextSecondary: '#cfc3b7',
    colorTextTertiary: '#b3a699',
    colorTextPlaceholder: '#a99c90',
    colorBgLayout: '#171412',
    colorBgContainer: '#201c19',
    colorBgElevated: '#2a2521',
    colorBorder: '#5a5048',
    colorBorderSecondary: '#3b342e',
    colorLink: '#f2a581',
    colorLinkHover: '#f7bfa4',
  },
  components: { Segmented: { itemSelectedColor: '#f2a581', itemSelectedBg: '#453c35', trackBg: '#2a2521' }, Button: { dangerColor: '#2a0f0d' } },
};

/** What a thumb hits. */
const THUMB = 44;

/** How the controls look, in this light, on a desk or in the hand. */
export function useTheme(): ThemeConfig {
  const lighting = useLighting();
  const narrow = useNarrow();
  return useMemo(() => themeOf(lighting, narrow), [lighting, narrow]);
}

function themeOf(lighting: Lighting, narrow: boolean): ThemeConfig {
  const { token, components, ...colours } = lighting === 'dark' ? DARK : LIGHT;
  const sizes = narrow ? { controlHeight: THUMB, controlHeightSM: THUMB } : { controlHeight: 34 };
  return {
    ...colours,
    token: { ...token, ...sizes, borderRadius: 7, fontFamily: FONT, fontSize: 14, wireframe: false },
    components: { ...components, Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' }, Drawer: { paddingLG: 22 } },
  };
}
