import { expect, test } from 'vitest';
import type { Note } from '../schema/note.ts';
import { basis, voices } from './notes.ts';

const source = { source: 'intro-customs-systems', words: '海关信息系统公开介绍' };

const note = (more: Partial<Note>): Note => ({
	id: 'term-h2010',
	n: 1,
	kind: '名词',
	place: {
		report: '2015',
		unit: 'customs',
		paragraph: 'p1',
		sentence: 'p1-s2',
		start: 0,
		end: 1,
	},
	quote: 'H2010通关管理系统',
	note: '海关第三代通关作业系统。',
	certainty: null,
	sources: [],
	see: [],
	verdict: null,
	received: null,
	...more,
});

test('a fact from outside says so, and how sure', () => {
	expect(basis(note({ certainty: '较确定', sources: [source] }))).toBe('外部资料，较确定');
	expect(basis(note({ certainty: '存疑' }))).toBe('存疑');
	expect(basis(note({}))).toBeUndefined();
});

test('what only the edition computes is called derived', () => {
	expect(basis(note({ kind: '核算', verdict: 'derived' }))).toBe('推算');
	expect(basis(note({ kind: '核算', verdict: 'ambiguous' }))).toBe('两读，并存');
});

test('only words that the paragraph has speak with its voice', () => {
	expect(voices('“转变”前疑脱“职能”二字。', '推进国资监管机构转变')).toEqual([
		{ text: '“', isSource: false },
		{ text: '转变', isSource: true },
		{ text: '”前疑脱“', isSource: false },
		{ text: '职能', isSource: false },
		{ text: '”二字。', isSource: false },
	]);
});
