/** Endings that the chooser of files offers; what a file is, its first bytes say. Those of WPS are .doc and .xls under names of their own. */
export const accepted = '.xlsx,.xlsm,.xls,.ods,.fods,.csv,.tsv,.txt,.docx,.doc,.wps,.et,.rtf,.odt,.fodt,.html,.htm,.tp';
