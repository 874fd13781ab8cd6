import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** Builds what `npm run check-exports` needs of the program into modules that Node runs. */
export default defineConfig({
	logLevel: 'error',
	publicDir: false,
	plugins: [svelte({ configFile: false })],
	resolve: { alias: { $lib: resolve('src/lib') } },
	build: {
		ssr: true,
		target: 'node20',
		outDir: 'dist/exports',
		emptyOutDir: true,
		rollupOptions: {
			input: {
				cases: 'tests/golden/exports/cases.ts',
				docx: 'src/lib/core/export/docx/write-docx.ts',
				xlsx: 'src/lib/core/export/xlsx/write-xlsx.ts',
				layout: 'src/lib/core/report/layout.ts'
			},
			output: { entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name]-[hash].mjs' }
		}
	},
	ssr: { noExternal: true }
});
