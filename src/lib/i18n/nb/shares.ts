/** Why shares and cross tables cannot be tested. */
export default {
	oneGroup:
		'Bare én rad eller én kolonne i tabellen har svar, så det er ingenting å sammenlikne. Velg en annen variabel, eller se etter i filteret.',
	noFit:
		'Det er ingenting å sammenlikne: enten er ingen talt, eller alle er i samme kategori. Velg en annen variabel.'
};
