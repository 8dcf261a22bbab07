import type { Edition } from '../edition/edition.ts';
import { PLACE, type Column } from './column.ts';

/** Every change of words, spacing and lines; restored punctuation is only counted. */
export const emendationRows = (edition: Edition) =>
	edition.emendations.map(({ id, unit, paragraph, lines, ...emendation }) => ({
		id,
		section: unit,
		paragraph,
		page: `${edition.unit(unit).page}#${paragraph}`,
		lines: lined(lines),
		kind: emendation.kind,
		received: emendation.received,
		reading: emendation.reading,
		reason: emendation.reason,
		certainty: emendation.certainty,
		by: emendation.by,
	}));

/** 5, or 5–6: with a hyphen a spreadsheet would make a day of it. */
const lined = ([first, last]: readonly [number, number]): string =>
	first === last ? `${first}` : `${first}–${last}`;

/** The columns of the table, which an empty one has, too. */
export const emendationColumns: readonly Column<keyof ReturnType<typeof emendationRows>[number]>[] =
	[
		{
			name: 'id',
			type: 'string',
			title: '编号',
			what: '校改的编号，一经给定不再改动；r- 起头者为依规则所改',
		},
		...PLACE,
		{ name: 'lines', type: 'string', title: '底本行', what: '所在段落在底本的行号，首尾以“–”相连' },
		{
			name: 'kind',
			type: 'string',
			title: '类别',
			what: '误字、脱字、衍字、标点，或依规则的断行、空格',
		},
		{ name: 'received', type: 'string', title: '底本', what: '底本原字；依规则所改者为空白字符' },
		{ name: 'reading', type: 'string', title: '读本', what: '本版读作何字；空者为删去' },
		{ name: 'reason', type: 'string', title: '理由', what: '何以如此校改' },
		{ name: 'certainty', type: 'string', title: '可信程度', what: '确定、较确定或存疑' },
		{ name: 'by', type: 'string', title: '由谁', what: 'editor 为校者所改，rule 为依规则所改' },
	];
