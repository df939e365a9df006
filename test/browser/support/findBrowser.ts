import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A browser to drive, with what it must be started with. */
export interface FoundBrowser {
  readonly path: string;
  readonly args: readonly string[];
}

const SENTENCE =
  'No browser was found for the tests: install Chrome, Edge or Chromium, or name one in PCF_BROWSER.';

/**
 * A browser of this machine, or on Linux the one that comes with the packages: named by
 * PCF_BROWSER, else Chrome, Edge or Chromium in their usual places.
 * @throws Error with one sentence that says what to install
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['PCF_BROWSER'];
  if (named === 'package') return fromPackage();
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { path: named, args: startArguments() };
    throw new Error(`PCF_BROWSER names “${named}”, which does not exist.`);
  }
  const installed = usualPlaces().find((path) => existsSync(path));
  if (installed !== undefined) return { path: installed, args: startArguments() };
  if (process.platform === 'linux' && process.arch === 'x64') return fromPackage();
  throw new Error(SENTENCE);
}

/** Chromium refuses its sandbox to root, which is who runs tests in a container. */
function startArguments(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'];
}

function usualPlaces(): readonly string[] {
  if (process.platform === 'win32') return windowsPlaces();
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  return [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ];
}

function windowsPlaces(): readonly string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
  const programs = [
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ];
  return folders.flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined ? [] : programs.map((program) => join(folder, program));
  });
}

/**
 * Unpacks the Chromium of a package. The variable, set before the package is loaded, makes it
 * bring the system libraries that a bare machine lacks.
 */
async function fromPackage(): Promise<FoundBrowser> {
  const folder = join(process.cwd(), 'node_modules', '.cache', 'browser');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  // Its own list of fonts names /tmp; without any font not even web fonts are drawn.
  const fonts = join(folder, 'fonts');
  writeFileSync(
    join(fonts, 'fonts.conf'),
    `<fontconfig><dir>${fonts}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`,
  );
  // Not its own arguments: they turn the security of pages off.
  return { path, args: ['--no-sandbox', '--headless=shell', '--no-zygote', '--disable-gpu'] };
}
