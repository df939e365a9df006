/** Headers of what comes back of what was issued or put in, and is used again. Folded, lower case. */
export const RETURNED_HEADERS: readonly RegExp[] = [
  /回收|退库|退料|退回|退还|返还|返库|返回|回用|套用|回料/u,
  /\b(?:recovered|recovery|returned|returns?|reclaimed|recycled|reused|sent back|back to (?:store|stock))\b/u,
];
