import { join } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { addinFiles } from './.tools/addinFiles.mjs';
import { addinPolicy } from './.tools/addinPolicy.mjs';
import { addinSettings } from './.tools/addinSettings.mjs';
import { emitFunctionsMetadata } from './.tools/functionsMetadata.mjs';
import { addBridge, workbenchServer } from './.tools/workbenchServer.mjs';

const OFFICE_FROM_NPM = '/office/office.js';

/**
 * The add-in's pages, and for `npm start` the workbench that plays Excel around them.
 * @param {{ workbench?: boolean, excel?: boolean }} env with `workbench`: both, for a server on this
 *   machine; with `excel`: the add-in alone, for a server on this machine that Excel asks
 */
export default function configuration({ workbench = false, excel = false } = {}) {
  const isDevelopment = workbench || excel;
  const settings = isDevelopment ? addinSettings({}) : settingsOrExit();
  return {
    mode: isDevelopment ? 'development' : 'production',
    // Microsoft's office.js is loaded by a tag of its own and never bundled.
    entry: {
      taskpane: './src/taskpane/index.tsx',
      ...(workbench && {
        workbench: './src/workbench/page/index.tsx',
        bridge: './src/workbench/transport/bridge.ts',
      }),
    },
    output: {
      path: join(import.meta.dirname, 'dist'),
      filename: isDevelopment ? '[name].js' : '[name].[contenthash:8].js',
      clean: !isDevelopment,
    },
    // No eval: the workbench's pages are served under a policy that forbids it.
    devtool: isDevelopment ? false : 'source-map',
    cache: workbench && {
      type: 'filesystem',
      // What is cached names files by their full path: a folder that was moved begins anew.
      version: import.meta.dirname,
      buildDependencies: { config: [import.meta.filename] },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: SWC } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        // The font and the rasteriser of the report's pictures: files of their own, fetched when needed.
        {
          test: /\.(woff|wasm)$/,
          type: 'asset/resource',
          generator: { filename: 'assets/pictures/[name].[contenthash:8][ext]' },
        },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin(),
      emitFunctionsMetadata(import.meta.dirname),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['taskpane'],
        templateParameters: workbench
          ? { officeJs: OFFICE_FROM_NPM, policy: '' }
          : { officeJs: settings.officeJs, policy: addinPolicy(settings.officeJs) },
      }),
      ...(workbench
        ? [
            new HtmlWebpackPlugin({
              filename: 'index.html',
              template: './src/workbench/page/workbench.html',
              chunks: ['workbench'],
            }),
            addBridge(HtmlWebpackPlugin, 'taskpane.html'),
          ]
        : [addinFiles(settings)]),
    ],
    performance: { hints: false },
    infrastructureLogging: { level: 'warn' },
    stats: isDevelopment ? 'errors-warnings' : 'normal',
    devServer: workbench ? workbenchServer() : excelServer(),
  };
}

/** How the add-in alone is served; Excel on the web reads functions.json from another origin. */
function excelServer() {
  return {
    host: 'localhost',
    hot: false,
    liveReload: false,
    client: false,
    static: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
  };
}

/** The settings of `npm run build`; a wrong one ends it with its sentence alone. */
function settingsOrExit() {
  try {
    return addinSettings(process.env);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}

const SWC = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
};
