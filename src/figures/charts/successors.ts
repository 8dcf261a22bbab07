import { HISTORY } from '../../addresses/history.ts';
import type { FigureOf } from '../../schema/figure.ts';
import { drawDots } from '../dots.ts';
import { drawBipartite } from '../bipartite.ts';
import type { Ministry } from '../../schema/ministry.ts';
import type { Unit } from '../../edition/unit.ts';
import { goesOn, HOLDERS, mainBodies } from '../../words/fate.ts';
import type { Chart, ChartSource } from '../view.ts';

/** The years of the two reforms of Party and state institutions. */
const REFORMS = [2018, 2023];

/** What became of the bodies: whose work others do today, and which went on, with the reforms that touched them. */
export function successors({ edition, seed }: ChartSource<FigureOf<'successors'>>): Chart {
	const bodies = edition.ministries.map((unit) => ({ unit, ministry: edition.ministry(unit.id) }));
	const datumOf = (unit: Unit, what: string) => ({
		page: `${unit.page}#${HISTORY}`,
		says: `${unit.label}：${what}，见其沿革`,
	});
	const ended = bodies.filter(({ ministry }) => !goesOn(ministry));
	const edges = ended.flatMap(({ unit, ministry }) =>
		ministry.today.map(({ name: to }) => ({
			from: unit.id,
			to,
			datum: datumOf(unit, `今由${to}承担`),
			isFine: !mainBodies(ministry).includes(to),
		})),
	);
	// Those that share a successor stand side by side, so that their lines meet and do not cross.
	const order = [...new Set(ended.map(({ ministry }) => mainBodies(ministry)[0]!))];
	const rank = (ministry: Ministry) => order.indexOf(mainBodies(ministry)[0]!);
	const left = [...ended].sort((a, b) => rank(a.ministry) - rank(b.ministry));
	const right = [
		...new Set(
			left.flatMap(({ unit }) => edges.filter(({ from }) => from === unit.id).map(({ to }) => to)),
		),
	];
	const merged = new Set(
		right.filter((to) => edges.filter((edge) => edge.to === to && !edge.isFine).length > 1),
	);
	const kept = bodies.filter(({ ministry }) => goesOn(ministry));
	const isTouched = (ministry: Ministry, year: number) =>
		ministry.history.some((change) => change.year === year);
	return {
		isOurs: true,
		panels: [
			{
				title: `${ended.length}个不再保留`,
				unit: HOLDERS,
				says: left
					.map(({ unit, ministry }) => `${unit.label}今由${mainBodies(ministry).join('、')}承担`)
					.join('；'),
				draw: (width) =>
					drawBipartite(
						left.map(({ unit, ministry }) => ({
							id: unit.id,
							label: ministry.short,
							isPoint: false,
						})),
						right.map((name) => ({ id: name, label: shortened(name), isPoint: merged.has(name) })),
						edges,
						{ isGathered: true, width },
					),
			},
			{
				title: `${kept.length}个名称沿用`,
				unit: '职责有变动的年份',
				says: kept
					.map(({ unit, ministry }) => {
						const years = REFORMS.filter((year) => isTouched(ministry, year));
						return `${unit.label}${years.length > 0 ? `${years.join('、')}年有变动` : '无变动'}`;
					})
					.join('；'),
				draw: (width) =>
					drawDots(
						{
							columns: REFORMS.map((year) => ({ label: String(year), isPoint: false })),
							rows: kept.map(({ unit, ministry }) => ({
								label: ministry.short,
								cells: REFORMS.map((year) =>
									isTouched(ministry, year) ? datumOf(unit, `${year}年有变动`) : undefined,
								),
							})),
						},
						width,
					),
			},
		],
		key: [
			{ sign: 'curve', text: '承担其主体职责者，或未分主次者' },
			{ sign: 'thread', text: '承担其部分职责者' },
			{ sign: 'point-line', text: seed.point },
			{ sign: 'dot', text: '该年改革涉及其职责、隶属或内设机构' },
		],
		table: {
			columns: [
				{ key: 'official', title: '正式全称' },
				{ key: 'fate', title: '现状' },
				{ key: 'today', title: HOLDERS, isNamed: true },
				{ key: 'reforms', title: '有变动的年份', isNamed: true },
			],
			rows: bodies.map(({ unit, ministry }) => ({
				cells: [
					ministry.official,
					goesOn(ministry) ? '名称沿用' : '不再保留',
					ministry.today.map(({ name }) => name).join('、'),
					[...new Set(ministry.history.map(({ year }) => year))].join('、'),
				],
				source: datumOf(unit, mainBodies(ministry).join('、')),
				place: { unit: unit.id, paragraph: HISTORY },
			})),
		},
	};
}

/** 中国共产党中央委员会宣传部 is 中央宣传部: as it is called, and short enough to be drawn. */
const shortened = (name: string): string =>
	name.replace('中国共产党中央委员会', '中央').replace(/^国家(?=市场监督|金融监督)/, '');
