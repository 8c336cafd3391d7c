import { speak } from './i18n/language';

/** Tests read Chinese unless they say otherwise, whatever the browser that they run in speaks. */
speak('zh-CN');
