/** Endings of files that only point to another one. */
const SHORTCUT = /\.(?:url|lnk|webloc|desktop)$/i;

/** Whether a file is a shortcut: what it points to is what was meant, and the program cannot follow it. */
export const isShortcut = (fileName: string): boolean => SHORTCUT.test(fileName);
