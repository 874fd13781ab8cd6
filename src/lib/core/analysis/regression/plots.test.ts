import { describe, expect, it } from 'vitest';
import { makeDataset, runOn } from '../testing/make-dataset';
import type { AnalysisResult } from '../types';
import { regressionSpec } from './fixtures';
import type { Predictor } from './types';

describe('plots have the points of R', () => {
	const eight = makeDataset({
		y: { values: [2, 1, 4, 3, 7, 5, 8, 6.5] },
		x: { values: [1, 2, 3, 4, 5, 6, 7, 8] }
	});
	const shown = { ...regressionSpec().shown, diagnostics: true, partial: true };
	const pointsOf = ({ sections }: AnalysisResult, id: string) => {
		const found = sections[0].parts.find((part) => part.kind === 'plot' && part.plot.id === id);
		if (found?.kind !== 'plot' || found.plot.kind !== 'scatter') throw new Error(id);
		return found.plot;
	};
	const close = (found: readonly number[], wanted: readonly number[]) => {
		expect(found.length).toBe(wanted.length);
		found.forEach((value, k) => expect(value).toBeCloseTo(wanted[k], 9));
	};

	it('normal quantiles: qqnorm and qqline of rstandard', async () => {
		const { points, lines } = pointsOf(
			await runOn(eight, regressionSpec({ predictors: [{ variable: 'x', as: 'plain' }], shown })),
			'qq-y'
		);
		// Expected numbers: R 4.2, qqnorm(rstandard(lm(y ~ x))), and the line through the quartiles.
		const x = [-1.43420015969, -0.852495034275, -0.472789120992, -0.152505974246];
		close(
			points.map((point) => point.x),
			[...x, ...x.map((value) => -value).reverse()]
		);
		close(
			points.map((point) => point.y),
			[
				...[-1.16232392152, -1.06106961405, -0.869321634187, -0.695461195877],
				...[0.471586495135, 0.596109596466, 1.05665811047, 1.545460683]
			]
		);
		const [{ from, to }] = lines;
		const slope = (to.y - from.y) / (to.x - from.x);
		expect(slope).toBeCloseTo(1.207213, 6);
		expect(from.y - slope * from.x).toBeCloseTo(-0.103006, 6);
	});

	it('added variables: avPlots of car', async () => {
		const predictors: Predictor[] = [{ variable: 'x', as: 'square', centred: false }];
		const { points } = pointsOf(await runOn(eight, regressionSpec({ predictors, shown })), 'partial-y-x');
		// Expected numbers: R 4.2, car::avPlots(lm(y ~ x + I(x^2))), for x.
		close(
			points.map((point) => point.x),
			[
				...[-0.905882352941, -0.223529411765, 0.247058823529, 0.505882352941],
				...[0.552941176471, 0.388235294118, 0.0117647058824, -0.576470588235]
			]
		);
		close(
			points.map((point) => point.y),
			[
				...[-0.350980392157, -1.62177871148, 0.926890756303, -0.704971988796],
				...[2.48263305322, -0.510294117647, 1.3162464986, -1.53774509804]
			]
		);
	});
});
