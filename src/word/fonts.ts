import type { IFontAttributesProperties } from 'docx';

/** Of running text: every Word has these; where they are missing the reader's own take their place. */
export const BODY_FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: 'SimSun',
  cs: 'Times New Roman',
} as const satisfies IFontAttributesProperties;

/** Of headings and captions. */
export const HEADING_FONT = {
  ascii: 'Arial',
  hAnsi: 'Arial',
  eastAsia: 'SimHei',
  cs: 'Arial',
} as const satisfies IFontAttributesProperties;

/** Half points. */
export const SIZES = {
  title: 44,
  subtitle: 28,
  heading1: 32,
  heading2: 26,
  heading3: 24,
  body: 22,
  caption: 20,
  table: 18,
  note: 18,
} as const;

/** Dark green, as our sheets have it. */
export const HEADING_COLOR = '1F4E3D';
/** Behind table heads. */
export const HEAD_FILL = 'E2EFDA';
/** Behind groups and totals. */
export const GROUP_FILL = 'F2F7EF';
/** Behind gaps. */
export const GAP_FILL = 'FFF2A8';
export const RULE_COLOR = '9DB8A6';
