// npm start: serves the workbench to this machine alone, and says where.
//   npm start -- --port 3001    another port (or PORT=3001)
//   npm start -- --open         opens the page in the browser
//   npm start -- --no-watch     serves what is there now, without following changes
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import configuration from '../webpack.config.js';

const DEFAULT_PORT = 3000;
/** Not for pages: browsers keep these for other programs, or only root may listen on them. */
const LEAST_PORT = 1024;
const MOST_PORT = 65_535;

const options = readOptions();
const port = portFrom(options.port ?? process.env.PORT);
const url = `http://localhost:${port}`;

for (const address of ['127.0.0.1', '::1']) {
  if (await isTaken(address)) {
    stop(
      `端口 ${port} 已被占用：请用 npm start -- --port ${port + 1} 或设置 PORT 换一个端口。\n` +
        `Port ${port} is taken: choose another with npm start -- --port ${port + 1}, or by setting PORT.`,
    );
  }
}

say(
  '正在准备试用台（首次约半分钟）…\nPreparing the workbench (the first time about half a minute) ...',
);
const { devServer, ...config } = configuration({ workbench: true });
const compiler = webpack({
  ...config,
  ...(options.watch ? {} : { watchOptions: { ignored: /./ } }),
});
compiler.hooks.done.tap('start', (stats) => {
  if (stats.hasErrors()) say(stats.toString({ preset: 'errors-only', colors: false }));
  else if (isFirst) ready();
});
let isFirst = true;
const server = new WebpackDevServer(
  { ...devServer, port, open: options.open ? [url] : false },
  compiler,
);
await server.start();

function ready() {
  isFirst = false;
  say(`试用台已就绪：${url}（Ctrl+C 结束）\nThe workbench is ready: ${url} (Ctrl+C ends it)`);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        open: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: true },
      },
      allowNegative: true,
    });
    return values;
  } catch (error) {
    return stop(`${error.message}\nnpm start [-- --port 3001] [-- --open] [-- --no-watch]`);
  }
}

function portFrom(text) {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const number = Number(text);
  if (Number.isInteger(number) && number >= LEAST_PORT && number <= MOST_PORT) return number;
  return stop(
    `端口“${text}”无效：应为 ${LEAST_PORT} 到 ${MOST_PORT} 的整数。\n` +
      `“${text}” is no port: expected a whole number from ${LEAST_PORT} to ${MOST_PORT}.`,
  );
}

/** Whether another program listens; a machine without IPv6 has nothing there. */
function isTaken(address) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }) => resolve(code === 'EADDRINUSE'));
    probe.listen({ port, host: address, exclusive: true }, () => {
      probe.close(() => resolve(false));
    });
  });
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function stop(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
