import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFor } from '../../.tools/addinManifest.mjs';
import { associateCommands } from '../../src/commands/associateCommands';
import { manifestProblems, type Surroundings } from './manifestProblems';

const manifest = readFileSync('manifest.xml', 'utf8');
const DEVELOPMENT = 'https://localhost:3000/';
const SERVER = 'https://pcf.firma.cn/add-ins/pcf/';

const around: Surroundings = {
  baseUrl: DEVELOPMENT,
  fileOf: sourceOf,
  functionNames: associatedNames(),
  packageVersion: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
};

it('is a manifest that Excel takes', () => {
  expect(manifestProblems(manifest, around)).toEqual([]);
});

it('is one as well with the addresses of a server, and has none of development left', () => {
  const installed = manifestFor(manifest, SERVER);
  expect(manifestProblems(installed, { ...around, baseUrl: SERVER })).toEqual([]);
  expect(installed).not.toContain('localhost');
});

it('takes an address as it is, whatever signs it has', () => {
  const odd = 'https://pcf.firma.cn/$&/$1/';
  expect(manifestFor('<a b="https://localhost:3000/x"/>', odd)).toBe(
    '<a b="https://pcf.firma.cn/$&amp;/$1/x"/>',
  );
});

it.each([
  ['Id', 'f0d830e9-63ae-4e12', 'f0d830e9-63ae-1e12', /is no random UUID/],
  ['Version', '<Version>1.0.1.0', '<Version>0.1.0', /Version 0\.1\.0 is not/],
  ['SupportUrl', /<SupportUrl.*/, '', /SupportUrl is missing/],
  ['HighResolutionIconUrl', /<High.*/, '', /HighResolutionIconUrl is missing/],
  ['ids', 'id="Pcf.Refresh"', 'id="Pcf.Pane"', /id Pcf\.Pane is given twice/],
  [
    'order',
    /(<Label resid="Group.Label" \/>\s*)(<Icon>[^]*?<\/Icon>)/,
    '$2$1',
    /Label stands too late/,
  ],
  [
    'order',
    /(<GetStarted>[^]*<\/GetStarted>\s*)(<FunctionFile.*)/,
    '$2$1',
    /GetStarted stands too late/,
  ],
  [
    'order',
    /(<Hosts>\s*<Host Name.*\s*<\/Hosts>\s*)(<Requ[^]*?<\/Requirements>)/,
    '$2$1',
    /Hosts stands too late/,
  ],
  ['children', '<Supertip>', '<Supertip><Tooltip />', /Supertip has no child Tooltip/],
  ['https', 'https://localhost:3000/help', 'http://localhost:3000/help', /help\.html is not https/],
  ['server', 'https://localhost:3000/help', 'https://elsewhere.cn/help', /elsewhere.* is not of/],
  [
    'files',
    '/taskpane.html" />\n  </Def',
    '/pane.html" />\n  </Def',
    /pane\.html leads to no file/,
  ],
  ['resid twice', ' id="Icon.App.16"', ' id="Icon.App.32"', /Icon\.App\.32 is defined twice/],
  ['resid unknown', 'resid="Pane.Tip.Text"', 'resid="Pane.Tips"', /Pane\.Tips is not defined/],
  [
    'resid unused',
    'resid="Pane.Tip.Text"',
    'resid="Refresh.Tip.Text"',
    /Pane\.Tip\.Text is not used/,
  ],
  ['resid length', /Pane\.Tip\.Text/g, 'Pane.Tip.Text.That.Is.Far.Too.Long', /Long is too long/],
  ['resid kind', 'resid="Pane.Tip.Text"', 'resid="Pane.Label"', /Description names Pane\.Label/],
  ['lifetime', 'lifetime="long"', 'lifetime="short"', /does not live on/],
  [
    'shared page',
    'FunctionFile resid="Pane.Url"',
    'FunctionFile resid="Help.Url"',
    /FunctionFile is not of the runtime/,
  ],
  [
    'shared script',
    /(<Script>\s*<SourceLocation resid=)"Pane.Url"/,
    '$1"Help.Url"',
    /Script .* not of the runtime/,
  ],
  [
    'shared pane',
    /(<\/TaskpaneId>\s*<SourceLocation resid=)"Pane.Url"/,
    '$1"Help.Url"',
    /Action .* not of the runtime/,
  ],
  ['API set', 'MinVersion="1.13"', 'MinVersion="1.16"', /ExcelApi 1\.13 is not required/],
  ['picture size', 'app-80.png', 'app-64.png', /Icon\.App\.80 is 64×64, not 80/],
  ['sizes', '<bt:Image size="16" resid="Icon.App.16" />', '', /no picture of 16/],
  ['IconUrl', 'app-32.png" />\n  <High', 'app-16.png" />\n  <High', /IconUrl is 16×16, not 32×32/],
  [
    'English',
    /<Override Locale="en-US" Value="PCF for Excel" \/>/,
    '',
    /DisplayName has no English/,
  ],
  [
    'English strings',
    /<bt:Override Locale="en-US" Value="Refresh results" \/>/,
    '',
    /Refresh\.Label has no English/,
  ],
  [
    'English metadata',
    /<bt:Override Locale="en-US" Value=".*functions.*/,
    '',
    /Metadata\.Url has no English/,
  ],
  ['language', 'Value="Refresh results"', 'Value="刷新"', /English of Refresh\.Label is Chinese/],
  [
    'length',
    'DefaultValue="刷新结果"',
    `DefaultValue="${'刷新'.repeat(63)}"`,
    /Refresh\.Label is too long/,
  ],
  ['functions', '<FunctionName>refresh', '<FunctionName>renew', /renew is not associated/],
  ['buttons', '<FunctionName>refresh', '<FunctionName>calculate', /refresh has no button/],
])('goes red when %s is wrong: %s', (_, right, wrong, problem) => {
  const changed = manifest.replace(right, wrong);
  expect(changed).not.toBe(manifest);
  expect(manifestProblems(changed, around).join('\n')).toMatch(problem);
});

/** What the names in code are: those that office.js is told. */
function associatedNames(): readonly string[] {
  const names: string[] = [];
  const actions = { associate: (name: string) => names.push(name) };
  Object.assign(globalThis, { Office: { actions } });
  const none = () => Promise.resolve();
  associateCommands({ calculate: none, refresh: none, report: none });
  return names;
}

/** Where the file comes from that an address of the manifest leads to. */
function sourceOf(path: string): Uint8Array | null {
  // Made by the build, which fails itself when one that the manifest names is not there.
  if (/^(taskpane\.html|functions(\.en-US)?\.json)$/.test(path)) return new Uint8Array();
  const source = path === 'help.html' ? 'assets/help/help.html' : join('.', path);
  return statSync(source, { throwIfNoEntry: false })?.isFile() ? readFileSync(source) : null;
}
