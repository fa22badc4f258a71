import type { Feature } from 'write-excel-file/universal';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings, sanitizeTextContent } from 'write-excel-file/utility';

/** How one sheet prints: A4, as wide as the page; a chart also as high. */
export type PagePlan = {
  readonly name: string;
  readonly landscape: boolean;
  /** Pages below each other that it is made to fit; 0: as many as it takes. */
  readonly pagesHigh: number;
  readonly columns: number;
  readonly rows: number;
  /** Rows repeated at the top of every page. */
  readonly headRows: number;
};

const part = 'xl/worksheets/sheet{id}.xml';

function withElement(xml: string, markup: string): string {
  const order = getOrderOfSiblings(part, 'worksheet');
  if (!order)
    throw new Error('The order of elements in a worksheet is not known.\nMaybe write-excel-file has changed its table of elements.');
  // Which the writer does not know of, and which stands before drawings (ECMA-376, part 1, 18.3.1.99).
  const whole = order.toSpliced(order.indexOf('drawing'), 0, 'ignoredErrors');
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, whole, 'worksheet');
}

/** `1` → A, `27` → AA. */
function letters(column: number): string {
  const last = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? letters(before) : ''}${String.fromCharCode(65 + last)}`;
}

const quoted = (name: string): string => sanitizeTextContent(`'${name.replaceAll("'", "''")}'`);

function definedNames(plans: readonly PagePlan[]): string {
  const named = (name: string, sheet: number, range: string) =>
    `<definedName name="_xlnm.${name}" localSheetId="${sheet}">${range}</definedName>`;
  return plans
    .flatMap((plan, sheet) => [
      named('Print_Area', sheet, `${quoted(plan.name)}!$A$1:$${letters(Math.max(1, plan.columns))}$${Math.max(1, plan.rows)}`),
      ...(plan.headRows > 0 ? [named('Print_Titles', sheet, `${quoted(plan.name)}!$1:$${plan.headRows}`)] : []),
    ])
    .join('');
}

/** What the library has no option for: fit to the page, the print area, repeated heads, page numbers. */
export const pageSetup = (plans: readonly PagePlan[]): Feature<Blob> => ({
  files: {
    transform: {
      [part]: {
        transform(xml, _, { sheetIndex }) {
          const plan = plans[sheetIndex];
          if (!plan) return xml;
          const setup = [
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            '<printOptions horizontalCentered="1"/>',
            '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.55" header="0.25" footer="0.25"/>',
            `<pageSetup paperSize="9" orientation="${plan.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="${plan.pagesHigh}"/>`,
            '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
            // Telephone numbers are text on purpose: no green corner asks to make figures of them.
            `<ignoredErrors><ignoredError sqref="A1:${letters(Math.max(1, plan.columns))}${Math.max(1, plan.rows)}" numberStoredAsText="1"/></ignoredErrors>`,
          ];
          return setup.reduce(withElement, xml);
        },
      },
      'xl/workbook.xml': {
        transform: (xml) => xml.replace(/<definedNames\s*\/>/, () => `<definedNames>${definedNames(plans)}</definedNames>`),
      },
    },
  },
});
