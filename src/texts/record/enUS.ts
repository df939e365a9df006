import type { RecordTexts } from './zhCN';

/** What the record of the last report says, in English. */
export const enUS: RecordTexts = {
  columns: {
    kind: 'Kind',
    product: 'Product',
    stage: 'Stage',
    name: 'Item',
    found: 'In the ledger',
    amount: 'Amount',
    unit: 'Unit',
    factorFound: 'Factor as written',
    factor: 'Factor (kgCO2e/unit)',
    kgCo2e: 'kgCO2e',
  },
  kinds: { study: 'Method', answer: 'Answer', total: 'Total', stage: 'Stage', item: 'Item' },
  reasons: {
    data: 'the ledger holds other data',
    factor: 'the factor is another',
    method: 'the method is another (GWP set or boundary)',
    correction: 'the ledger is the same, how it is read or answered is not',
    added: 'new since the report',
    removed: 'no longer in the ledger',
  },
  changed: 'Since the report of {date}, {count} figures differ:',
  unchanged: 'Every figure is that of the report of {date}.',
  change: '{what}: {before} → {now} ({difference} kgCO2e): {reasons}',
  changeUnknown: '{what}: {before} → {now}: {reasons}',
  total: '{product}, total per declared unit',
  stage: '{product}, {stage} per declared unit',
  item: '{product}, {stage}, {name} (ledger total)',
  none: 'none',
  moreChanges: '{count} more figures differ.',
  facts: { date: 'Date of report', gwp: 'GWP100 set', boundary: 'System boundary' },
};
