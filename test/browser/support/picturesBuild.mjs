// The add-in's build, with nothing but the pictures in it.
import configuration from '../../../webpack.config.js';

const { module, resolve, mode } = configuration();

export default {
  ...{ module, resolve, mode },
  entry: { pictures: './test/browser/support/drawPictures.ts' },
  output: { filename: '[name].js' },
};
