import type { WorkMessages } from '../types';

const maybe = (near: string | number) => (near === '' ? '' : ` Meinte du «${near}»?`);

const expression: WorkMessages['expression'] = {
	empty: 'Skriv eit uttrykk.',
	tooLong: ({ max }) => `Uttrykket er for langt (grensa er ${max} teikn). Del det på fleire variablar.`,
	tooDeep: ({ max, at }) =>
		`Teikn ${at}: meir enn ${max} parentesar eller forteikn inni kvarandre. Del uttrykket på fleire variablar.`,
	badCharacter: ({ character, at }) =>
		`Teikn ${at}: «${character}» kan ikkje stå her. Namn med andre teikn enn bokstavar, tal, _ og . skal stå i [hakeparentesar].`,
	badNumber: ({ text, at }) =>
		`Teikn ${at}: «${text}» er ikkje eit tal. Skriv 1,5 eller 1.5, og tal over tusen utan mellomrom.`,
	openText: ({ at }) => `Teikn ${at}: teksten som byrjar her, manglar hermeteikn til slutt.`,
	openName: ({ at }) => `Teikn ${at}: namnet som byrjar her, manglar ] til slutt.`,
	openParenthesis: ({ at }) => `Teikn ${at}: parentesen som byrjar her, blir ikkje lukka.`,
	unexpected: ({ found, at }) => `Teikn ${at}: «${found}» passar ikkje her.`,
	unexpectedEnd: 'Uttrykket sluttar midt i. Noko manglar til slutt.',
	comma: ({ at }) => `Teikn ${at}: skriv semikolon (;) mellom verdiane. Komma er desimalteikn.`,
	ambiguousComma: ({ text, at }) =>
		`Teikn ${at}: er «${text}» eitt tal eller to? Skriv semikolon mellom to verdiar (${String(text).replace(',', '; ')}), og punktum i eitt tal (${String(text).replace(',', '.')}).`,
	chain: ({ at }) => `Teikn ${at}: samanlikn to og to, og bind saman med «og»: 1 < x og x < 3.`,
	noFunction: ({ name, at, near }) => `Teikn ${at}: funksjonen «${name}» finst ikkje.${maybe(near)}`,
	argumentCount: ({ name, at, least, most, found }) =>
		`Teikn ${at}: «${name}» skal ha ${least === most ? least : `${least} til ${most}`} verdiar, skilde med semikolon, men har ${found}.`,
	noVariable: ({ name, at, near }) =>
		`Teikn ${at}: variabelen «${name}» finst ikkje her.${maybe(near)} Tekst skal stå i hermeteikn.`,
	needsNumber: ({ at, found }) =>
		`Teikn ${at}: ${found === '' ? 'dette' : `«${found}»`} er tekst, men her trengst eit tal.`,
	needsCondition: ({ at, found }) =>
		`Teikn ${at}: ${found === '' ? 'dette' : `«${found}»`} er ikkje eit vilkår. Skriv til dømes x = 1.`,
	textOrder: ({ at }) => `Teikn ${at}: tekstar kan vere like eller ulike, men ikkje større eller mindre.`,
	mixedTypes: ({ at }) =>
		`Teikn ${at}: tal og tekst kan ikkje blandast her. Tekst skal stå i hermeteikn, tal ikkje.`,
	noLabel: ({ variable, label, at }) =>
		`Teikn ${at}: «${variable}» har ikkje noko svar som heiter «${label}».`,
	listOfLiterals: ({ at }) => `Teikn ${at}: i ei liste kan det berre stå tal og tekstar.`,
	roundDecimals: ({ at }) => `Teikn ${at}: talet på desimalar skal vere eit heilt tal frå 0 til 12.`,

	help: {
		title: 'Slik skriv du uttrykk',
		rules: [
			'Tal skriv du 1,5 eller 1.5. Mellom verdiane i ein funksjon står det semikolon: snitt(q1; q2; q3).',
			'Namn med mellomrom eller andre teikn skal stå i hakeparentesar: [Frie inntekter]. Tekst skal stå i hermeteikn: "Oslo".',
			'+ − * / ^ reknar; = ≠ < ≤ > ≥ samanliknar; og, eller og ikkje bind saman. −2^2 er −4.',
			'x i (1; 2) er sant når x er 1 eller 2. Eit svar kan skrivast som i fila: kjønn = "Kvinne".',
			'viss(x > 3; 1; 0) vel. min, max, snitt, sum og tal_på bruker dei verdiane som finst; a + b + c er tom når éin av dei er tom.',
			'rund(x; 2), abs, ln, log10 og rot reknar på éin verdi.',
			'er_tom(x) er sant for tomme celler; er_veit_ikkje, er_ikkje_svart, er_ikkje_spurd, er_skjerma, er_manglande og er_ikkje_aktuelt spør etter kvar sin grunn.',
			'Ei samanlikning med ei tom celle er ukjend, korkje sann eller usann: «usann og ukjend» er usann, «sann eller ukjend» er sann, alt anna med ukjend er ukjend.',
			'Det som ikkje har noko svar, som å dele på null, blir ei tom celle og blir talt.'
		]
	}
};
export default expression;
