import type { AllocationMethod } from '../../core/study/allocation';

/** How notes and titles say by what shared amounts are divided: 按工时分摊, "allocated by machine hours". Folded. */
export const ALLOCATION_SAID: readonly (readonly [method: AllocationMethod, pattern: RegExp])[] = [
  [
    'by-hours',
    /(?:按|依|以)[^，,。;；]{0,6}(?:工时|机时|台时|小时|生产时间|加工时间)[^，,。;；]{0,6}(?:分摊|分配|摊分|拆分)/u,
  ],
  [
    'by-hours',
    /\b(?:allocat|apportion|shar|split|divid|distribut)\w*\b[^.;]{0,30}\b(?:by|on|to|per|according to|based on)\b[^.;]{0,20}\b(?:hours?|run ?time|machine time|working time)\b/u,
  ],
  [
    'by-mass',
    /(?:按|依|以)[^，,。;；]{0,6}(?:质量|重量|吨位|净重)[^，,。;；]{0,6}(?:分摊|分配|摊分|拆分)/u,
  ],
  [
    'by-mass',
    /\b(?:allocat|apportion|shar|split|divid|distribut)\w*\b[^.;]{0,30}\b(?:by|on|to|per|according to|based on)\b[^.;]{0,20}\b(?:mass|weight|tonnage)\b/u,
  ],
  [
    'by-output',
    /(?:按|依|以)[^，,。;；]{0,6}(?:产量|件数|数量|台数|产出)[^，,。;；]{0,6}(?:分摊|分配|摊分|拆分)/u,
  ],
  [
    'by-output',
    /\b(?:allocat|apportion|shar|split|divid|distribut)\w*\b[^.;]{0,30}\b(?:by|on|to|per|according to|based on)\b[^.;]{0,20}\b(?:output|pieces|units produced|production (?:volume|quantity)|number of (?:pieces|units))\b/u,
  ],
  [
    'by-price',
    /(?:按|依|以)[^，,。;；]{0,6}(?:产值|销售额|价格|售价|经济价值|收入)[^，,。;；]{0,6}(?:分摊|分配|摊分|拆分)/u,
  ],
  [
    'by-price',
    /\b(?:allocat|apportion|shar|split|divid|distribut)\w*\b[^.;]{0,30}\b(?:by|on|to|per|according to|based on)\b[^.;]{0,20}\b(?:prices?|value|revenue|sales|turnover)\b/u,
  ],
];
