import type { Message } from '../../outcome';
import type { CodeLine } from '../types';
import type { DataFile, LeftOutOfCode } from './types';

const said = (code: string, params?: Message['params']): Message =>
	params ? { code: `bundle.${code}`, params } : { code: `bundle.${code}` };

/** Names of what has no code. */
const PROGRAMS = { r: 'R', spss: 'SPSS', both: 'R, SPSS' } as const;

/**
 * The explanation that lies in the zip: what it is, that micro data are not suppressed, how it is run, what it is
 * compared with, which files there are, and what is not included and why. A message is a paragraph.
 */
export function readmeLines(
	project: { name: string; app: string; methods: number },
	data: readonly DataFile[],
	leftOut: readonly LeftOutOfCode[],
	hasSpss: boolean
): CodeLine[] {
	const isMicro = data.some((file) => file.isMicro);
	const heading = (code: string): CodeLine[] => ['', said(code), ''];
	return [
		said('readmeTitle', { name: project.name }),
		'',
		said('readmeWhat'),
		said('readmeVersion', { app: project.app, methods: project.methods }),
		...(isMicro ? [...heading('readmeMicroTitle'), said('readmeMicro')] : []),
		...heading('readmeRunTitle'),
		said('readmeR'),
		...(hasSpss ? [said('readmeSpss')] : []),
		said('readmeCompare'),
		...heading('readmeFilesTitle'),
		...data.map(({ path, name, rows, columns, isMicro: micro }) =>
			said(micro ? 'readmeData' : 'readmeIndicators', { path, name, rows, columns })
		),
		said('readmeDataFormat'),
		said('readmeResults'),
		said('readmeRecipe'),
		...heading('readmeLeftOutTitle'),
		...leftOut.flatMap(({ name, program, why }): CodeLine[] => [
			program === 'partly'
				? said('readmePartly', { name })
				: said('readmeLeftOut', { name, program: PROGRAMS[program] }),
			why
		]),
		said('readmeNever')
	];
}
