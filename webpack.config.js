import { join } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { emitFunctionsMetadata } from './.tools/functionsMetadata.mjs';
import { addBridge, workbenchServer } from './.tools/workbenchServer.mjs';

const OFFICE_FROM_MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_FROM_NPM = '/office/office.js';

/**
 * The add-in's pages, and for `npm start` the workbench that plays Excel around them.
 * @param {{ workbench?: boolean }} env with `workbench`: both, for a server on this machine
 */
export default function configuration({ workbench = false } = {}) {
  return {
    mode: workbench ? 'development' : 'production',
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
      filename: workbench ? '[name].js' : '[name].[contenthash:8].js',
      clean: !workbench,
    },
    // No eval: the workbench's pages are served under a policy that forbids it.
    devtool: workbench ? false : 'source-map',
    cache: workbench && {
      type: 'filesystem',
      buildDependencies: { config: [import.meta.filename] },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: SWC } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin(),
      emitFunctionsMetadata(import.meta.dirname),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['taskpane'],
        templateParameters: { officeJs: workbench ? OFFICE_FROM_NPM : OFFICE_FROM_MICROSOFT },
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
        : []),
    ],
    performance: { hints: false },
    infrastructureLogging: { level: 'warn' },
    stats: workbench ? 'errors-warnings' : 'normal',
    devServer: workbenchServer(),
  };
}

const SWC = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
};
