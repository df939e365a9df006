/**
 * In which order children stand, by their parent: the sequences of WordprocessingML, transitional
 * (ECMA-376 Part 1 and 4), with those children alone that a report has or might have. Word calls a
 * file damaged in which some of them stand otherwise.
 */
export const ELEMENT_ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:document': ['w:background', 'w:body'],
  'w:p': ['w:pPr', '*'],
  'w:r': ['w:rPr', '*'],
  'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
  'w:tr': ['w:tblPrEx', 'w:trPr', 'w:tc'],
  'w:tc': ['w:tcPr', '*'],
  'w:sdt': ['w:sdtPr', 'w:sdtEndPr', 'w:sdtContent'],
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd',
    'tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi',
    'adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc',
    'textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr',
  ),
  'w:rPr': words(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof',
    'snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd',
    'fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:tblPr': words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc',
    'tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tcPr': words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:tblBorders': words('top left start bottom right end insideH insideV'),
  'w:tblCellMar': words('top left start bottom right end'),
  'w:sectPr': words(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType',
    'pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  ),
  'w:numbering': words('numPicBullet abstractNum num numIdMacAtCleanup'),
  'w:abstractNum': words('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  'w:num': words('abstractNumId lvlOverride'),
  'w:lvl': words(
    'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  ),
  'w:styles': words('docDefaults latentStyles style'),
  'w:docDefaults': words('rPrDefault pPrDefault'),
  'w:style': words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat',
    'locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:settings': words(
    'writeProtection view zoom removePersonalInformation displayBackgroundShape embedTrueTypeFonts',
    'mirrorMargins trackRevisions documentProtection defaultTabStop autoHyphenation',
    'evenAndOddHeaders updateFields footnotePr endnotePr compat docVars rsids themeFontLang',
    'clrSchemeMapping decimalSymbol listSeparator',
  ),
  'wp:inline': ['wp:extent', 'wp:effectExtent', 'wp:docPr', 'wp:cNvGraphicFramePr', 'a:graphic'],
  'm:nary': ['m:naryPr', 'm:sub', 'm:sup', 'm:e'],
  'm:sSub': ['m:sSubPr', 'm:e', 'm:sub'],
};

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' ').map((word) => `w:${word}`));
}
