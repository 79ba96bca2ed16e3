package se.lyhord.intake.converse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConverseTest {
    private static final String RUDE = "Personalen var otrevlig";
    private static final String RUDE_SOMEWHERE = "Personalen på Björkgården var otrevlig i tisdags";

    @Test
    void itListensFirst() {
        Turn turn = Talk.with(Talk.HASSELBY).next("lang", "sv");

        assertThat(asked(turn)).hasValue(Field.TEXT);
        assertThat(turn.ask())
                .hasValueSatisfying(ask -> assertThat(ask.mayBeSkipped()).isFalse());
        assertThat(turn.maySend()).isFalse();
        assertThat(turn.summary().answers()).isEmpty();
    }

    @Test
    void nothingIsNoMessage() {
        Turn turn = Talk.with(Talk.HASSELBY).next("lang", "sv", "asked", "text", "text", "  ");

        assertThat(turn.faults()).extracting(Fault::field).containsExactly(Field.TEXT);
        assertThat(asked(turn)).hasValue(Field.TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "klagomal|Personalen var otrevlig|WHERE",
                "klagomal|Personalen var otrevlig i tisdags|WHERE",
                "klagomal|Personalen på Björkgården var otrevlig|WHEN",
                "klagomal|Personalen på Björkgården var otrevlig i tisdags|REPLY",
                "felanmalan|Gungan är trasig|WHERE",
                "felanmalan|Gungan på Maltesholmsvägen är trasig|REPLY",
                "fraga|Vilka öppettider har ni?|REPLY",
                "synpunkt|Ni borde le mer|REPLY",
                "personal|Vi som jobbar här får inga scheman|REPLY",
                "overklagande|Jag överklagar|DECISION",
                "overklagande|Jag överklagar beslutet från den 3 november|WISH",
                "skadestand|Jag vill ha ersättning för mina glasögon|WHERE",
                "skadestand|I tisdags halkade jag vid Råcksta torg, jag vill ha ersättning|COST",
                "skadestand|I tisdags halkade jag vid Råcksta torg, jag vill ha 4 800 kr i ersättning|REPLY"
            })
    void itAsksOnlyWhatIsMissingForTheKind(String kind, String text, Field expected) {
        assertThat(asked(Talk.of(kind).next("text", text, "lang", "sv"))).hasValue(expected);
    }

    @Test
    void whoPraisesIsAskedNothing() {
        Turn turn = Talk.of("berom").next("text", "Tack för allt, ni är guld värda!", "lang", "sv");

        assertThat(turn.ready()).isTrue();
        assertThat(turn.maySend()).isTrue();
    }

    @Test
    void whereAndWhenAreOneQuestion() {
        Talk talk = Talk.of("klagomal");
        Turn first = talk.next("text", RUDE, "lang", "sv");

        assertThat(first.ask()).map(Ask::question).map(Object::toString).hasValueSatisfying(key -> assertThat(key)
                .contains("where-when"));
        assertThat(asked(talk.after(first, "where", "på Björkgården"))).hasValue(Field.REPLY);
    }

    @Test
    void whatIsPassedOverIsNotAskedAgain() {
        Talk talk = Talk.of("klagomal");
        Turn turn = talk.next("text", RUDE, "lang", "sv");

        Turn reply = talk.after(turn);
        Turn ready = talk.after(reply);

        assertThat(asked(reply)).hasValue(Field.REPLY);
        assertThat(ready.ready()).isTrue();
        assertThat(ready.maySend()).isTrue();
    }

    @Test
    void itMayBeSentBeforeEverythingIsAnswered() {
        assertThat(Talk.of("klagomal").next("text", RUDE, "lang", "sv").maySend())
                .isTrue();
    }

    @Test
    void everyAnswerCanBeChanged() {
        Talk talk = Talk.of("klagomal");
        Turn turn = talk.next(
                "text", RUDE_SOMEWHERE, "where", "Björkgården", "reply", "code", "lang", "sv", "change", "where");

        assertThat(turn.ask()).hasValueSatisfying(ask -> assertThat(ask)
                .isInstanceOfSatisfying(
                        Ask.FreeText.class, free -> assertThat(free.value()).isEqualTo("Björkgården")));
        assertThat(turn.carried()).containsEntry("reply", "code").doesNotContainKey("where");
    }

    @Test
    void theEnhetIsAskedForOnlyInDoubtByItsOwnName() {
        Talk doubtful = Talk.of("synpunkt").unsureOfUnit("hemtjanst", "aldreboende", "annan-instans");

        Turn turn = doubtful.next("text", "Maten är sen", "lang", "sv");

        assertThat(turn.ask()).hasValueSatisfying(ask -> assertThat(((Ask.Choice) ask).options())
                .extracting(option -> turn.texts().say(option.label()))
                .containsExactly(
                        "Hemtjänst",
                        "Vård- och omsorgsboenden",
                        "Någon annan, utanför vår förvaltning",
                        "Jag vet inte"));
    }

    @Test
    void anAddressInTheTextIsOfferedAndNotTaken() {
        Turn turn = Talk.of("fraga").next("text", "När har ni öppet? åsa@exempel.example", "lang", "sv");

        assertThat(turn.ask()).hasValueSatisfying(ask -> {
            Ask.Contact contact = (Ask.Contact) ask;
            assertThat(contact.chosen()).isEmpty();
            assertThat(contact.inputs())
                    .filteredOn(input -> input.field() == Field.EMAIL)
                    .extracting(Input::value)
                    .containsExactly("åsa@exempel.example");
        });
        assertThat(turn.summary().text(turn.texts())).doesNotContain("E-post");
    }

    @ParameterizedTest
    @CsvSource({
        "reply, email, email, '', EMAIL, fault.email-missing",
        "reply, email, email, åsa, EMAIL, fault.email",
        "reply, phone, phone, jag, PHONE, fault.phone",
        "reply, letter, postal, '', POSTAL, fault.postal-missing"
    })
    void whatANotReachableAnswerNeedsIsAskedForAgain(
            String reply, String way, String param, String value, Field field, String message) {
        Turn turn = Talk.of("fraga").next("text", "När har ni öppet?", reply, way, param, value, "lang", "sv");

        assertThat(turn.faults()).extracting(Fault::field).containsExactly(field);
        assertThat(turn.faults()).extracting(fault -> fault.message().key()).containsExactly(message);
        assertThat(asked(turn)).hasValue(Field.REPLY);
        assertThat(turn.maySend()).isFalse();
    }

    @Test
    void aTextThatIsTooLongIsToldAndKept() {
        String text = "x".repeat(25_000);
        Turn turn = Talk.of("fraga").next("text", text, "lang", "sv");

        assertThat(turn.faults())
                .extracting(fault -> turn.texts().say(fault.message()))
                .containsExactly("Det här är för långt. Korta texten till högst 20000 tecken.");
        assertThat(turn.ask()).containsInstanceOf(Ask.FreeText.class).hasValueSatisfying(ask -> assertThat(
                        ((Ask.FreeText) ask).value())
                .isEqualTo(text));
        assertThat(asked(turn)).hasValue(Field.TEXT);
        assertThat(turn.maySend()).isFalse();
    }

    @Test
    void theSummaryHoldsWhatWasGivenAndSaysHowAnAnswerIsRead() {
        Turn turn = Talk.of("klagomal")
                .next("text", RUDE, "where", "Björkgården", "name", "Åsa", "unit", "forskola", "lang", "sv");

        assertThat(turn.summary().answers())
                .extracting(Summary.Answer::field)
                .containsExactly(Field.TEXT, Field.WHERE, Field.UNIT, Field.REPLY, Field.NAME);
        assertThat(turn.summary().text(turn.texts()))
                .isEqualTo("Personalen var otrevlig\n\nVar: Björkgården\n\nGäller: Förskola");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi|Haluaisin valittaa siitä, että kotihoito ei tullut viime viikolla|fi",
                "ar|أريد أن أشتكي لأن الرعاية المنزلية لم تأتِ في الأسبوع الماضي|ar",
                "sv-simple|Hemtjänsten kom inte till min mamma förra veckan och ingen ringde|sv-simple"
            })
    void theLanguageIsThatOfTheText(String expected, String text, String language) {
        String opened = expected.startsWith("sv") ? expected : "sv";

        Turn turn = Talk.of("klagomal").next("text", text, "lang", opened);

        assertThat(turn.language()).isEqualTo(language);
        assertThat(turn.notices().contains(new Notice.LanguageGuess(language))).isEqualTo(!opened.equals(language));
    }

    @Test
    void aLanguageThatWasChosenStays() {
        Turn turn = Talk.of("klagomal")
                .next("text", "Haluaisin valittaa siitä, että kotihoito ei tullut", "lang", "en", "lang-chosen", "1");

        assertThat(turn.language()).isEqualTo("en");
        assertThat(turn.carried()).containsAllEntriesOf(Map.of("lang", "en", "lang-chosen", "1"));
    }

    @Test
    void anEarlierArendeIsFollowedByItsReferenceAndAskedForOtherwise() {
        Talk talk = Talk.of("klagomal");

        Turn known = talk.next("text", "Det gäller LYH-7K2M-9QPA, jag har inte fått svar", "lang", "sv");
        Turn unknown = talk.next("text", "Det gäller HV 2026/0042", "lang", "sv");

        assertThat(known.notices()).contains(new Notice.FollowsOwn("LYH-7K2M-9QPA"));
        assertThat(asked(known)).hasValue(Field.REPLY);
        assertThat(known.ask())
                .hasValueSatisfying(ask -> assertThat(ask.question().key()).isEqualTo("ask.reply-follows.question"));
        assertThat(known.notices())
                .isEqualTo(talk.after(unknown, "follows", "LYH-7K2M-9QPA").notices());
        assertThat(unknown.notices()).isEqualTo(List.of());
        assertThat(asked(unknown)).hasValue(Field.FOLLOWS);
    }

    private static Optional<Field> asked(Turn turn) {
        return turn.ask().map(Ask::field);
    }
}
