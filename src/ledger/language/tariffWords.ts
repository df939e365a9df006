/** Hours of a tariff by what headers call them; electricity is metered for each apart. */
export const TARIFF_WORDS: Readonly<Record<string, readonly string[]>> = {
  sharp: ['尖峰', '尖', 'super peak', 'critical peak'],
  peak: ['高峰', '峰', 'on-peak', 'on peak', 'peak'],
  flat: ['平', '平价', '腰荷', 'flat', 'shoulder', 'mid-peak', 'mid peak', 'half-peak'],
  valley: ['低谷', '谷', 'off-peak', 'off peak', 'valley', 'trough', 'night'],
  deep: ['深谷', 'super off-peak'],
};

/** What may stand around them in a header, no word for anything else: 峰段电量, peak electricity. */
export const TARIFF_AROUND: readonly string[] = [
  '时段',
  '时',
  '段',
  '期',
  '消耗量',
  '用电量',
  '耗电量',
  '电量',
  '用电',
  '用量',
  '电',
  '量',
  'electricity',
  'consumption',
  'energy',
  'power',
  'usage',
  'use',
  'period',
  'hours',
  'time',
];
