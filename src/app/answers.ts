/** Answers by question id, and whether one is usable: for callers that take answers from people. */
export { usableAnswer, type Answers } from '../ledger/inventory/questions/askAndAnswer';

/** What somebody wrote for a key of shares, and what it comes to. */
export { parseShares } from '../ledger/values/parseShares';
