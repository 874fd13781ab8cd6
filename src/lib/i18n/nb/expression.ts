import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const maybe = (near: string | number) => (near === '' ? '' : ` Mente du «${near}»?`);

/** What is wrong with an expression, and where; and how expressions are written. */
export default {
	empty: 'Skriv et uttrykk.',
	tooLong: ({ max }: Params) =>
		`Uttrykket er for langt (grensen er ${max} tegn). Del det på flere variabler.`,
	tooDeep: ({ max, at }: Params) =>
		`Tegn ${at}: mer enn ${max} parenteser eller fortegn inni hverandre. Del uttrykket på flere variabler.`,
	badCharacter: ({ character, at }: Params) =>
		`Tegn ${at}: «${character}» kan ikke stå her. Navn med andre tegn enn bokstaver, tall, _ og . settes i [hakeparenteser].`,
	badNumber: ({ text, at }: Params) =>
		`Tegn ${at}: «${text}» er ikke et tall. Skriv 1,5 eller 1.5, og tall over tusen uten mellomrom.`,
	openText: ({ at }: Params) => `Tegn ${at}: teksten som begynner her, mangler anførselstegn til slutt.`,
	openName: ({ at }: Params) => `Tegn ${at}: navnet som begynner her, mangler ] til slutt.`,
	openParenthesis: ({ at }: Params) => `Tegn ${at}: parentesen som begynner her, blir ikke lukket.`,
	unexpected: ({ found, at }: Params) => `Tegn ${at}: «${found}» passer ikke her.`,
	unexpectedEnd: 'Uttrykket slutter midt i. Noe mangler til slutt.',
	comma: ({ at }: Params) => `Tegn ${at}: skriv semikolon (;) mellom verdiene. Komma er desimaltegn.`,
	ambiguousComma: ({ text, at }: Params) =>
		`Tegn ${at}: er «${text}» ett tall eller to? Skriv semikolon mellom to verdier (${String(text).replace(',', '; ')}), og punktum i ett tall (${String(text).replace(',', '.')}).`,
	chain: ({ at }: Params) => `Tegn ${at}: sammenlikn to og to, og bind sammen med «og»: 1 < x og x < 3.`,
	noFunction: ({ name, at, near }: Params) => `Tegn ${at}: funksjonen «${name}» finnes ikke.${maybe(near)}`,
	argumentCount: ({ name, at, least, most, found }: Params) =>
		`Tegn ${at}: «${name}» skal ha ${least === most ? least : `${least} til ${most}`} verdier, skilt med semikolon, men har ${found}.`,
	noVariable: ({ name, at, near }: Params) =>
		`Tegn ${at}: variabelen «${name}» finnes ikke her.${maybe(near)} Tekst settes i anførselstegn.`,
	needsNumber: ({ at, found }: Params) =>
		`Tegn ${at}: ${found === '' ? 'dette' : `«${found}»`} er tekst, men her trengs et tall.`,
	needsCondition: ({ at, found }: Params) =>
		`Tegn ${at}: ${found === '' ? 'dette' : `«${found}»`} er ikke en betingelse. Skriv for eksempel x = 1.`,
	textOrder: ({ at }: Params) =>
		`Tegn ${at}: tekster kan være like eller ulike, men ikke større eller mindre.`,
	mixedTypes: ({ at }: Params) =>
		`Tegn ${at}: tall og tekst kan ikke blandes her. Tekst settes i anførselstegn, tall ikke.`,
	noLabel: ({ variable, label, at }: Params) =>
		`Tegn ${at}: «${variable}» har ikke noe svar som heter «${label}».`,
	listOfLiterals: ({ at }: Params) => `Tegn ${at}: i en liste kan det bare stå tall og tekster.`,
	roundDecimals: ({ at }: Params) => `Tegn ${at}: antall desimaler skal være et helt tall fra 0 til 12.`,

	help: {
		title: 'Slik skrives uttrykk',
		rules: [
			'Tall skrives 1,5 eller 1.5. Verdier i en funksjon skilles med semikolon: snitt(q1; q2; q3).',
			'Navn med mellomrom eller andre tegn settes i hakeparenteser: [Frie inntekter]. Tekst settes i anførselstegn: "Oslo".',
			'+ − * / ^ regner; = ≠ < ≤ > ≥ sammenlikner; og, eller og ikke binder sammen. −2^2 er −4.',
			'x i (1; 2) er sant når x er 1 eller 2. Et svar kan skrives som i filen: kjønn = "Kvinne".',
			'hvis(x > 3; 1; 0) velger. min, max, snitt, sum og antall bruker de verdiene som finnes; a + b + c er tom når én av dem er tom.',
			'avrund(x; 2), abs, ln, log10 og rot regner på én verdi.',
			'er_tom(x) er sant for tomme celler; er_vet_ikke, er_ubesvart, er_ikke_spurt, er_skjermet, er_manglende og er_ikke_aktuelt spør etter hver sin grunn.',
			'En sammenlikning med en tom celle er ukjent, verken sann eller usann: «usann og ukjent» er usann, «sann eller ukjent» er sann, alt annet med ukjent er ukjent.',
			'Det som ikke har noe svar, som deling på null, blir en tom celle og telles.'
		]
	}
};
