import { pinyin } from 'pinyin-pro';
import type { Edition } from '../../edition/edition.ts';
import type { PinyinTerm } from '../block.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The words that may be offered to a reader, each with its sound, the most frequent first. */
export const pinyinTerms = (edition: Edition): PinyinTerm[] =>
	vocabularyOf(edition).map((word) => [word, pinyin(word, { toneType: 'none', v: true })]);
