/** Labels of how many one batch makes; folded, without colon. */
export const BATCH_LABELS: readonly RegExp[] = [
  /^(?:standard |typical )?(?:batch|lot) (?:yield|size|output|quantity|volume|makes)$/u,
  /^(?:yield|output|production|units|pieces|products|quantity) (?:per|of (?:one|a)) (?:batch|lot)$/u,
  /^(?:标准)?(?:每|单|一)?批次?(?:产量|产出|产出量|产品量|产品数量|产品|生产量|生产数量|投产量|投产数量|成品量|成品数量|数量|量)$/u,
];
