import type { Message } from '../../outcome';
import type { CodeLine } from '../types';

/** A file of the zip whose messages are still to be worded: as comments of code, or as lines of text. */
export interface WordedFile {
	path: string;
	as: 'r' | 'spss' | 'text';
	lines: CodeLine[];
}

/** A file of the zip that is ready. */
export interface ReadyFile {
	path: string;
	text: string;
}

/** A file with data, for whoever decides whether it may be saved. */
export interface DataFile {
	path: string;
	/** The dataset; '' for indicator data. */
	name: string;
	rows: number;
	columns: number;
	/** A row for each person or unit, without suppression. False for indicator data, which are as published. */
	isMicro: boolean;
}

/** Something of the project that the code does not compute, and why. */
export interface LeftOutOfCode {
	name: string;
	/** The code is not there in R, in SPSS, or in neither; or the R code gives a part of it only. */
	program: 'r' | 'spss' | 'both' | 'partly';
	why: Message;
}

/** A project as code with its data: everything that goes into the zip. */
export interface ProjectBundle {
	worded: WordedFile[];
	ready: ReadyFile[];
	data: DataFile[];
	leftOut: LeftOutOfCode[];
	/** How many analyses and draws have code. */
	inR: number;
	inSpss: number;
}
