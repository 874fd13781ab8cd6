/** Error pages and what is said when something fails that no other area words. */
export default {
	unknownCode: ({ code }: { code: string }) =>
		`Noe gikk galt som vi ikke har ord for. Koden er «${code}». Si fra til den som gir deg programmet.`,
	notFoundTitle: 'Siden finnes ikke',
	notFoundText: 'Adressen leder ikke til noen side i Treffsikker. Prosjektene dine er ikke berørt.',
	unexpectedTitle: 'Noe gikk galt',
	unexpectedText: 'Siden kunne ikke vises. Det som er lagret på denne maskinen, er ikke berørt.',
	toStart: 'Gå til startsiden'
};
