package se.lyhord.register.conversation.letter;

import static se.lyhord.register.Samples.KARIN;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.conversation.Author;
import se.lyhord.register.conversation.Chats;
import se.lyhord.register.conversation.Chats.Opened;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.Line;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.verb.AnswerArende;
import se.lyhord.register.verb.ConfirmArende;

/** Letters in conversations, and nothing else that is due. */
@RegisterTest
abstract class Showing {
    static final String HV = KARIN.namnd();
    static final Sender ASA = new Sender("Åsa Öberg", "asa@brevlada.example").withCode();
    static final String ANSWER = "Gungan är lagad sedan i går.";

    @Autowired
    Chats chats;

    @Autowired
    CitizensDoor door;

    @Autowired
    ShowLetters letters;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    AnswerArende answerArende;

    @Autowired
    ArendePages pages;

    @Autowired
    Dispatches dispatches;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void nothingElseIsDue() {
        clock.turnTo(Samples.FRIDAY_MORNING);
        jdbc.sql("update dispatch set state = 'CANCELLED' where state in ('PLANNED', 'SENDING') or shown_at is null")
                .update();
    }

    Opened answered(Sender sender, String... flags) {
        Opened opened = confirmed(sender, flags);
        answerArende.byLetter(KARIN, opened.arende(), ANSWER);
        return opened;
    }

    Opened confirmed(Sender sender, String... flags) {
        Opened opened = chats.opened(HV, sender);
        confirmArende.confirmAndRoute(
                KARIN, opened.arende(), new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of(flags)));
        return opened;
    }

    void showAll() {
        while (letters.showNext()) {
            Thread.onSpinWait();
        }
    }

    List<Line> lettersIn(Opened opened) {
        return door.read(opened.code()).orElseThrow().lines().stream()
                .filter(line -> line.author() == Author.LETTER && line.text().contains(ANSWER))
                .toList();
    }

    Dispatch answer(Opened opened) {
        return dispatches.of(opened.arende()).stream()
                .filter(letter -> letter.letter().kind() == Brevslag.SVAR)
                .findFirst()
                .orElseThrow();
    }

    ArendePage page(Opened opened) {
        return pages.page(HV, opened.arende()).orElseThrow();
    }
}
