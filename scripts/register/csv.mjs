/**
 * Reads one of the plain comma-separated files of the register: no quoting, a header line, UTF-8.
 * @param {string} file
 * @param {(file: string, encoding: 'utf8') => Promise<string>} readFile
 * @returns {Promise<Record<string, string>[]>} one object per line, keyed by the header
 */
export async function readCsv(file, readFile) {
	const [header, ...lines] = (await readFile(file, 'utf8'))
		.replace(/^\uFEFF/, '')
		.trim()
		.split(/\r?\n/);
	const names = header.split(',');
	return lines.map((line) => {
		const cells = line.split(',');
		if (cells.length !== names.length) throw new Error(`${file}: ${line}`);
		return Object.fromEntries(names.map((name, i) => [name, cells[i]]));
	});
}
