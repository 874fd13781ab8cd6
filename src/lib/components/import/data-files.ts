/** Endings of the files that data come in, as file fields want them. Every file can be chosen all the same. */
export const DATA_FILES = '.csv,.txt,.tsv,.json,.xlsx,.xlsm,.xls,.ods,.sav,.zsav';
