package se.lyhord.console.action;

import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.action.Field.Day;
import se.lyhord.console.action.Field.Text;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.verb.DelayAnswer;

/** Tells the one who waits that the answer is late: by letter, or on the phone with a tjänsteanteckning. */
record DelayForm(DelayAnswer delay, Outlooks outlooks) {
    private static final String NOTED = "Den nya svarsdagen är sparad";
    private static final String REASON = "skal";
    private static final String DAY = "dag";
    private static final String NOTE = "anteckning";
    private static final Day NEW_DAY =
            new Day(DAY, "Svaret kommer senast", "En senare dag än den som gäller nu.", null);

    VerbForm form(Situation now) {
        Sender sender = now.arende().sender();
        if (sender.canBeWrittenTo()) {
            return VerbForm.of(
                            Verb.DELAY.label(),
                            filled -> tell(now, filled, ""),
                            new Text(REASON, "Varför dröjer svaret?", "Skälet står i brevet till den som väntar."),
                            NEW_DAY)
                    .button("Skicka beskedet")
                    .showing(filled -> outlooks.delay(now, filled.text(REASON), filled.day(DAY), filled.letter()))
                    .rewording();
        }
        Text reason = new Text(REASON, "Varför dröjer svaret?", "");
        return sender.isReachable()
                ? VerbForm.of(
                                Verb.DELAY.label(),
                                filled -> tell(now, filled, filled.text(NOTE)),
                                reason,
                                NEW_DAY,
                                new Text(NOTE, "Tjänsteanteckning", "Vad berättade du, för vem och när?"))
                        .said(NOTED)
                        .explained("Den som hörde av sig har bara lämnat telefonnummer. Ring och berätta.")
                : VerbForm.of(Verb.DELAY.label(), filled -> tell(now, filled, ""), reason, NEW_DAY)
                        .said(NOTED)
                        .explained("Den som hörde av sig har inte lämnat någon adress, så inget brev skickas.");
    }

    private void tell(Situation now, Filled filled, String note) {
        delay.tell(
                now.by(),
                now.id(),
                filled.text(REASON),
                filled.day(DAY, "Välj vilken dag svaret kommer."),
                note,
                filled.letter());
    }
}
