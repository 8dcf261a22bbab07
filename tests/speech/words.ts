/**
 * How an element is said: as what is in it, in silence, as a link or a control with its name, or as a
 * place that is entered.
 */
export type Manner =
	'through' | 'silent' | 'link' | 'control' | 'heading' | 'item' | 'row' | 'place';

/** What a screen reader does at an element of this role, and what it calls it. */
export function mannerOf(role: string): { manner: Manner; word: string } {
	const known = WORDS[role];
	if (!known) throw new Error(`tests/speech/words.ts has no word for the role ${role}: add it.`);
	const [manner, word = ''] = known;
	return { manner, word };
}

const THROUGH = [
	...['RootWebArea', 'none', 'generic', 'paragraph', 'sectionheader', 'sectionfooter'],
	...['StaticText', 'mark', 'code', 'LabelText', 'Figcaption', 'DescriptionList', 'term'],
	...['rowgroup', 'cell', 'rowheader', 'columnheader', 'LayoutTable'],
	...['Ruby', 'RubyAnnotation'],
];
/** Their words are the name of what they stand in, or were said with a name. */
const SILENT = ['InlineTextBox', 'Legend', 'caption', 'MenuListPopup'];

/** In the words of screen readers in Chinese. */
const WORDS: Record<string, [Manner, string?]> = {
	...Object.fromEntries(THROUGH.map((role): [string, [Manner]] => [role, ['through']])),
	...Object.fromEntries(SILENT.map((role): [string, [Manner]] => [role, ['silent']])),
	link: ['link'],
	button: ['control', '按钮'],
	DisclosureTriangle: ['control', '展开按钮'],
	checkbox: ['control', '复选框'],
	radio: ['control', '单选按钮'],
	searchbox: ['control', '检索框'],
	combobox: ['control', '组合框'],
	image: ['control', '图像'],
	heading: ['heading', '标题'],
	listitem: ['item'],
	definition: ['item'],
	row: ['row'],
	banner: ['place', '横幅'],
	navigation: ['place', '导航'],
	main: ['place', '正文'],
	complementary: ['place', '补充'],
	contentinfo: ['place', '页脚'],
	search: ['place', '检索'],
	region: ['place', '区域'],
	form: ['place', '表单'],
	article: ['place', '文章'],
	group: ['place', '组'],
	radiogroup: ['place', '单选组'],
	figure: ['place', '插图'],
	dialog: ['place', '对话框'],
	status: ['place', '状态'],
	list: ['place', '列表'],
	table: ['place', '表格'],
};
