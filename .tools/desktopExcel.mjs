import { createRequire } from 'node:module';

/** Microsoft's tool that puts an add-in into desktop Excel; run as a program, never imported. */
export const debuggingTool = createRequire(import.meta.url).resolve(
  'office-addin-debugging/cli.js',
);

/** Ends the program with one sentence where there is no desktop Excel to put the add-in into. */
export function requireDesktopExcel() {
  if (process.platform === 'win32' || process.platform === 'darwin') return;
  process.stderr.write(
    '桌面版 Excel 只有 Windows 和 macOS 版本：在本机请用 npm start 打开试用台，或把 npm run build 的 dist/ 放到 https 服务器，再把 dist/manifest.xml 上传到网页版 Excel（见 docs/hosting.md）。\n' +
      'Desktop Excel exists for Windows and macOS only: here use npm start for the workbench, or put dist/ from npm run build on an https server and upload dist/manifest.xml to Excel on the web (docs/hosting.md).\n',
  );
  process.exit(1);
}
