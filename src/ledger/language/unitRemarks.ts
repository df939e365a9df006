/** What is said behind a unit of how the figure was taken, in brackets or behind a space: m3 metered, 度（抄表）. Folded. */
export const METER_REMARKS: readonly string[] = [
  'metered',
  'measured',
  'weighed',
  'meter reading',
  'meter readings',
  'invoiced',
  'billed',
  'per invoice',
  'by invoice',
  '抄表',
  '抄表数',
  '计量',
  '实测',
  '过磅',
  '按发票',
  '发票',
];

/** The same of a meter that measures a part: m3 sub, kWh（分表）. Folded. */
export const SUB_METER_REMARKS: readonly string[] = [
  'sub',
  'sub meter',
  'sub-meter',
  'submeter',
  'sub-metered',
  'submetered',
  '分表',
  '分表计量',
  '子表',
];

/** Said behind units of mass: without the packaging. Behind units of energy it is a kind of heating value. Folded. */
export const NET_REMARKS: readonly string[] = ['net', 'net weight', '净', '净重'];
