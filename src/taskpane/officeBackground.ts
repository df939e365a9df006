/**
 * The background of Office's panes. Excel on the web and on older Macs tells no theme, whatever
 * Microsoft's types say (OfficeDev/office-js issue 6134).
 * @param context of Office
 * @returns #rrggbb; undefined where Office tells none
 */
export function officeBackground(context: {
  readonly officeTheme?: Pick<Office.OfficeTheme, 'bodyBackgroundColor'>;
}): string | undefined {
  return context.officeTheme?.bodyBackgroundColor;
}
