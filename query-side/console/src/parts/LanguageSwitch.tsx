import { language, speak, t } from '../i18n';
import { useRoving } from './useRoving';

export const LanguageSwitch = () => (
  <div className="language" role="group" aria-label={t('shell.language')} {...useRoving<HTMLDivElement>()}>
    <button type="button" lang="zh-CN" aria-pressed={language() === 'zh-CN'} onClick={() => speak('zh-CN')} data-testid="language-zh">
      中文
    </button>
    <button type="button" lang="en" aria-pressed={language() === 'en'} onClick={() => speak('en')} data-testid="language-en">
      EN
    </button>
  </div>
);
