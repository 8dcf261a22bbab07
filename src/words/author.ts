/** Who wrote a report; where nobody knows, as GB/T 7714 puts it. */
export const authorOf = ({ author }: { author: string | null }): string => author ?? '佚名';
