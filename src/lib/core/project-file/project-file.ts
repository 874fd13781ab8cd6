import { fail, ok, type Message, type Outcome } from '../outcome';
import { object, orNull, text, type Check } from '../recipe/shape';
import { asFileProblem } from './check-project';
import { checkColumns } from './check-table';
import { encryption } from './encryption';
import { closeEnvelope, fileBeginning, openEnvelope, type Envelope } from './envelope';
import { readBody } from './read-body';
import { readJson, writeJson } from './special-json';
import type { FileHeader, ProjectContents, ProjectFileCode } from './types';
import { writeBody, type Progress } from './write-body';

const silent: Progress = () => undefined;

const fileHeader: Check<FileHeader> = object<FileHeader>({ app: text(100), encryption: orNull(encryption) });

/**
 * The content of a project as bytes, not yet in a file: for whoever encrypts it first.
 * @param contents tested as a file is when it is opened, so that what is saved can be opened
 * @param progress told how much is done, 0–1
 */
export function packContents(
	contents: ProjectContents,
	progress: Progress = silent
): Outcome<Uint8Array, ProjectFileCode> {
	for (const table of contents.tables) {
		const columns = checkColumns(table);
		if (!columns.ok) return columns;
	}
	return writeBody(contents, progress);
}

/** What stands before the body in a file: part of what is authenticated where the body is encrypted. */
export const beginning = (header: FileHeader, bodyLength: number): Uint8Array =>
	fileBeginning(new TextEncoder().encode(writeJson(header)), bodyLength);

/**
 * A project as a file, not encrypted.
 * @param app version of the program, for people
 */
export function serialise(
	contents: ProjectContents,
	app: string,
	progress: Progress = silent
): Outcome<Uint8Array, ProjectFileCode> {
	const body = packContents(contents, progress);
	if (!body.ok) return body;
	return ok(closeEnvelope(beginning({ app, encryption: null }, body.value.length), body.value));
}

/** A file whose checksum fits, with its header. */
export interface OpenedFile extends Envelope {
	facts: FileHeader;
}

/** Opens a file as far as it can be without a passphrase. Never throws. */
export function openFile(bytes: Uint8Array): Outcome<OpenedFile, ProjectFileCode> {
	const envelope = openEnvelope(bytes);
	if (!envelope.ok) return envelope;
	const read = readJson(new TextDecoder().decode(envelope.value.header));
	if ('fault' in read) return fail('projectFile.badField', { path: 'header', expected: read.fault });
	const finding: Message | null = fileHeader(read.data, '');
	if (finding) {
		const isCipher = String(finding.params?.path).startsWith('encryption');
		return isCipher ? fail('projectFile.unknownEncryption') : { ok: false, problem: asFileProblem(finding) };
	}
	return ok({ ...envelope.value, facts: read.data as FileHeader });
}

/**
 * Reads the content of a file, when it is not encrypted or has been decrypted. Never throws.
 * @param body as it was before it was encrypted
 * @param version of the file
 */
export function unpackContents(
	body: Uint8Array,
	version: number,
	progress: Progress = silent
): Outcome<ProjectContents, ProjectFileCode> {
	try {
		return readBody(body, version, progress);
	} catch (error) {
		// No memory left for an array that a file of allowed size asks for.
		return fail('projectFile.failed', { reason: error instanceof Error ? error.message : String(error) });
	}
}

/**
 * Reads a project file that is not encrypted. Never throws, and never gives a project that is not the one saved.
 * @param bytes the whole file
 */
export function parse(
	bytes: Uint8Array,
	progress: Progress = silent
): Outcome<ProjectContents, ProjectFileCode> {
	const opened = openFile(bytes);
	if (!opened.ok) return opened;
	if (opened.value.facts.encryption) return fail('projectFile.needsPassphrase');
	return unpackContents(opened.value.body, opened.value.version, progress);
}
