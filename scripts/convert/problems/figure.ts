/** What can be wrong with a figure. */
export const figureProblems = {
	'figure-number': ({
		figure,
		number,
		other,
	}: {
		figure: string;
		number: number;
		other: string;
	}) => ({
		what: `figure ${figure}: ${other} is figure ${number} already`,
		todo: 'give it the next free number',
	}),
	'figure-names': (wrong: { figure: string; kind: 'unit' | 'number' | 'date'; id: string }) => ({
		what: `figure ${wrong.figure}: there is no ${wrong.kind} ${wrong.id}`,
		todo: 'correct its id',
	}),
	'figure-level': ({ figure, level }: { figure: string; level: string }) => ({
		what: `figure ${figure}: ${level} is none of its levels`,
		todo: 'list it or correct it',
	}),
	'figure-axis': ({ figure, units }: { figure: string; units: readonly string[] }) => ({
		what: `figure ${figure}: one axis carries ${units.map((unit) => unit || 'no unit').join(' and ')}`,
		todo: 'give each unit a panel of its own',
	}),
	'figure-growth': ({
		figure,
		growth,
		number,
	}: Record<'figure' | 'growth' | 'number', string>) => ({
		what: `figure ${figure}: ${growth} is not the growth of ${number}`,
		todo: 'correct one of them',
	}),
	'figure-point': ({ figure }: { figure: string }) => ({
		what: `figure ${figure}: a row is a point and nothing says why`,
		todo: 'say it in point',
	}),
	'figure-formula': ({
		figure,
		formula,
		fault,
	}: Record<'figure' | 'formula' | 'fault', string>) => ({
		what: `figure ${figure}: “${formula}” ${fault}`,
		todo: 'correct the formula',
	}),
	'figure-brace': ({ figure, sign, text }: Record<'figure' | 'sign' | 'text', string>) => ({
		what: `figure ${figure}: “${sign}” of the ${text} belongs to no formula`,
		todo: 'write it as {formula|decimals} or {formula%decimals}',
	}),
};
