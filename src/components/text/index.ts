import Case from './Case.astro';
import Closing from './Closing.astro';
import Corr from './Corr.astro';
import Time from './Time.astro';
import Item from './Item.astro';
import Label from './Label.astro';
import Name from './Name.astro';
import Num from './Num.astro';
import Nothing from './Nothing.astro';
import Opening from './Opening.astro';
import P from './P.astro';
import Ref from './Ref.astro';
import S from './S.astro';

/** The elements that the entries of `content/` are written in, after TEI. */
export const textElements = {
	Case,
	Closing,
	Corr,
	Item,
	Label,
	Name,
	Num,
	Opening,
	P,
	Ref,
	S,
	Time,
};

/** The same without the closing remark, or without the opening essay. */
export const openingOnly = { ...textElements, Closing: Nothing };
export const closingOnly = { ...textElements, Opening: Nothing };
