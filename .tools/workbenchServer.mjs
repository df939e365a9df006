// How the workbench is served: by this machine, to this machine, and nothing from anywhere else.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const officeJs = join(root, 'node_modules/@microsoft/office-js/dist');
const fonts = join(root, 'node_modules/@fontsource/noto-sans-sc');

// What the grid needs beside its own files: styles that it writes itself, pictures it draws.
const POLICY = [
  "default-src 'self'",
  // The rasteriser of the report's pictures.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
].join('; ');

/** Settings of webpack's development server for the workbench. */
export function workbenchServer() {
  return {
    host: '127.0.0.1',
    allowedHosts: ['localhost', '127.0.0.1'],
    hot: false,
    liveReload: false,
    client: false,
    headers: { 'Content-Security-Policy': POLICY },
    setupMiddlewares: (middlewares) => [
      { name: 'manifest', path: '/manifest.xml', middleware: sendManifest },
      { name: 'office-js-lower-case', path: '/office', middleware: lowerCaseFolder },
      ...middlewares,
    ],
    static: [
      served('/office', officeJs),
      served('/fonts', fonts),
      served('/samples', join(root, 'assets/samples')),
      served('/assets/icons', join(root, 'assets/icons')),
    ],
  };
}

function served(publicPath, directory) {
  return { publicPath, directory, watch: false, serveIndex: false };
}

/** The manifest as it stands: the page makes its ribbon of it. */
function sendManifest(_request, response) {
  response.setHeader('Content-Type', 'text/xml; charset=utf-8');
  response.end(readFileSync(join(root, 'manifest.xml')));
}

/** office.js asks for AgaveErrorUX/…, which its npm package holds as agaveerrorux/…. */
function lowerCaseFolder(request, _response, next) {
  request.url = request.url.replace(/^\/agaveerrorux\//i, (folder) => folder.toLowerCase());
  next();
}

/**
 * A webpack plugin that puts one script tag first into the head of the add-in's page: the bridge,
 * which stands where Excel for Windows puts its own object.
 * @param HtmlWebpackPlugin the plugin that makes the page
 * @param page file name of the page
 */
export function addBridge(HtmlWebpackPlugin, page) {
  return {
    apply(compiler) {
      compiler.hooks.compilation.tap('bridge', (compilation) => {
        HtmlWebpackPlugin.getCompilationHooks(compilation).beforeEmit.tap('bridge', (data) => ({
          ...data,
          html:
            data.outputName === page
              ? data.html.replace('<head>', '<head><script src="/bridge.js"></script>')
              : data.html,
        }));
      });
    },
  };
}
