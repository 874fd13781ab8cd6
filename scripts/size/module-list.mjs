import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';

/** Where the list of modules of a built site stands. */
export const moduleListOf = (/** @type {string} */ site) => `.svelte-kit/modules-of-${basename(site)}.json`;

/**
 * A plugin of the build that notes which modules went into which file, so that `npm run size` can say what a page loads.
 * Nothing of it comes into the site.
 * @param {string} site folder that the site is built into
 * @returns {import('vite').Plugin}
 */
export function moduleList(site) {
	return {
		name: 'module-list',
		writeBundle(_, bundle) {
			if (this.environment?.name !== 'client') return;
			const files = Object.values(bundle).flatMap((file) =>
				file.type === 'chunk'
					? [[file.fileName, file.moduleIds.map((id) => relative('.', id.split('?')[0]))]]
					: []
			);
			const target = moduleListOf(site);
			mkdirSync(dirname(target), { recursive: true });
			writeFileSync(target, JSON.stringify(Object.fromEntries(files)));
		}
	};
}
