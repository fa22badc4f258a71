/**
 * Endings that the chooser of files offers; what a file is, its first bytes say. An .xls is often a page or XML that can be read; of a
 * true one, and of a .doc, whoever chooses it is told what to do.
 */
export const accepted = '.xlsx,.xlsm,.xls,.ods,.fods,.csv,.tsv,.txt,.docx,.doc,.odt,.fodt,.html,.htm,.tp';
