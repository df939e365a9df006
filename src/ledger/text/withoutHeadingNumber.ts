/** 一、 (二) 1. 2) III. A. */
const HEADING_NUMBER =
  /^(?:\(?[一二三四五六七八九十]{1,3}[、.)]|\(?[0-9]{1,2}[、.)]|[ivx]{1,4}[.)]|[a-h](?:、|[.)] ))\s*/i;

/**
 * A heading without the number before it: 一、原材料 → 原材料.
 * @param text folded
 */
export function withoutHeadingNumber(text: string): string {
  return text.replace(HEADING_NUMBER, '');
}
