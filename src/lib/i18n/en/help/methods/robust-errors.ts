import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Says how uncertain coefficients are when answers are not equally spread, or when several come from the same municipality. The coefficients are the same; only the uncertainty is another.',
	definition: [
		'e is the residual and h the leverage of a row. HC3 lets each row have its own variance. CR1 and CR2 let rows of the same cluster, such as a municipality, go together; G is the number of clusters.'
	],
	spoken: [
		'HC3 is the usual formula with the variance replaced by each row’s residual divided by one minus its leverage, squared.',
		'CR1 is multiplied by the number of clusters over clusters less one, and by rows less one over rows minus coefficients.'
	],
	choice: [
		'Usual errors are the default. Of the robust ones HC3 is used, because it holds best with few rows. Below 40 clusters CR2 with Satterthwaite’s degrees of freedom is used, because CR1 is then too sure; the limit is ours.'
	],
	spss: 'UNIANOVA has HC3 in newer versions. No ordinary command gives cluster-robust errors.',
	r: 'sandwich::vcovHC has HC3 as its default. clubSandwich gives CR2. Stata uses CR1, as here.',
	checked: 'Random data, also weighted and with few clusters, against sandwich and clubSandwich.',
	limits: ['Robust errors do not mend a wrong model. With very few clusters CR2 is uncertain too.'],
	setting: '“Standard errors” and “Rows belong together by”, in the form of the regression.'
} satisfies MethodText<'robust-errors'>;
