// npm run stop:excel: takes the add-in out of desktop Excel again.
import { spawnSync } from 'node:child_process';
import { debuggingTool, requireDesktopExcel } from './desktopExcel.mjs';

requireDesktopExcel();
const { status } = spawnSync(process.execPath, [debuggingTool, 'stop', 'manifest.xml', 'desktop'], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
