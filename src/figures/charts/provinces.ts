import type { Edition } from '../../edition/edition.ts';
import { drawTiles, type Tile } from '../tiles.ts';
import type { Chart, ChartSource } from '../view.ts';

/** Where each of the 34 provincial units lies among the others: column and row of the grid. */
const GRID: readonly [name: string, sign: string, column: number, row: number][] = [
	['黑龙江省', '黑', 7, 0],
	['新疆维吾尔自治区', '新', 0, 1],
	['内蒙古自治区', '蒙', 5, 1],
	['北京市', '京', 6, 1],
	['吉林省', '吉', 7, 1],
	['甘肃省', '甘', 1, 2],
	['宁夏回族自治区', '宁', 3, 2],
	['山西省', '晋', 4, 2],
	['河北省', '冀', 5, 2],
	['天津市', '津', 6, 2],
	['辽宁省', '辽', 7, 2],
	['青海省', '青', 1, 3],
	['陕西省', '陕', 3, 3],
	['河南省', '豫', 4, 3],
	['山东省', '鲁', 5, 3],
	['西藏自治区', '藏', 0, 4],
	['四川省', '川', 2, 4],
	['重庆市', '渝', 3, 4],
	['湖北省', '鄂', 4, 4],
	['安徽省', '皖', 5, 4],
	['江苏省', '苏', 6, 4],
	['上海市', '沪', 7, 4],
	['云南省', '滇', 2, 5],
	['贵州省', '黔', 3, 5],
	['湖南省', '湘', 4, 5],
	['江西省', '赣', 5, 5],
	['浙江省', '浙', 6, 5],
	['广西壮族自治区', '桂', 3, 6],
	['广东省', '粤', 4, 6],
	['福建省', '闽', 5, 6],
	['台湾省', '台', 6, 6],
	['海南省', '琼', 3, 7],
	['澳门特别行政区', '澳', 4, 7],
	['香港特别行政区', '港', 5, 7],
];

/** Which provinces the text names, themselves or through a place in them. */
export function provinces({ edition }: ChartSource): Chart {
	const rows = GRID.map(([name, sign, column, row]) => ({
		name,
		sign,
		column,
		row,
		places: placesIn(edition, name),
	}));
	for (const { name, province } of edition.entities)
		if (province && !GRID.some(([known]) => known === province))
			throw new Error(`${name} lies in ${province}, which has no tile.`);
	const tiles = rows.map(({ name, sign, column, row, places }): Tile => {
		const isNamed = places.some((place) => name.startsWith(place.name));
		const named = isNamed ? 'directly' : places.length > 0 ? 'within' : 'not';
		const [first] = places;
		const says = `${name}：${places.map((place) => place.name).join('、')}，见地名索引`;
		const datum = first && { page: edition.home(first.id), says };
		return { label: sign, column, row, named, datum };
	});
	const named = rows.filter(({ places }) => places.length > 0);
	return {
		panels: [
			{
				says: `原文点名${named.length}个省级行政区：${named.map(({ name }) => name).join('、')}`,
				draw: (width) => drawTiles(tiles, width),
			},
		],
		key: [
			{ sign: 'directly', text: '原文直接点名' },
			{ sign: 'within', text: '只点名其下的市或兵团' },
			{ sign: 'not', text: '未点名' },
		],
		table: {
			columns: [
				{ key: 'entity', title: '编号', isForData: true },
				{ key: 'place', title: '地名' },
				{ key: 'province', title: '省级行政区' },
				{ key: 'level', title: '层级' },
				{ key: 'mentions', title: '出现次数', isNumeric: true, isNamed: true },
			],
			rows: rows.flatMap(({ name, places }) =>
				places.map((place) => ({
					cells: [place.id, place.name, name, place.level ?? '', place.mentions.length],
					source: { page: edition.home(place.id), says: `${place.name}，见地名索引` },
					place: place.mentions[0]!,
				})),
			),
		},
	};
}

const placesIn = (edition: Edition, province: string) =>
	edition.entities.filter((entity) => entity.type === 'place' && entity.province === province);
