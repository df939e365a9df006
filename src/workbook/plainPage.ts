import type { PageView } from './view';

/** How Excel prints a sheet about which nothing was said; margins in inches, as it gives them. */
export const PLAIN_PAGE: PageView = {
  orientation: 'portrait',
  paper: null,
  size: { percent: 100 },
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  centered: { horizontally: false, vertically: false },
  gridlines: false,
  headings: false,
  header: '',
  footer: '',
  area: [],
  titleRows: null,
  titleColumns: null,
};
