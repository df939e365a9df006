/** Headers of a table that is made of labels with their values, one of each column. */
export interface PairHeaders {
  readonly name: string;
  readonly amount: string;
  readonly unit: string;
  readonly distance: string;
  readonly freightFactor: string;
  readonly factor: string;
  readonly factorUnit: string;
}

/** Of labels in Chinese. */
export const HAN_PAIR_HEADERS: PairHeaders = {
  name: '名称',
  amount: '用量',
  unit: '单位',
  distance: '运距',
  freightFactor: '运输排放因子',
  factor: '排放因子',
  factorUnit: '因子单位',
};

/** Of all others. */
export const LATIN_PAIR_HEADERS: PairHeaders = {
  name: 'Name',
  amount: 'Amount',
  unit: 'Unit',
  distance: 'Distance',
  freightFactor: 'Transport emission factor',
  factor: 'Emission factor',
  factorUnit: 'Factor unit',
};

/** Ends of labels that say that a figure is an amount, and nothing of what: 铜版纸用量, Steel used. */
export const AMOUNT_ENDINGS =
  /(?:\s*(?:使用量|耗用量|消耗量|用量|耗量)| (?:used|usage|consumption|amount|quantity))$/iu;

/** Beginnings of labels of the whole: there is no part of it besides, and it is no sum. */
export const WHOLE_BEGINNINGS = /^(?:总计|合计|总|(?:grand )?total(?: of)?|overall)\s*/iu;
