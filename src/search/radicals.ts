/**
 * The characters that the radicals from ⺠ to ⻰ look like, in the order of these; a space where one
 * looks like none. PDF readers give such radicals for the characters; NFKC knows those of the Kangxi
 * dictionary, and not these of the supplement.
 */
const CHARACTERS =
	'民      牛 王  示 竹       羊          虎  西见角  贝 车     長 长门  雨青韦页风飞食   首马骨鬼鱼鸟卤麦黄黾 齐 齿 龙';

/** A text with the characters that its radicals stand for. */
export const unified = (text: string): string =>
	text.replace(/[⺠-⻰]/g, (radical) => {
		const character = CHARACTERS[radical.charCodeAt(0) - 0x2ea0]!;
		return character === ' ' ? radical : character;
	});
