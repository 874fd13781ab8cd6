import { readFileSync } from 'node:fs';

/**
 * What those who host the program say of its accessibility on their site, and how they are reached. A JSON file named
 * by HOST_STATEMENT when the site is built; see docs/hosting.md.
 *
 * @typedef {object} HostStatement
 * @property {string} [name] who offers the program
 * @property {{ nb?: string[], nn?: string[], en?: string[] }} [text] paragraphs in the languages of the program
 * @property {string} [email]
 * @property {string} [phone]
 * @property {string} [statement] address of a statement of their own
 */

const TEXTS = ['name', 'email', 'phone', 'statement'];
const LANGUAGES = ['nb', 'nn', 'en'];

const isRecord = (/** @type {unknown} */ value) =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A statement from the text of its file.
 * @param {string} json
 * @returns {HostStatement}
 * @throws {Error} that says what is wrong with it
 */
export function parseHostStatement(json) {
	/** @type {unknown} */
	const parsed = JSON.parse(json);
	if (!isRecord(parsed)) throw new Error('the statement is not an object');
	const given = /** @type {Record<string, unknown>} */ (parsed);
	for (const [key, value] of Object.entries(given)) {
		if (TEXTS.includes(key)) {
			if (typeof value !== 'string') throw new Error(`"${key}" is not a text`);
		} else if (key !== 'text') throw new Error(`"${key}" is not known; known are text, ${TEXTS.join(', ')}`);
	}
	const text = given.text ?? {};
	if (!isRecord(text)) throw new Error('"text" is not an object with a list of paragraphs for each language');
	for (const [language, paragraphs] of Object.entries(/** @type {object} */ (text))) {
		if (!LANGUAGES.includes(language)) throw new Error(`"text" has the unknown language "${language}"`);
		if (!Array.isArray(paragraphs) || paragraphs.some((one) => typeof one !== 'string'))
			throw new Error(`"text.${language}" is not a list of paragraphs`);
	}
	return /** @type {HostStatement} */ (given);
}

/**
 * The statement that a build puts in, or null when no file is named.
 * @param {string | undefined} path
 * @returns {HostStatement | null}
 * @throws {Error} that names the file, when it cannot be read or is not a statement
 */
export function readHostStatement(path = process.env.HOST_STATEMENT) {
	if (!path) return null;
	try {
		return parseHostStatement(readFileSync(path, 'utf8'));
	} catch (error) {
		const reason = error instanceof Error ? error.message : error;
		throw new Error(`HOST_STATEMENT (${path}): ${reason}`, { cause: error });
	}
}
