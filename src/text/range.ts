/** A range of characters (UTF-16 units) of a text: `start` inclusive, `end` exclusive. */
export interface Range {
	start: number;
	end: number;
}
