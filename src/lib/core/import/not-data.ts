/** Endings of programs and documents. Workbooks, texts and whatever has no ending can be data. */
const ENDINGS =
	/\.(md|markdown|rst|r|rmd|qmd|py|ipynb|sps|spv|do|ado|sas|sql|js|mjs|ts|css|sh|ps1|bat|docx?|odt|rtf|pptx?|odp|pdf|tex|png|jpe?g|gif|svg|webp)$/i;
const NAMES = /^(readme|licen[cs]es?|copying|notice|changelog|authors)([-._ ].*)?$/i;

const TABLES = /\.(csv|tsv|tab|json|xlsx?|xlsm|ods|sav|zsav)$/i;

/**
 * Whether a file is a program, a document or a licence by its name. A text of prose cannot be told from a table of one
 * column by its content, so the name has to.
 * @param fileName with or without folders before it
 */
export function isNotData(fileName: string): boolean {
	const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
	return ENDINGS.test(name) || (NAMES.test(name) && !TABLES.test(name));
}
