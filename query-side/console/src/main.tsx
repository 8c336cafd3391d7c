import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { language } from './i18n';
import { beginLighting } from './parts/lighting';
import { App } from './shell/App';
import './shell/colours.css';
import './shell/theme.css';
import './shell/handandpaper.css';

document.documentElement.lang = language();
beginLighting();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
