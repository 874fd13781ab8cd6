import { readFileSync } from 'node:fs';

interface Rule {
	path: string;
	headers: [name: string, value: string][];
}

/** The rules of static/_headers: a line with a path, then indented lines with headers. */
function readRules(text: string): Rule[] {
	const rules: Rule[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const colon = line.indexOf(':');
		if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: [] });
		else
			rules.at(-1)?.headers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
	}
	return rules;
}

const rules = readRules(readFileSync('static/_headers', 'utf8'));

/** The headers that a host which reads static/_headers sends with a path: those of all rules that fit, joined. */
export function hostHeaders(path: string): Record<string, string> {
	const headers: Record<string, string> = {};
	for (const rule of rules) {
		const fits = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
		if (!fits) continue;
		for (const [name, value] of rule.headers)
			headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
	}
	return headers;
}
