import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { addinFiles } from '../../.tools/addinFiles.mjs';
import { filesNamedBy } from '../../.tools/addinManifest.mjs';

const SERVER = 'https://pcf.firma.cn/pcf/';
const MANIFEST = readFileSync('manifest.xml', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'pcf-addin-'));
const dist = join(folder, 'dist');
let builds = 0;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('puts all that the manifest names beside the page: pictures, help, metadata and itself', async () => {
  expect(await build('')).toEqual([]);
  const installed = readFileSync(join(dist, 'manifest.xml'), 'utf8');
  const named = filesNamedBy(installed, SERVER);
  expect(named).toEqual(expect.arrayContaining(['help.html', 'taskpane.html', 'functions.json']));
  expect(named).toContain('functions.en-US.json');
  expect(named).toContain('assets/icons/refresh-80.png');
  const missing = named.filter((name) => !existsSync(join(dist, name)));
  expect(missing).toEqual([]);
});

it('fails when the manifest names a file that is not there', async () => {
  const problems = await build('', MANIFEST.replace('app-80.png', 'leaf-80.png'));
  expect(problems).toEqual([
    expect.stringMatching(
      /^.*\nmanifest\.xml names assets\/icons\/leaf-80\.png, which is not in dist\/\.$/,
    ),
  ]);
});

it.each(['https://localhost:3000/x', 'http://127.0.0.1/', 'https://addin.example.com/pcf'])(
  'fails when %s is left in what will be served',
  async (address) => {
    const problems = await build(`export const address = '${address}';`);
    expect(problems).toEqual([expect.stringContaining(`still has the address ${address}`)]);
  },
);

it('builds for this machine with the addresses of development', async () => {
  const here = { baseUrl: 'https://localhost:3000/', isForThisMachine: true };
  expect(await build('', MANIFEST, here)).toEqual([]);
  expect(readFileSync(join(dist, 'manifest.xml'), 'utf8')).toContain('https://localhost:3000/help');
});

/** Builds a page with nothing in it but a script, and says what was wrong. */
async function build(
  script: string,
  manifest = MANIFEST,
  settings = { baseUrl: SERVER, isForThisMachine: false },
): Promise<readonly string[]> {
  builds += 1;
  const entry = join(folder, `entry${String(builds)}.js`);
  writeFileSync(entry, `${script}\nglobalThis.entry = 1;`);
  const compiler = webpack({
    mode: 'none',
    devtool: false,
    context: folder,
    entry: { main: entry },
    output: { path: dist, clean: true },
    plugins: [
      emitted(['taskpane.html', 'functions.json', 'functions.en-US.json']),
      addinFiles(settings, manifest),
    ],
  });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, done) => {
      if (done === undefined) reject(error ?? new Error('webpack told nothing'));
      else resolve(done);
    });
  });
  await new Promise((resolve) => {
    compiler.close(resolve);
  });
  return stats.compilation.errors.map(({ message }) => message);
}

/** What other parts of the build make. */
function emitted(names: readonly string[]): { apply(compiler: webpack.Compiler): void } {
  return {
    apply: (compiler) => {
      compiler.hooks.thisCompilation.tap('emitted', (compilation) => {
        compilation.hooks.processAssets.tap('emitted', () => {
          for (const name of names)
            compilation.emitAsset(name, new compiler.webpack.sources.RawSource('{}'));
        });
      });
    },
  };
}
