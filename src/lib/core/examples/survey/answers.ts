import type { Register, RegisterMunicipality } from '../../register/types';
import { seededRandom, type Random } from '../../stats/random';
import { ANSWERS, DONT_KNOW, ROLES, THEMES, WAVES, type Role, type SurveyTheme } from './items';

/** Streams of the seed: one for each wave, so that a change in one leaves the other as it was. */
const FIRST_STREAM = 40;
/** Upper ends of the answers 1 to 4 on the scale of the hidden attitude. */
const LIMITS = [-1.5, -0.75, 0.1, 1.05];
/** How strongly an answer shows the attitude behind its theme, and how much themes, municipalities and persons share. */
const LOADING = 0.8;
const SPREAD = { municipality: 0.4, person: 0.55, theme: 0.65 };
const ROLE: Record<Role, number> = { Skoleeier: 0.2, Skoleleder: -0.35, Veileder: 0.1 };
/** A question that was left. */
const LEFT = 0.004;
/** "Vet ikke" to a statement, by somebody who knows the theme and by somebody who does not. */
const UNSURE = { knowing: 0.003, unknowing: 0.85 };

/** Years that somebody may have been in their work, and how the years are spread. */
const MOST_YEARS = 25;

/**
 * The answers of an invented survey as a file with semicolons: one line for each person, statements as 1–5, 98 for
 * "vet ikke", empty for left. The same register and seed always give the same answers.
 */
export function surveyCsv(register: Register, seed: number, wave: (typeof WAVES)[number]): string {
	const place = WAVES.indexOf(wave);
	const random = seededRandom(seed, FIRST_STREAM + place);
	const municipalities = answering(register, wave.figures, random);
	const header = ['svarnr', 'kommunenr', 'rolle', 'ansiennitet'];
	const lines = [[...header, ...THEMES.flatMap(({ items }) => items.map(({ name }) => name))].join(';')];
	const moods = new Map<string, number>();
	for (const role of ROLES) {
		for (let person = 0; person < wave.answers[role]; person++) {
			const municipality = municipalities[personsPlace(role, person, municipalities.length, random)];
			const mood = moods.get(municipality.number) ?? SPREAD.municipality * random.normal();
			moods.set(municipality.number, mood);
			const facts = [lines.length, municipality.number, role, seniority(role, random)];
			lines.push([...facts, ...answersOf(municipality, mood, role, place, random)].join(';'));
		}
	}
	return `${lines.join('\n')}\n`;
}

/** Those that answer: the smallest less often than others. In an order of chance. */
function answering({ municipalities }: Register, year: number, random: Random): RegisterMunicipality[] {
	return municipalities
		.map((one) => {
			const people = one.population[year] ?? 0;
			const chance = people < 3000 ? 0.4 : people < 30_000 ? 0.62 : 0.7;
			return { one, order: random.uniform() / chance };
		})
		.sort((a, b) => a.order - b.order)
		.map(({ one }) => one)
		.slice(0, Math.max(1, Math.round(municipalities.length * 0.5)));
}

/** Owners answer for one municipality each, as far as there are enough; others come from any of them. */
const personsPlace = (role: Role, person: number, count: number, random: Random): number =>
	role === 'Skoleeier' ? person % count : random.below(count);

const seniority = (role: Role, random: Random): number =>
	Math.min(MOST_YEARS, Math.round((role === 'Veileder' ? 8 : 5) * Math.exp(0.7 * random.normal())));

function answersOf(
	municipality: RegisterMunicipality,
	mood: number,
	role: Role,
	wave: number,
	random: Random
): (number | '')[] {
	const person = SPREAD.person * random.normal();
	return THEMES.flatMap((theme) => {
		const own = SPREAD.theme * random.normal();
		const attitude = expected(theme, municipality, wave) + ROLE[role] + mood + person + own;
		const isUnknowing = random.uniform() < theme.dontKnow * (role === 'Skoleleder' ? 2 : 1);
		const dontKnow = isUnknowing ? UNSURE.unknowing : UNSURE.knowing;
		return theme.items.map(({ reversed }) => {
			const chance = random.uniform();
			const noise = random.normal();
			if (chance < LEFT) return '';
			if (chance < LEFT + dontKnow) return DONT_KNOW;
			const shown = LOADING * attitude + Math.sqrt(1 - LOADING ** 2) * noise;
			const answer = 1 + LIMITS.filter((limit) => shown > limit).length;
			return reversed ? ANSWERS.length + 1 - answer : answer;
		});
	});
}

/** What is usual for a theme in a municipality: larger ones more, until it turns; see `SurveyTheme`. */
function expected(theme: SurveyTheme, municipality: RegisterMunicipality, wave: number): number {
	const { population, centralityClass } = municipality;
	const size = Math.log10(Math.max(100, population[WAVES[wave].figures] ?? 100)) - 3.8;
	const turning = -0.12 * theme.size * size * size;
	const remote = theme.remote * ((centralityClass ?? 4) - 4.5);
	return theme.level + theme.wave * wave + theme.size * size + turning + remote;
}
