/** Endings that the chooser of files offers; what a file is, its first bytes say. */
export const accepted = '.xlsx,.ods,.csv,.tsv,.txt,.docx,.tp';
