/**
 * A number on an axis, in the chart's format as far as percent and decimals go.
 * @param value as in the cell
 * @param format Excel's number format, such as 0% or #,##0.0; null for none
 */
export function formatFigure(value: number, format: string | null): string {
  const percent = format?.includes('%') === true;
  const decimals = /\.(0+)/.exec(format ?? '')?.[1]?.length;
  const shown = percent ? value * 100 : value;
  const text = shown.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals ?? (percent ? 0 : 4),
  });
  return percent ? `${text}%` : text;
}
