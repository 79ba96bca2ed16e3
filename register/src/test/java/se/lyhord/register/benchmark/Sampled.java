package se.lyhord.register.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.register.search.index.Word;

/** Ärenden, words, names and numbers to ask for, from the whole decade; the same in each run. */
final class Sampled {
    private static final int MANY = 400;
    private static final int LONG_WORD = 5;

    private final List<Row> rows;
    private final List<Row> numbered;

    Sampled(JdbcClient jdbc) {
        long last = jdbc.sql("select max(id) from arende").query(Long.class).single();
        Random random = new Random(1);
        rows = IntStream.range(0, MANY)
                .mapToObj(i -> jdbc.sql("""
                                select a.id, a.title, coalesce(a.sender_name, 'Åsa Öberg') as name, coalesce(a.sender_address, 'asa') as address,
                                       coalesce(a.diarienummer, '') as number, m.body
                                from arende a join message m on m.arende = a.id where a.id = :id order by m.id limit 1
                                """)
                        .param("id", 1 + random.nextLong(last))
                        .query((row, number) -> new Row(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("address"),
                                row.getString("number"),
                                word(row.getString("body"))))
                        .single())
                .toList();
        numbered = rows.stream().filter(row -> !row.number.isEmpty()).toList();
    }

    /** A word of some length, as somebody who searches would choose, not always the longest. */
    private static String word(String body) {
        List<String> words = Stream.of(Word.folded(body).split(" "))
                .filter(word -> word.length() > LONG_WORD)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return words.isEmpty() ? "trasig" : words.get(words.size() / 3);
    }

    Row at(int round) {
        return rows.get(round % rows.size());
    }

    Row numbered(int round) {
        return numbered.get(round % numbered.size());
    }

    record Row(long id, String name, String address, String number, String word) {}
}
