/** Headers of what is in store, can be held, bought at least or meant to be: none of it was used. */
export const NOT_USED_AMOUNTS: readonly RegExp[] = [
  /^(?:当前|现有|安全|实际|平均)?(?:库存|结存)(?:数量|量)?$|(?:包装|每包|每袋)规格$|(?:最小|起)订(?:购|货)?量$|(?:最大|额定)?载重量?$|容量$|(?:摩尔质量|分子量)$|预算(?:数量|量)?$/u,
  /^(?:current |actual |safety |average )?(?:stock|inventory)(?: level| on hand| quantity)?$|^on[- ]hand(?: stock| quantity)?$/u,
  /\b(?:bag|pack|package|packaging|drum|container) size$|\bcapacity$|^moq$|\bminimum order(?: quantity)?$|^budget(?:ed)?(?: amount| quantity)?$|\bmax(?:imum|\.)? load$|\b(?:molar|molecular) (?:mass|weight)$/u,
];
