package se.lyhord.register.remind.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.Brevuppgifter;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.absence.Absences;
import se.lyhord.register.alarm.OpenAlarms;
import se.lyhord.register.dispatch.ColleagueLetters;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** Plans the morning letters of a nämnd: one for each who has anything, each arbetsdag, with all that is open. */
@Component
class MorningMail {
    private static final String SWEDISH = "sv";

    private final OpenAlarms alarms;
    private final Absences absences;
    private final Routines routines;
    private final Dispatches dispatches;
    private final ColleagueLetters colleagueLetters;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final String deskAddress;

    MorningMail(
            OpenAlarms alarms,
            Absences absences,
            Routines routines,
            Dispatches dispatches,
            ColleagueLetters colleagueLetters,
            JdbcClient jdbc,
            Clock clock,
            @Value("${lyhord.desk-address:http://localhost:${server.port:8080}}") String deskAddress) {
        this.alarms = alarms;
        this.absences = absences;
        this.routines = routines;
        this.dispatches = dispatches;
        this.colleagueLetters = colleagueLetters;
        this.jdbc = jdbc;
        this.clock = clock;
        this.deskAddress = deskAddress;
    }

    /** Plans those of today that nobody has planned. */
    @Transactional
    public void plan(String namnd) {
        Rutin rutin = routines.today(namnd).rutin();
        Instant now = clock.instant();
        LocalDate today = RoutineInForce.arrivalDate(now);
        new Recipients(rutin.organisation(), absences.on(namnd, today))
                .of(alarms.ready(namnd, now))
                .forEach((address, open) -> {
                    if (isFirstToday(namnd, today, address)) {
                        colleagueLetters.withdrawMorningLetters(namnd, address);
                        dispatches.plan(letter(rutin, address, new MorningList(open, today, deskAddress)));
                        alarms.mailed(open, now);
                    }
                });
    }

    private boolean isFirstToday(String namnd, LocalDate today, String address) {
        return jdbc.sql(
                                "insert into morning_letter (namnd, day, recipient) values (:namnd, :day, :recipient) on conflict do nothing")
                        .param("namnd", namnd)
                        .param("day", today)
                        .param("recipient", address)
                        .update()
                == 1;
    }

    private Letter letter(Rutin rutin, String address, MorningList list) {
        Brev text = rutin.letters()
                .template(Brevslag.MORGONBREV, SWEDISH)
                .render(new Brevuppgifter(rutin, SWEDISH)
                        .with("antal", String.valueOf(list.count()))
                        .with("lista", list.text())
                        .with("lank", deskAddress)
                        .known());
        return new Letter(
                rutin.namnd().id(),
                null,
                Brevslag.MORGONBREV,
                address,
                null,
                SWEDISH,
                text.subject(),
                text.body(),
                null,
                false);
    }
}
