import type { ThemeConfig } from 'antd';

const FONT = "'Latin marks', -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif";

/** Cinnabar on paper: the colour of a seal on an account book. */
export const theme: ThemeConfig = {
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
    borderRadius: 7,
    fontFamily: FONT,
    fontSize: 14,
    controlHeight: 34,
    wireframe: false,
  },
  components: {
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
    Drawer: { paddingLG: 22 },
    Segmented: { itemSelectedColor: '#963610', trackBg: '#f4efe9' },
  },
};
