/** Whether words are known as those of an organisation or a place, or were looked at and are nobody's. */
export type IsNobody = (words: string) => boolean;
