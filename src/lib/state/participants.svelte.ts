import type { ParticipantRegister } from '../core/casework/participants/types';
import type { Message } from '../core/outcome';
import type { Register } from '../core/register/types';
import type { Intake } from '../core/casework/participants/types';
import type { DrawSpec } from '../core/selection/types';
import { connection } from './connection.svelte';
import { project } from './project.svelte';

/** A municipality as it came out of a draw. */
export interface DrawnUnit {
	number: string;
	name: string;
	/** The draw it got a place in; null for none. */
	kind: Extract<Intake, 'average' | 'spread'> | null;
	/** Share of risk points, 0–1; null where it is not assessed. */
	share: number | null;
	/** Schools in the data. */
	schools: number;
}

const DRAWN_AS = [null, 'average', 'spread'] as const;

/** The register of participants of the open project, with the register of municipalities that its numbers are of. */
class ParticipantsView {
	/** The municipalities of the project's country; null until they are read. */
	places = $state.raw<Register | null>(null);
	/** Why they could not be read. */
	problem = $state.raw<Message | null>(null);
	#readFor: string | null = null;

	/** Who takes part; the project's own, which can be undone. */
	get all(): ParticipantRegister {
		return project.casework.participants;
	}

	/** Reads the municipalities of the open project. A page calls it in an effect, so that it follows the project. */
	async read(): Promise<void> {
		const { record, status } = project;
		if (!record || status !== 'open' || this.#readFor === record.id) return;
		const { id } = record;
		this.#readFor = id;
		this.places = null;
		const read = record.register === 'stored' ? await this.#readStored(id) : null;
		const places = read ?? (await import('../core/register/norway')).loadNorway();
		if (this.#readFor === id) this.places = places;
	}

	/**
	 * Changes the register. Stored by itself a moment later, and can be undone.
	 * @param group changes of one gesture (typing in a field) become one step of undo
	 */
	edit(change: (register: ParticipantRegister) => ParticipantRegister, group: string | null = null): void {
		project.editCasework(
			(casework) => ({ ...casework, participants: change(casework.participants) }),
			group === null ? null : `participants ${group}`
		);
	}

	/**
	 * Draws by the rules of a draw of the project. Each that is asked for is answered, in turn.
	 * @returns every municipality of the data, or null when there are no data or other ones were loaded meanwhile
	 */
	async drawn(spec: DrawSpec): Promise<DrawnUnit[] | null> {
		const before = project.summary;
		if (!before) return null;
		const { drawClient } = await import('../workers/draw-client');
		const plain = $state.snapshot(spec) as DrawSpec;
		const answer = await drawClient.call((api) => api.drawOf(plain)).catch(() => null);
		if (!answer || project.summary !== before) return null;
		const { result } = answer;
		const summary = answer.summary ?? before;
		const schools = new Uint32Array(summary.municipalities.length);
		for (const { municipality } of summary.schools) if (municipality >= 0) schools[municipality]++;
		return summary.municipalities.map(({ number, name }, unit) => ({
			number,
			name,
			kind: DRAWN_AS[result.drawn[unit]] ?? null,
			share: result.rank[unit] > 0 ? result.municipalities.share[unit] : null,
			schools: schools[unit]
		}));
	}

	async #readStored(id: string): Promise<Register | null> {
		const connected = await connection.open();
		if (!connected.ok) {
			this.problem = connected.problem;
			return null;
		}
		const { store, db } = connected.value;
		const read = await store.readRegister(db, id);
		if (!read.ok) this.problem = read.problem;
		return read.ok ? read.value : null;
	}
}

/** The register of participants on this page. */
export const participants = new ParticipantsView();
