import type { DatasetSpec } from '../core/dataset/types';
import type { LinkPreview } from '../core/link/preview';
import { registerSpec } from '../core/link/register-spec';
import type { KeySuggestions, MunicipalityCandidate } from '../core/link/suggest-keys';
import type { LinkOrigin, Vintage } from '../core/link/types';
import type { Message } from '../core/outcome';
import { Newest } from '../workers/newest';
import { language } from './language.svelte';
import { project } from './project.svelte';

const client = async () => (await import('../workers/data-client')).dataClient;

/** Tables that are made of others, while somebody makes them: what the data worker finds and proposes. */
class Linking {
	/** The link as it would come out; null until it is tried. */
	preview = $state.raw<LinkPreview | null>(null);
	/** Why nothing could be tried: a defect. */
	problem = $state.raw<Message | null>(null);
	/** Counts the pages: what another one asked is not shown on this one. */
	#pages = 0;
	#municipalities = new Map<Vintage, Promise<{ number: string; name: string }[]>>();
	#previews = new Newest(async (ask: { origin: LinkOrigin; name: string; extra: DatasetSpec[] }) =>
		(await client()).call((api) => api.previewLink(ask.origin, ask.name, ask.extra))
	);

	/** The registers that can be linked with, as datasets; an invented country has one. */
	get registers(): DatasetSpec[] {
		const { registers, inventedRegister } = language.messages.link;
		if (project.record?.invented) return [registerSpec(2024, inventedRegister)];
		return [registerSpec(2024, registers[2024]), registerSpec(2020, registers[2020])];
	}
	/** The registers that are not among the project's datasets. */
	get extra(): DatasetSpec[] {
		const known = new Set(project.datasets.map(({ id }) => id));
		return this.registers.filter(({ id }) => !known.has(id));
	}

	/** Forgets what was tried: another page begins. */
	clear(): void {
		this.#pages++;
		this.preview = null;
		this.problem = null;
		this.#municipalities.clear();
	}

	async tryLink(origin: LinkOrigin, name: string): Promise<void> {
		const ask = { origin: $state.snapshot(origin) as LinkOrigin, name, extra: this.extra };
		const page = this.#pages;
		await this.#guarded(async () => {
			const preview = await this.#previews.ask(ask);
			if (preview && page === this.#pages) this.preview = preview;
		});
	}

	async suggestKeys(left: string, right: string): Promise<KeySuggestions | null> {
		const { extra } = this;
		return (await client()).call((api) => api.suggestKeys(left, right, extra));
	}

	async municipalityVariables(id: string): Promise<MunicipalityCandidate[]> {
		return (await client()).call((api) => api.municipalityVariables(id));
	}

	/** All municipalities of a vintage, asked for once. */
	municipalities(vintage: Vintage): Promise<{ number: string; name: string }[]> {
		const known = this.#municipalities.get(vintage);
		if (known) return known;
		const asked = client().then((data) => data.call((api) => api.municipalities(vintage)));
		this.#municipalities.set(vintage, asked);
		return asked;
	}

	async #guarded(work: () => Promise<void>): Promise<void> {
		try {
			await work();
			this.problem = null;
		} catch (error) {
			this.problem = { code: 'dataset.failed', params: { dataset: '', reason: String(error) } };
		}
	}
}

/** What is tried out on the pages that make tables of others. */
export const linking = new Linking();
