import { fold } from '../../domain/fold';

interface Piece {
  text: string;
  hit: number;
}

/** Cuts a text into words and what stands between them, with how much of each word was searched for. */
function pieces(text: string, terms: readonly string[]): Piece[] {
  return (text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []).map((piece) => {
    const folded = fold(piece);
    const hits = terms.filter((term) => folded.startsWith(term)).map((term) => term.length);
    return { text: piece, hit: Math.max(0, ...hits) };
  });
}

/**
 * A text with the beginnings of words marked that a search found.
 * @param terms folded
 */
export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  if (terms.length === 0) return <>{text}</>;
  return (
    <>
      {pieces(text, terms).map(({ text: piece, hit }) =>
        hit === 0 ? (
          piece
        ) : (
          <>
            <mark>{piece.slice(0, hit)}</mark>
            {piece.slice(hit)}
          </>
        ),
      )}
    </>
  );
}
