import type { FactorField } from '../formulaProblem';

/** What a person writes to say which field of a factor is wanted; folded, lower case. */
export const FIELD_NAMES: Readonly<Record<string, FactorField>> = {
  value: 'value',
  factor: 'value',
  值: 'value',
  数值: 'value',
  因子: 'value',
  排放因子: 'value',
  unit: 'unit',
  单位: 'unit',
  因子单位: 'unit',
  source: 'source',
  来源: 'source',
  数据来源: 'source',
  year: 'year',
  年份: 'year',
  年: 'year',
  region: 'region',
  地区: 'region',
  区域: 'region',
};
