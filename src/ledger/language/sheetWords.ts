/**
 * Names of sheets that hold another state of the same data, or somebody else's: copies, drafts, former years'
 * versions, scenarios, competitors. Folded; the words stand at the beginning or the end of the name.
 */
export const OTHER_STATES: readonly RegExp[] = [
  /副本|备份|草稿|初稿|旧版|旧表|旧数据|作废|归档|存档|历史版|历史数据|填写模板|空白模板|模板表|示例|样例|样表|范例|情景|对标|竞品|竞争对手|基线|基准年|目标年|(?:^|[^方])方案[二三四2-9bcd]|(?:^|[-_ (])旧$/u,
  /(?:^|[\s_(.-])(?:copy|backup|draft|old|archived?|template|example|sample data|scenario|benchmark|competitors?|baseline|target)(?:[\s_.-]*(?:\d{1,4}|[a-z]))?\)?$/u,
  /^(?:copy of|old (?:version|data|list|bom)|previous version|superseded|obsolete|what-if|do not use|unused)(?:$|[\s_(-])/u,
];

/** What tells sheets of one row from each other: A of Model A, 2 of Line 2. */
export const SERIES =
  /(?:^|(?<=[\s_-]))(?:\p{L}\d{0,4}|\d{1,4})$|[一二三四五六七八九十甲乙丙丁](?=车间|线|号|期|厂|班|组)|\d+$/u;
