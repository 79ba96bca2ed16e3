package se.lyhord.register.search;

import java.util.List;
import java.util.stream.Collectors;

/** A text in pieces, those marked that were asked for; what it holds is text and nothing else. */
public record MarkedWords(List<Piece> pieces) {
    /** Keeps its own copy. */
    public MarkedWords {
        pieces = List.copyOf(pieces);
    }

    /** The text without marks. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** A piece of it. */
    public record Piece(String text, boolean marked) {}
}
