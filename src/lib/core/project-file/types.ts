import type { AnySpec } from '../analysis/types';
import type { Casework } from '../casework/types';
import type { DatasetSpec } from '../dataset/types';
import type { ReportSpec } from '../document/types';
import type { TableReport } from '../import/table-report';
import type { SeriesAssignment } from '../indicators/types';
import type { Message } from '../outcome';
import type { Register } from '../register/types';
import type { EarlierDraw } from '../selection/types';
import type { DataTable } from '../table/types';

/** The ending of a project file's name. */
export const PROJECT_FILE_ENDING = '.treffsikker';
/** The version this program writes, and the newest it reads. */
export const PROJECT_FILE_VERSION = 1;

/** A project file larger than this is not read: some three gigabytes of figures as people have them, packed. */
export const MAX_FILE_BYTES = 512 * 1024 * 1024;
/** What all parts of a file unpack to together, in bytes. Looked at before anything is unpacked. */
export const MAX_UNPACKED_BYTES = 1024 * 1024 * 1024;

/** Fields of a file that this program does not know: kept from opening to saving. */
export type UnknownFields = Record<string, unknown>;

/** What is saved of a project beside its tables. Times are milliseconds since 1970. */
export interface SavedProject {
	name: string;
	createdAt: number;
	invented: boolean;
	/** Which municipalities there are: the built-in register, or the one in the file. */
	register: 'norway-2024' | 'stored';
	assignments: SeriesAssignment[];
	earlierDraws: EarlierDraw[];
	analyses: { id: string; spec: AnySpec }[];
	activeAnalysis: string | null;
	datasets: DatasetSpec[];
	steps: { at: number; what: Message }[];
	/** Absent in files from before there was any. */
	casework?: Casework;
	/** Absent in files from before there were any. */
	reports?: ReportSpec[];
	/** The smallest group that its analyses may show; absent or null where the project demands none. */
	smallestGroup?: number | null;
	ownMunicipality: string | null;
	ownCounty: string | null;
}

/** A table with what was understood of the file it comes from. */
export interface SavedTable {
	table: DataTable;
	report: TableReport;
	/** Milliseconds since 1970. */
	importedAt: number;
	unknown: UnknownFields;
}

/** Everything a project is: what is written into a project file, and what comes out of one. */
export interface ProjectContents {
	project: SavedProject;
	/** The register of an invented country; null for a project with the built-in one. */
	register: Register | null;
	/** In order of precedence, as the assembly of the indicator data expects them. */
	tables: SavedTable[];
	unknown: { file: UnknownFields; project: UnknownFields };
}

/** How a file's content is encrypted. Written into the file in the open; it is authenticated with the content. */
export interface Encryption {
	cipher: 'AES-GCM';
	/** The key is derived from the passphrase, in Unicode's form NFKC as UTF-8. 256 bits. */
	key: 'PBKDF2-SHA-256';
	iterations: number;
	/** 16 bytes, base64url. */
	salt: string;
	/** 12 bytes, base64url. */
	nonce: string;
}

/** What stands in the open at the beginning of a file. */
export interface FileHeader {
	/** Version of the program that wrote the file; for people. */
	app: string;
	encryption: Encryption | null;
}

/** What can be wrong with a project file. */
export const PROJECT_FILE_CODES = [
	/** None of ours. */
	'projectFile.notProject',
	/** params: bytes, limit. */
	'projectFile.tooLarge',
	/** What it unpacks to is more than is taken in. params: bytes, limit. */
	'projectFile.unpacksTooLarge',
	/** The end is missing. params: expected, found (bytes). */
	'projectFile.truncated',
	/** The checksum does not fit: bytes were changed. */
	'projectFile.damaged',
	/** Written by a later version of the program. params: version, known. */
	'projectFile.newerVersion',
	/** The checksum fits, but a field holds something else than it must. params: path, expected, and bounds. */
	'projectFile.badField',
	/** A kind of table, variable or rule that this version does not know. params: path, kind. */
	'projectFile.unknownKind',
	/** The numbers of a column are not as they must be. params: table, column, expected. */
	'projectFile.badColumn',
	/** The file is encrypted, and no passphrase was given. */
	'projectFile.needsPassphrase',
	/** The file is whole, but does not open with this passphrase. */
	'projectFile.wrongPassphrase',
	/** Encrypted in a way that this program does not know. */
	'projectFile.unknownEncryption',
	/** The browser offers no encryption on a page that was not fetched over https. */
	'projectFile.noEncryption',
	/** Something that nobody foresaw; a defect of the program, or no memory left. params: reason. */
	'projectFile.failed'
] as const;
export type ProjectFileCode = (typeof PROJECT_FILE_CODES)[number];
