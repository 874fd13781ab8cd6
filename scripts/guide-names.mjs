import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'vite';

/**
 * `npm run guide-names`: writes the names of buttons, tabs, fields and headings into the texts of the user guide, after
 * the catalogues. In the texts they stand as `[[key of the catalogue|name]]`; a new one can be written `[[key]]`. Keys
 * that end in `()` are of texts with numbers in them: their names are written by hand, and only tested.
 */

const languages = ['nb', 'nn', 'en'];
const folder = (/** @type {string} */ language) => `src/lib/i18n/${language}/help/guide`;

/** The text of a key, or undefined when the catalogue has none. */
const textOf = (/** @type {unknown} */ catalogue, /** @type {string} */ key) =>
	key
		.split('.')
		.reduce(
			(inner, name) => /** @type {Record<string, unknown> | undefined} */ (inner)?.[name],
			/** @type {any} */ (catalogue)
		);

const server = await createServer({
	server: { middlewareMode: true, watch: null, hmr: false, ws: false },
	optimizeDeps: { noDiscovery: true },
	appType: 'custom',
	logLevel: 'error'
});
for (const language of languages) {
	const catalogue = (await server.ssrLoadModule(`/src/lib/i18n/${language}/index.ts`)).default;
	for (const name of await readdir(folder(language))) {
		const path = `${folder(language)}/${name}`;
		const before = await readFile(path, 'utf8');
		const after = before.replace(/\[\[([\w.]+)(?:\|[^\]]*)?\]\]/g, (whole, key) => {
			const text = textOf(catalogue, key);
			if (typeof text === 'string') return `[[${key}|${text.replaceAll("'", "\\'")}]]`;
			console.error(`${path}: the catalogue has no text «${key}»`);
			process.exitCode = 1;
			return whole;
		});
		if (after === before) continue;
		await writeFile(path, after);
		console.log(path);
	}
}
await server.close();
