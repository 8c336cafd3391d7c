import { Fragment } from 'react';
import { pieces } from './highlights';

/** Shows the server's marks as marks; the rest of the text stays text, whatever it contains. */
export const Highlighted = ({ marked }: { marked: string }) =>
  pieces(marked).map((piece, i) => <Fragment key={i}>{piece.hit ? <mark>{piece.text}</mark> : piece.text}</Fragment>);
