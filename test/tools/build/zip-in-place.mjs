// A workbook is packed where it is made. Its writer hands every part above 160 KB to a worker made of a blob, which our policy does not let
// run: nothing came back, and a workbook of a thousand people was waited for without end.
const shim = '\0xici:zip-in-place';

/** `zip` of fflate for write-excel-file: the same archive, packed by `zipSync`, and no worker of its own. */
export function zipInPlace() {
  return {
    name: 'xici:zip-in-place',
    enforce: 'pre',
    resolveId: (source, importer) => (source === 'fflate' && importer?.includes('write-excel-file') ? shim : undefined),
    load(id) {
      if (id !== shim) return undefined;
      return `import { zipSync } from 'fflate';
        export { strToU8, zipSync } from 'fflate';
        export function zip(files, answer) {
          try {
            answer(null, zipSync(files));
          } catch (fault) {
            answer(fault, null);
          }
        }`;
    },
  };
}
