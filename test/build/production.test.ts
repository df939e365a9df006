import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { functionsMetadata, METADATA_FILES } from '../../.tools/functionsMetadata.mjs';

jest.setTimeout(180_000);

const WEBPACK = join('node_modules', 'webpack', 'bin', 'webpack.js');
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pcf-build-'));
  await promisify(execFile)(process.execPath, [WEBPACK, '--output-path', folder]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function built(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

it.each(['zh-CN', 'en-US'] as const)('has the metadata of the functions in %s', (language) => {
  const metadata: unknown = JSON.parse(built(METADATA_FILES[language]));
  expect(metadata).toEqual(functionsMetadata(process.cwd(), language));
});

it('ties the functions to their ids before a line of the pane or of React runs', () => {
  const scripts = [...built('taskpane.html').matchAll(/<script[^>]*src="?([^"\s>]+)/g)];
  const own = scripts
    .map(([, source]) => source ?? '')
    .filter((source) => !source.startsWith('http'));
  expect(own).toHaveLength(1);
  const holdsReact = (file: string): boolean => built(file).includes('react.transitional.element');
  const [first = ''] = own;
  expect(built(first)).toContain('associate(');
  expect(built(first)).toContain('TRANSPORT');
  const scriptFiles = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scriptFiles.filter(holdsReact)).toHaveLength(1);
  expect(holdsReact(first)).toBe(false);
});
