// npm run start:excel: serves the plain add-in over https to this machine, and opens Excel with it.
// Ends with Ctrl+C; npm run stop:excel takes the add-in out of Excel again.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import configuration from '../webpack.config.js';
import { debuggingTool, requireDesktopExcel } from './desktopExcel.mjs';

const PORT = 3000;

requireDesktopExcel();
// Its certificates come with office-addin-debugging, and are made only where Excel can use them.
const tool = createRequire(debuggingTool);
const { getHttpsServerOptions } = tool('office-addin-dev-certs');
const certificates = await getHttpsServerOptions();

const { devServer, ...config } = configuration({ excel: true });
const compiler = webpack(config);
let isFirst = true;
compiler.hooks.done.tap('start:excel', (stats) => {
  if (stats.hasErrors()) say(stats.toString({ preset: 'errors-only', colors: false }));
  else if (isFirst) openExcel();
});
const server = new WebpackDevServer(
  { ...devServer, port: PORT, server: { type: 'https', options: certificates } },
  compiler,
);
try {
  await server.start();
} catch (error) {
  say(
    `无法在端口 ${PORT} 提供加载项（${error.message}）：manifest.xml 用的是这个端口，请先关闭占用它的程序。\n` +
      `The add-in cannot be served at port ${PORT} (${error.message}): manifest.xml names this port; end the program that uses it.`,
  );
  process.exit(1);
}

function openExcel() {
  isFirst = false;
  say(
    `加载项已在 https://localhost:${PORT} 就绪，正在打开 Excel…（Ctrl+C 结束，之后运行 npm run stop:excel）\n` +
      `The add-in is ready at https://localhost:${PORT}; opening Excel ... (Ctrl+C ends it; npm run stop:excel afterwards)`,
  );
  spawn(
    process.execPath,
    [debuggingTool, 'start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug'],
    { stdio: 'inherit' },
  );
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
