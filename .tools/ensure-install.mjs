// Installs the dependencies when they are missing or another package-lock.json asks for others.
// Node's own modules only, and nothing on standard output: a command may print a document there.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `Node ${process.versions.node} was found; Node 20.19 or newer is needed. Install it from nodejs.org.`,
  );
}

// The lock file repeats what package.json asks for: a script of another wording installs nothing.
const lock = join(root, 'package-lock.json');
if (!existsSync(lock))
  stop('package-lock.json is missing. Get the whole project, not a part of it.');
const hash = createHash('sha256').update(readFileSync(lock));
const wanted = `${hash.digest('hex')} ${process.platform}-${process.arch} node${major}\n`;

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  say('Installing what the project needs (once; about 1.4 GB, one to three minutes) ...');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const stdio = ['ignore', 2, 2];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio })
    : spawnSync('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' });
  if (result.status !== 0) {
    rmSync(modules, { recursive: true, force: true });
    stop(
      'The installation failed; see the lines above. Nothing half-installed was left. Try again.',
    );
  }
  writeFileSync(stamp, wanted);
  say('Installed.');
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function stop(sentence) {
  say(sentence);
  process.exit(1);
}
