import type { MethodId } from './ids';

/**
 * The formulas of the methods, the same in every language, as `components/help/method/parse-formula.ts` reads them: a part of
 * TeX. Each language says them in words beside (`spoken`).
 */
export const FORMULAS = {
	frequencies: ['p_{k} = \\frac{n_{k}}{n}'],
	likert: ['p_{k} = \\frac{100 n_{k}}{n}', '\\bar{x} = \\frac{\\sum_{k} k n_{k}}{\\sum_{k} n_{k}}'],
	descriptives: [
		'\\bar{x} = \\frac{\\sum_{i} x_{i}}{n}',
		's = \\sqrt{\\frac{\\sum_{i} (x_{i} - \\bar{x})^{2}}{n - 1}}',
		'\\bar{x} ± t_{n - 1} · \\frac{s}{\\sqrt{n}} · \\sqrt{1 - \\frac{n}{N}}'
	],
	'mean-table': [
		'\\bar{x}_{g} = \\frac{\\sum_{i} x_{i}}{n_{g}}',
		's_{g} = \\sqrt{\\frac{\\sum_{i} (x_{i} - \\bar{x}_{g})^{2}}{n_{g} - 1}}'
	],
	'category-wave': ['\\bar{x} = \\frac{\\sum_{j} n_{j} \\bar{x}_{j}}{\\sum_{j} n_{j}}'],
	'cross-table': [
		'χ^{2} = \\sum \\frac{(O - E)^{2}}{E}',
		'V = \\sqrt{\\frac{χ^{2}}{N · \\min(r - 1, k - 1)}}'
	],
	'response-rate': ['\\frac{n}{N}'],
	representativeness: [
		'χ^{2} = \\sum_{k} \\frac{(n_{k} - n P_{k})^{2}}{n P_{k}} · \\frac{N - 1}{N - n}',
		'n^{*} = \\frac{n (N - 1)}{N - n}'
	],
	'group-difference': [
		't = \\frac{\\bar{x}_{1} - \\bar{x}_{2}}{\\sqrt{\\frac{s_{1}^{2}}{n_{1}} + \\frac{s_{2}^{2}}{n_{2}}}}',
		'P(X > Y) + \\frac{1}{2} P(X = Y) = \\frac{U}{n_{1} n_{2}}'
	],
	'several-groups': ['F = \\frac{M_{B}}{M_{W}}', 'ICC(1) = \\frac{M_{B} - M_{W}}{M_{B} + (k_{0} - 1) M_{W}}'],
	'effect-size': [
		'd = \\frac{\\bar{x}_{1} - \\bar{x}_{2}}{s_{p}}',
		's_{p} = \\sqrt{\\frac{(n_{1} - 1) s_{1}^{2} + (n_{2} - 1) s_{2}^{2}}{n_{1} + n_{2} - 2}}',
		'd = \\frac{\\bar{x}_{b} - \\bar{x}_{a}}{\\sqrt{\\frac{s_{a}^{2} + s_{b}^{2}}{2}}}'
	],
	correlation: [
		'r = \\frac{\\sum_{i} (x_{i} - \\bar{x}) (y_{i} - \\bar{y})}{\\sqrt{\\sum_{i} (x_{i} - \\bar{x})^{2} · \\sum_{i} (y_{i} - \\bar{y})^{2}}}',
		't = r \\sqrt{\\frac{n - 2}{1 - r^{2}}}'
	],
	regression: [
		'y = b_{0} + b_{1} x_{1} + … + b_{k} x_{k} + e',
		'β_{j} = b_{j} \\frac{s_{x_{j}}}{s_{y}}',
		'x^{*} = - \\frac{b_{1}}{2 b_{2}}'
	],
	'robust-errors': [
		'V = (X′X)^{-1} \\left(\\sum_{i} \\frac{e_{i}^{2}}{(1 - h_{i})^{2}} x_{i} x_{i}′\\right) (X′X)^{-1}',
		'\\frac{G}{G - 1} · \\frac{n - 1}{n - p}'
	],
	logistic: [
		'\\ln \\frac{p}{1 - p} = b_{0} + b_{1} x_{1} + … + b_{k} x_{k}',
		'ℓ^{*}(b) = ℓ(b) + \\frac{1}{2} \\ln |I(b)|'
	],
	reliability: [
		'α = \\frac{k}{k - 1} \\left(1 - \\frac{\\sum_{j} s_{j}^{2}}{s_{T}^{2}}\\right)',
		'ω = 1 - \\frac{\\sum_{j} u_{j}^{2}}{\\sum R}'
	],
	factor: ['R ≈ Λ Φ Λ′ + U^{2}', 'h_{i}^{2} = \\sum_{j} λ_{i j}^{2}'],
	'published-difference': ['d = \\frac{M_{2} - M_{1}}{\\sqrt{\\frac{s_{1}^{2} + s_{2}^{2}}{2}}}'],
	checker: ['\\bar{x} = \\frac{T}{n k}'],
	structure: ['\\frac{u_{f} / u}{n_{f} / n}'],
	allocation: ['a_{f} = \\min(t_{f}, \\max(g_{f}, c_{f} + λ v_{f}))'],
	applications: ['S = \\frac{\\sum_{j} w_{j} p_{j}}{2 \\sum_{j} w_{j}}'],
	limits: ['d · (x - G) > 0'],
	'risk-points': ['p ∈ \\{0, w, 3 w\\}'],
	'risk-share': ['R = \\frac{\\sum p}{\\sum 3 w}', 'D = \\frac{\\sum_{d} 3 w}{\\sum_{g} 3 w}'],
	'average-draw': ['R_{(1)} ≥ R_{(2)} ≥ … ≥ R_{(n)}'],
	'spread-draw': ['s = \\sqrt{\\frac{\\sum_{j} (R_{j} - \\bar{R})^{2}}{m - 1}}'],
	ties: ['A = \\frac{1}{c} \\sum \\frac{\\max(0, d · (x - N))}{s}', 'P = \\frac{l}{m}'],
	quarantine: [],
	margins: ['m = R - R_{*}', '\\left⌈|Δ| · n\\right⌉'],
	comparison: ['κ = \\frac{p_{o} - p_{e}}{1 - p_{e}}'],
	chance: ['P = \\frac{B_{+}}{B}', '\\hat{θ} = m + \\frac{τ^{2}}{τ^{2} + s^{2}} (x - m)'],
	sensitivity: ['S_{i} = \\frac{V(E(Y | X_{i}))}{V(Y)}', 'T_{i} = \\frac{E(V(Y | X_{-i}))}{V(Y)}'],
	'spread-noise': ['\\sqrt{\\max(0, s^{2} - \\bar{v})}'],
	residual: ['e = R - \\hat{R}'],
	development: [
		'Δ = \\bar{a}_{+} - \\bar{a}_{-}',
		'σ^{2} = \\frac{1}{2} \\bar{(δ^{2} - s_{1}^{2} - s_{2}^{2})}'
	],
	'empty-cells': [],
	suppression: ['n < g'],
	'municipality-vintages': ['x = \\frac{\\sum_{j} n_{j} x_{j}}{\\sum_{j} n_{j}}'],
	'computed-variables': ['x′ = a + b - x', 'I = \\frac{\\sum_{j} x_{j}}{m}'],
	bands: ['c_{k} = \\min\\{x : F(x) ≥ \\frac{k}{q}\\}'],
	weights: ['\\bar{x} = \\frac{\\sum w x}{\\sum w}', 'n^{*} = \\frac{(\\sum w)^{2}}{\\sum w^{2}}']
} as const satisfies Readonly<Record<MethodId, readonly string[]>>;
