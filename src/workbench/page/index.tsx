import { createRoot } from 'react-dom/client';
import { standBehindCanvasFonts } from './fonts/chineseFont';
import { createController } from './session/controller';
import { readPreferences } from './session/preferences';
import { appearanceOf, systemPreference } from './theme/pageTheme';
import { Workbench } from './Workbench';
import './page.css';

standBehindCanvasFonts(CanvasRenderingContext2D.prototype);
const place = document.getElementById('workbench');
if (place === null) throw new Error('The page has no place for the workbench.');
const preferences = readPreferences(window.localStorage);
const controller = createController(
  preferences,
  appearanceOf(preferences.theme, systemPreference()),
);
// For tests and the browser's console: what the host was asked and could not answer, and the model.
Object.defineProperty(window, 'workbench', { value: { book: controller.book } });
createRoot(place).render(<Workbench controller={controller} />);
