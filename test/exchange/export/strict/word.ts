import { all, childrenOf, outOfOrder, packageOf } from './package';

/** The sequences of ECMA-376, part 1, that Word does not forgive (17.3.1.26, 17.3.2.28, 17.4.60, 17.4.70, 17.6.17). */
const orders: Readonly<Record<string, readonly string[]>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
    ' ',
  ),
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange'.split(
      ' ',
    ),
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange'.split(
    ' ',
  ),
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange'.split(
      ' ',
    ),
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(
    ' ',
  ),
};
const several = ['headerReference', 'footerReference'];
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const saidBy = (element: Element | undefined, name = 'val'): string | undefined => element?.getAttributeNS(word, name) ?? undefined;

function tableFaults(table: Element): readonly string[] {
  const columns = childrenOf(childrenOf(table, 'tblGrid')[0] ?? table, 'gridCol').length;
  return childrenOf(table, 'tr').flatMap((row) => {
    const cells = childrenOf(row, 'tc');
    const span = cells.reduce((sum, cell) => {
      const properties = childrenOf(cell, 'tcPr')[0];
      return sum + Number(saidBy(properties && childrenOf(properties, 'gridSpan')[0]) ?? 1);
    }, 0);
    return [
      ...(cells.length === 0 ? ['a row without cells'] : []),
      ...(span === columns ? [] : [`a row of ${span} columns in a table of ${columns}`]),
      ...cells.flatMap((cell) => (cell.lastElementChild?.localName === 'p' ? [] : ['a cell does not end in a paragraph'])),
    ];
  });
}

const twice = (values: readonly (string | null | undefined)[]): boolean => new Set(values).size < values.length;

/** Whatever would make Word say that the document cannot be read, or repair it. */
export function wordFaults(bytes: Uint8Array): readonly string[] {
  const { parts, faults } = packageOf(bytes);
  const styles = parts.find(({ path }) => path === 'word/styles.xml')?.root;
  const known = all(styles, 'style').map((style) => saidBy(style, 'styleId'));
  const told = parts.filter(({ path }) => /^word\/(document|header\d*|footer\d*|styles)\.xml$/.test(path));
  const found = told.flatMap(({ path, root }) => {
    const named = Object.entries(orders).flatMap(([name, order]) =>
      all(root, name)
        .filter((element) => element.namespaceURI === word)
        .flatMap((element) => outOfOrder(element, order, several)),
    );
    const used = ['pStyle', 'rStyle', 'tblStyle'].flatMap((name) => all(root, name).map((one) => saidBy(one)));
    const starts = all(root, 'bookmarkStart').map((one) => saidBy(one, 'id'));
    const ends = all(root, 'bookmarkEnd').map((one) => saidBy(one, 'id'));
    return [
      ...[...new Set([...named, ...all(root, 'tbl').flatMap(tableFaults)])].map((fault) => `${path}: ${fault}`),
      ...used.filter((style) => !known.includes(style)).map((style) => `${path}: no style ${style}`),
      ...(twice(starts) || twice(ends) || starts.some((id) => !ends.includes(id)) ? [`${path}: bookmarks do not close`] : []),
      ...(twice(all(root, 'bookmarkStart').map((one) => saidBy(one, 'name'))) ? [`${path}: a bookmark twice`] : []),
      ...(twice(all(root, 'docPr').map((one) => one.getAttribute('id'))) ? [`${path}: a drawing id twice`] : []),
      ...all(root, 'sz').flatMap((one) => (/^\d+$/.test(saidBy(one) ?? '') ? [] : [`${path}: a size of ${saidBy(one)}`])),
      ...all(root, 'tbl').flatMap((table) =>
        /^(p|sectPr|tbl|bookmark)/.test(table.nextElementSibling?.localName ?? '') ? [] : [`${path}: nothing after a table`],
      ),
    ];
  });
  return [...faults, ...found];
}
