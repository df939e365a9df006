// A webpack plugin: what belongs to the add-in beside its page and scripts, and a last look at all.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesNamedBy, manifestFor } from './addinManifest.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NAME = 'addin-files';
const FOR_THIS_MACHINE =
  '未设置 ADDIN_BASE_URL：dist/ 只供本机 https://localhost:3000 使用；发布时请设为服务器地址（见 docs/hosting.md）。\n' +
  'ADDIN_BASE_URL is not set: dist/ is for https://localhost:3000 on this machine alone; set it to the server’s address to publish (docs/hosting.md).\n';
const TEXT = /\.(html|js|css|json|xml)$/;
/** An address that only the machine of development knows, or one that stands for another. */
const UNFIT =
  /https?:\/\/(localhost|127\.0\.0\.1|([\w-]+\.)*(example\.(com|org|net)|contoso\.com))[^\s"'`]*/i;

/**
 * Puts icons, help page and manifest into the output, and fails the build when the manifest names a
 * file that is not there, or when an address of development is left anywhere.
 * @param {{ baseUrl: string, isForThisMachine: boolean }} settings of the build
 * @param {string} [manifest] as in the repository
 */
export function addinFiles({ baseUrl, isForThisMachine }, manifest = readManifest()) {
  const installed = manifestFor(manifest, baseUrl);
  return {
    /** @param {import('webpack').Compiler} compiler to plug into */
    apply(compiler) {
      const { Compilation, WebpackError, sources } = compiler.webpack;
      compiler.hooks.run.tap(NAME, () => {
        if (isForThisMachine) process.stderr.write(FOR_THIS_MACHINE);
      });
      compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
          for (const [name, content] of [...files(), ['manifest.xml', installed]]) {
            compilation.emitAsset(name, new sources.RawSource(content));
          }
        });
      });
      compiler.hooks.afterEmit.tap(NAME, (compilation) => {
        const read = (name) => {
          const path = join(compilation.outputOptions.path, name);
          const system = compiler.outputFileSystem;
          return (
            system.statSync(path, { throwIfNoEntry: false }) && system.readFileSync(path, 'utf8')
          );
        };
        const problems = [
          ...missing(installed, baseUrl, read),
          ...(isForThisMachine ? [] : leftOver(Object.keys(compilation.assets), read)),
        ];
        compilation.errors.push(...problems.map((problem) => new WebpackError(problem)));
      });
    },
  };
}

function readManifest() {
  return readFileSync(join(root, 'manifest.xml'), 'utf8');
}

function files() {
  const icons = join(root, 'assets/icons');
  const pictures = readdirSync(icons).filter((name) => name.endsWith('.png'));
  return [
    ...pictures.map((name) => [`assets/icons/${name}`, readFileSync(join(icons, name))]),
    ['help.html', readFileSync(join(root, 'assets/help/help.html'))],
  ];
}

function missing(manifest, baseUrl, read) {
  return filesNamedBy(manifest, baseUrl)
    .filter((name) => read(name) === undefined)
    .map(
      (name) =>
        `manifest.xml 指向 ${name}，但 dist/ 里没有这个文件。\n` +
        `manifest.xml names ${name}, which is not in dist/.`,
    );
}

function leftOver(names, read) {
  return names
    .filter((name) => TEXT.test(name))
    .map((name) => [name, UNFIT.exec(read(name) ?? '')?.[0]])
    .filter(([, address]) => address !== undefined)
    .map(
      ([name, address]) =>
        `dist/${name} 里还有开发或示例地址 ${address}，别的电脑打不开。\n` +
        `dist/${name} still has the address ${address}, which other computers cannot open.`,
    );
}
