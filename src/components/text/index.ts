import Case from './Case.astro';
import CaseP from './CaseP.astro';
import CaseRef from './CaseRef.astro';
import Corr from './Corr.astro';
import Fig from './Fig.astro';
import H from './H.astro';
import Item from './Item.astro';
import Label from './Label.astro';
import Name from './Name.astro';
import Num from './Num.astro';
import Nothing from './Nothing.astro';
import Nowrap from './Nowrap.astro';
import P from './P.astro';
import Plain from './Plain.astro';
import Ref from './Ref.astro';
import S from './S.astro';

/** The elements that the entries of `content/` are written in, after TEI. */
export const textElements = {
	Case,
	Corr,
	Fig,
	H,
	Item,
	Keep: Nowrap,
	Label,
	Name,
	Num,
	P,
	Ref,
	S,
	Time: Nowrap,
};

/** The same for the page of a case study, which holds nothing else of its section. */
export const caseElements = { ...textElements, P: CaseP, Ref: CaseRef };

/** The same for reading through: the text with its emendations, without links and note markers. */
export const plainElements = {
	...textElements,
	Name: Plain,
	Num: Nowrap,
	Ref: Nothing,
	Fig: Nothing,
};
