import {
	capacitiesOf,
	municipalityVariable,
	populationOf,
	valuesByMunicipality,
	type Capacities
} from '../core/casework/participants/capacity';
import type { CapacitySource } from '../core/casework/participants/types';
import type { Register } from '../core/register/types';
import type { DrawSpec } from '../core/selection/types';
import { datasets } from './datasets.svelte';
import { participants, type DrawnUnit } from './participants.svelte';

/** Rows of a dataset that are looked through for the capacity of municipalities. */
const MOST_ROWS = 100_000;

/** What need is held against capacity with: shares of a draw, and capacities. */
export class NeedData {
	units = $state.raw<DrawnUnit[] | null>(null);
	capacities = $state.raw<Capacities | null>(null);
	/** The draw could not be made, or was overtaken by another. */
	drawFailed = $state(false);
	/** No variable of the dataset names the municipality. */
	variableFailed = $state(false);
	#draws = 0;
	#reads = 0;

	/** Draws by the rules that the need is read from. */
	async draw(spec: DrawSpec): Promise<void> {
		const asked = ++this.#draws;
		const units = await participants.drawn(spec);
		if (asked !== this.#draws) return;
		this.units = units;
		this.drawFailed = units === null;
	}

	/** Reads the capacities from their source. */
	async read(source: CapacitySource, places: Register, day: string): Promise<void> {
		const asked = ++this.#reads;
		this.variableFailed = false;
		const found = await this.#read(source, places, day);
		if (asked !== this.#reads) return;
		this.capacities = found;
		this.variableFailed = found === null && source.kind === 'variable';
	}

	async #read(source: CapacitySource, places: Register, day: string): Promise<Capacities | null> {
		if (source.kind === 'schools') {
			return capacitiesOf((this.units ?? []).map(({ number, schools }) => [number, schools]));
		}
		if (source.kind === 'population') return populationOf(places, day);
		const summary = datasets.summary(source.dataset);
		const variable = summary?.variables.findIndex(({ name }) => name === source.variable) ?? -1;
		if (!summary || variable < 0) return null;
		const { rows } = await datasets.rows(source.dataset, 0, Math.min(summary.rowCount, MOST_ROWS));
		const said = summary.spec.keys.municipality;
		const named = said === null ? -1 : summary.variables.findIndex(({ name }) => name === said);
		const key = named >= 0 ? named : municipalityVariable(rows, summary.variables.length, places);
		return key < 0 ? null : valuesByMunicipality(rows, key, variable, places);
	}
}
