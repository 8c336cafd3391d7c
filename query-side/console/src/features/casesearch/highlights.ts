/** Fragments of the fields in which the words were found: HTML-escaped, the found words in `<em>`. */
export type Highlights = Record<string, string[]>;

export interface Piece {
  text: string;
  hit: boolean;
}

export const pieces = (marked: string): Piece[] =>
  marked
    .split(/(<em>.*?<\/em>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('<em>') ? { text: unescaped(piece.slice(4, -5)), hit: true } : { text: unescaped(piece), hit: false }));

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#x27': "'", '#39': "'", '#x2F': '/' };

const unescaped = (text: string): string => text.replace(/&(\w+|#\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const plain = (marked: string) =>
  pieces(marked)
    .map(({ text }) => text)
    .join('');

/** The marked form of the head's own name, where that is what was found. */
export const nameHit = (name: string | undefined, found: Highlights = {}): string | undefined => found.names?.find((fragment) => plain(fragment) === name);

/** Where else the words were found: a member's name, employer, address, notes. */
export const otherHits = (name: string | undefined, found: Highlights = {}): string[] =>
  Object.values(found)
    .flat()
    .filter((fragment) => fragment.includes('<em>') && plain(fragment) !== name);
