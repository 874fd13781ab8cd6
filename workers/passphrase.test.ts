import { describe, expect, it } from 'vitest';
import { ITERATIONS } from '../src/lib/core/project-file/encryption';
import { closeEnvelope } from '../src/lib/core/project-file/envelope';
import { openFile, parse } from '../src/lib/core/project-file/project-file';
import { smallProject } from '../src/lib/core/project-file/testing/small-project';
import { readProjectFile, writeProjectFile } from './passphrase';

const chance = (bytes: number) => globalThis.crypto.getRandomValues(new Uint8Array(bytes));
const passphrase = 'fem små røde hus';

async function encrypted(words = passphrase): Promise<Uint8Array> {
	const file = await writeProjectFile(smallProject(), '0.1.0', words, chance);
	if (!file.ok) throw new Error(file.problem.code);
	return file.value;
}

describe('a project file with a passphrase', () => {
	it('opens with it, and gives the project that was saved', async () => {
		expect(await readProjectFile(await encrypted(), passphrase)).toEqual({ ok: true, value: smallProject() });
	});

	it('says its work factor, which is at least 600 000', async () => {
		const opened = openFile(await encrypted());
		expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
		expect(opened).toMatchObject({
			value: { facts: { encryption: { cipher: 'AES-GCM', key: 'PBKDF2-SHA-256', iterations: ITERATIONS } } }
		});
	});

	it('asks for it, and tells a wrong one', async () => {
		const file = await encrypted();
		expect(await readProjectFile(file, null)).toEqual({
			ok: false,
			problem: { code: 'projectFile.needsPassphrase' }
		});
		expect(parse(file)).toEqual({ ok: false, problem: { code: 'projectFile.needsPassphrase' } });
		for (const wrong of ['', 'Fem små røde hus', `${passphrase} `]) {
			expect(await readProjectFile(file, wrong)).toEqual({
				ok: false,
				problem: { code: 'projectFile.wrongPassphrase' }
			});
		}
	});

	it('takes the same letters however they are written', async () => {
		const file = await encrypted('blåbærsyltetøy på brødet');
		expect((await readProjectFile(file, 'blåbærsyltetøy på brødet'.normalize('NFD'))).ok).toBe(true);
	});

	it('is told from a damaged one: the checksum is looked at first', async () => {
		const file = await encrypted();
		const changed = file.slice();
		changed[file.length - 60] ^= 1;
		expect(await readProjectFile(changed, passphrase)).toEqual({
			ok: false,
			problem: { code: 'projectFile.damaged' }
		});
	});

	it('does not open when somebody changed its header or content and made a new checksum', async () => {
		const file = await encrypted();
		for (const at of [30, file.length - 60]) {
			const changed = file.subarray(0, -32).slice();
			changed[at] ^= 1;
			const opened = await readProjectFile(closeEnvelope(changed, new Uint8Array()), passphrase);
			expect(opened.ok, `byte ${at}`).toBe(false);
		}
	});

	it('holds nothing of the project in the open, and is another one every time', async () => {
		const [one, other] = [await encrypted(), await encrypted()];
		expect(one).not.toEqual(other);
		expect(new TextDecoder('latin1').decode(one)).not.toMatch(/Guovdageaidnu|svar\.csv|Samarbeid/);
	});
});

describe('a project file without a passphrase', () => {
	it('opens whether or not one is given', async () => {
		const file = await writeProjectFile(smallProject(), '0.1.0', null, chance);
		if (!file.ok) throw new Error(file.problem.code);
		expect(await readProjectFile(file.value, null)).toEqual({ ok: true, value: smallProject() });
		expect((await readProjectFile(file.value, 'x')).ok).toBe(true);
	});
});
