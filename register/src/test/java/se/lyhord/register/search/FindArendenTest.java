package se.lyhord.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.search.index.Source;

class FindArendenTest extends Searching {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "klätterställning",
                "klätterställningarna",
                "KLATTERSTALLNING",
                "klätterst",
                "\"rostig klätterställning\"",
                "rostiga klätterställningen",
                "klätterstälning"
            })
    void findsWordsInAnyFormAndSpellingAndTheirBeginnings(String words) {
        long id = opened("Lekplatsen", "Det finns en rostig klätterställning i parken.");

        assertThat(found(words)).contains(id);
    }

    @Test
    void saysWhatItLookedForInsteadOfAWordThatNobodyWrote() {
        opened("Trappan", "Ledstången är glappande.");

        SearchResult result = find(SearchQuestion.of("ledstngen"));

        assertThat(result.instead()).contains("ledstangen");
        assertThat(result.hits()).isNotEmpty();
    }

    @Test
    void wantsEveryWordButThoseThatSayNothing() {
        long both = opened("Hissen", "Hissen luktar paraffin.");
        long one = opened("Hissen", "Hissen gnisslar.");

        assertThat(found("och hissen på paraffin")).contains(both).doesNotContain(one);
        assertThat(found("och på")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Märta",
                "akerstrom marta",
                "marta.akerstrom@brevlada.example",
                "070-123 45 67",
                "+46 70 123 45 67",
                "0701234567",
                "Kråkvägen"
            })
    void findsPeopleByNameAddressAndTelephone(String words) {
        long id = opened(MARTA, "Gatlyset", "Det är mörkt.");

        assertThat(found(words)).contains(id);
    }

    @Test
    void findsADiarienummerInAnyForm() {
        Arende confirmed = confirmed(opened("Bommen", "Bommen går inte upp."), "hemtjanst");
        String number = Objects.requireNonNull(confirmed.diarienummer()).text();
        int sequence = Integer.parseInt(number.replaceFirst(".*/0*", ""));

        assertThat(List.of(
                        number,
                        "2026/" + sequence,
                        "2026-" + sequence,
                        sequence + "/2026",
                        number.toLowerCase(Locale.ROOT).replace(" ", ""),
                        "dnr " + number))
                .allSatisfy(form -> assertThat(found(form)).containsExactly(confirmed.id()));
        assertThat(found(String.valueOf(sequence))).contains(confirmed.id());
        assertThat(found(confirmed.reference())).containsExactly(confirmed.id());
    }

    @Test
    void findsWhatStandsInFilesAndNotes() {
        long id = opened("Fakturan", "Se filen.");
        jdbc.sql("""
                        update attachment set text = 'Debiterat för vaktmästeri', text_at = now()
                        where message = (select id from message where arende = :id)
                        """).param("id", id).update();
        confirmed(id, "hemtjanst");
        writeNote.write(REGISTRATOR, id, "Ringde om kvittensen.");

        assertThat(find(SearchQuestion.of("vaktmästeriet")).hits())
                .filteredOn(hit -> hit.arende().id() == id)
                .singleElement()
                .satisfies(hit -> assertThat(passage(hit).source()).isEqualTo(Source.FILE))
                .satisfies(hit -> assertThat(passage(hit).file()).isEqualTo("underlag.pdf"));
        assertThat(found("kvittens")).contains(id);
    }

    @Test
    void showsThePassageWithTheWordsMarkedAndNothingElse() {
        opened("Ramp", "Jag skriver om <b>stuprännan</b> vid porten. " + "x".repeat(50) + " Stuprännor läcker.");

        SearchHit hit = find(SearchQuestion.of("stupranna")).hits().getFirst();

        assertThat(passage(hit).text().pieces())
                .filteredOn(MarkedWords.Piece::marked)
                .extracting(MarkedWords.Piece::text)
                .containsExactly("stuprännan", "Stuprännor");
        assertThat(passage(hit).text().text()).contains("<b>stuprännan</b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\\",
                "a & | ! <-> :*",
                "');drop table arende;--",
                "\"",
                "\"'\\\"",
                "\u202e",
                "%_",
                "<script>alert(1)</script>",
                "🙂",
                "@",
                "a@b.c",
                "a\0@b.c",
                "a@b.\0c",
                "\0"
            })
    void isNotDisturbedByAnythingThatIsTyped(String words) {
        assertThat(find(SearchQuestion.of(words))).isNotNull();
        assertThat(find(SearchQuestion.of(words.repeat(10_000)))).isNotNull();
    }

    static Passage passage(SearchHit hit) {
        return Objects.requireNonNull(hit.passage());
    }
}
