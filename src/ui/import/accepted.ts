/** Endings that the chooser of files offers; what a file is, its first bytes say. */
export const accepted = '.xlsx,.xlsm,.xls,.ods,.fods,.csv,.tsv,.txt,.docx,.doc,.odt,.fodt,.html,.htm,.tp';
