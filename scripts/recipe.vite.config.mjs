import { defineConfig } from 'vite';

/**
 * Builds the parts of the program that `npm run recipe` needs into modules that Node runs: the core and the texts.
 * Node 20 does not run TypeScript by itself.
 */
export default defineConfig({
	publicDir: false,
	build: {
		ssr: true,
		outDir: 'dist/recipe',
		emptyOutDir: true,
		target: 'node20',
		rollupOptions: {
			input: {
				command: 'src/lib/core/recipe/command.ts',
				texts: 'src/lib/i18n/index.ts',
				'message-text': 'src/lib/i18n/message-text.ts'
			},
			output: { entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name]-[hash].mjs' }
		}
	},
	ssr: { noExternal: true }
});
